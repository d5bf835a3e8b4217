package concordat.domain.decision;

import static concordat.domain.decision.Chamber.LPT;
import static concordat.domain.decision.Chamber.NHFT;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.committee.Minimum;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.VotingTerms;
import concordat.domain.decision.Chamber.Member;
import concordat.domain.decision.QuorumForecast.Prospect;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.Room;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whether there will be a quorum, reckoned days ahead from who is expected (QU-1). */
class QuorumForecastTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    private static final Provisions TWO_OF_EACH =
            Provisions.standard(Minimum.inTotal(4), Minimum.of(LPT, 2), Minimum.of(NHFT, 2));
    private static final DecidingBody WHOLE = new DecidingBody("Joint Committee", null, null, "LPT, NHFT", "");

    private final Chamber chamber = Chamber.ofTwoTrusts();
    private final List<Member> members = chamber.members();

    @Test
    void it_says_for_whom_an_item_will_be_inquorate_and_by_how_much() {
        chamber.isHandled(members.get(3), Handling.LEAVE);
        chamber.leaves(members.get(4));

        QuorumForecast forecast = forecast(TWO_OF_EACH);

        assertThat(forecast.prospect()).isEqualTo(Prospect.INQUORATE);
        assertThat(forecast.sentence())
                .isEqualTo("Item 7 will be inquorate for NHFT on 12 May 2026: "
                        + "NHFT will have 1 of 2 voting members present, 1 is recused.");
        assertThat(forecast.spare()).isZero();
    }

    @Test
    void a_shortfall_of_the_whole_is_the_bodys() {
        chamber.leaves(members.get(1));

        assertThat(forecast(Provisions.standard(Minimum.inTotal(6))).sentence())
                .isEqualTo("Item 7 will be inquorate for Joint Committee on 12 May 2026: "
                        + "5 of 6 voting members will be present.");
    }

    @Test
    void it_names_the_organisations_that_fall_short_and_not_the_body_beside_them() {
        assertThat(forecast(Provisions.standard(Minimum.inTotal(7), Minimum.of(NHFT, 4)))
                        .sentence())
                .startsWith("Item 7 will be inquorate for NHFT on 12 May 2026: ");
    }

    @Test
    void an_interest_of_somebody_who_does_not_count_changes_nothing() {
        chamber.declaresAnInterest(chamber.comes(chamber.nonVoting("Gus", NHFT, SeatClass.EXECUTIVE)));

        QuorumForecast forecast = forecast(Provisions.standard(Minimum.inTotal(4)));

        assertThat(forecast.unruled()).isZero();
        assertThat(forecast.sentence()).doesNotContain("not yet ruled on");
    }

    @Test
    void it_says_how_many_more_absences_can_be_borne() {
        QuorumForecast forecast = forecast(Provisions.standard(Minimum.inTotal(4)));

        assertThat(forecast.spare()).isEqualTo(2);
        assertThat(forecast.sentence())
                .isEqualTo("Item 7 will be quorate on 12 May 2026; it can bear 2 more absences.");
    }

    @Test
    void it_says_of_whom_nobody_can_be_missed() {
        chamber.leaves(members.get(0));

        QuorumForecast forecast = forecast(TWO_OF_EACH);

        assertThat(forecast.prospect()).isEqualTo(Prospect.QUORATE);
        assertThat(forecast.spare()).isZero();
        assertThat(forecast.sentence())
                .isEqualTo("Item 7 will be quorate on 12 May 2026; no voting member of LPT can be missed.");
    }

    @Test
    void who_has_a_deputy_can_be_missed_where_deputies_count() {
        chamber.leaves(members.get(0));
        chamber.deputises(members.get(1), "Deputy");

        assertThat(forecast(TWO_OF_EACH.voting(VotingTerms.standard().withDeputies()))
                        .sentence())
                .isEqualTo("Item 7 will be quorate on 12 May 2026; "
                        + "1 of the 2 voting members of LPT cannot be missed.");
        assertThat(forecast(TWO_OF_EACH).sentence()).contains("no voting member of LPT can be missed");
    }

    @Test
    void a_required_chair_without_a_vice_chair_cannot_be_missed() {
        assertThat(forecast(Provisions.standard(Minimum.inTotal(2)).requiringTheChair())
                        .sentence())
                .isEqualTo("Item 7 will be quorate on 12 May 2026; whoever is to preside cannot be missed.");

        chamber.comes(chamber.viceChair("Gus", NHFT, SeatClass.EXECUTIVE));
        assertThat(forecast(Provisions.standard(Minimum.inTotal(2)).requiringTheChair())
                        .spare())
                .isEqualTo(1);
    }

    @Test
    void without_chair_and_vice_chair_it_will_be_inquorate_where_one_is_required() {
        chamber.leaves(members.get(0));

        assertThat(forecast(Provisions.standard(Minimum.inTotal(2)).requiringTheChair())
                        .sentence())
                .isEqualTo("Item 7 will be inquorate for Joint Committee on 12 May 2026: "
                        + "neither chair nor vice-chair will be present and free of interests.");
    }

    @Test
    void an_interest_that_is_not_ruled_on_is_said_to_be_uncertain() {
        chamber.leaves(members.get(3));
        chamber.declaresAnInterest(members.get(4));

        QuorumForecast forecast = forecast(TWO_OF_EACH);

        assertThat(forecast.prospect()).isEqualTo(Prospect.DEPENDS_ON_RULINGS);
        assertThat(forecast.unruled()).isEqualTo(1);
        assertThat(forecast.sentence())
                .isEqualTo("Item 7 may be inquorate for NHFT on 12 May 2026: without the member whose interest is not"
                        + " yet ruled on, NHFT will have 1 of 2 voting members present.");
    }

    @Test
    void what_is_inquorate_whatever_the_rulings_is_said_to_be_so() {
        chamber.leaves(members.get(3));
        chamber.leaves(members.get(4));
        chamber.declaresAnInterest(members.get(5));

        QuorumForecast forecast = forecast(TWO_OF_EACH);

        assertThat(forecast.prospect()).isEqualTo(Prospect.INQUORATE);
        assertThat(forecast.sentence())
                .endsWith(
                        "NHFT will have 1 of 2 voting members present." + " 1 declared interest is not yet ruled on.");
    }

    @Test
    void rulings_that_cannot_break_the_quorum_are_still_mentioned() {
        chamber.declaresAnInterest(members.get(4));
        chamber.declaresAnInterest(members.get(5));

        assertThat(forecast(Provisions.standard(Minimum.inTotal(3))).sentence())
                .isEqualTo("Item 7 will be quorate on 12 May 2026; it can bear 1 more absence."
                        + " 2 declared interests are not yet ruled on.");
    }

    @Test
    void each_of_the_committees_in_common_has_its_own_forecast() {
        chamber.leaves(members.get(4));
        chamber.leaves(members.get(5));
        DecidingBody lpt = new DecidingBody("Board, committee of LPT", LPT, null, "LPT", "");
        DecidingBody nhft = new DecidingBody("Board, committee of NHFT", NHFT, null, "NHFT", "");
        Provisions terms = Provisions.standard(Minimum.inTotal(2));

        assertThat(QuorumForecast.of(lpt, terms, chamber.room(), "7", DAY).prospect())
                .isEqualTo(Prospect.QUORATE);
        assertThat(QuorumForecast.of(nhft, terms, chamber.room(), "7", DAY).sentence())
                .isEqualTo("Item 7 will be inquorate for NHFT on 12 May 2026: "
                        + "NHFT will have 1 of 2 voting members present.");
    }

    @Test
    void an_individual_decision_maker_is_named_by_the_post() {
        Member ben = members.get(1);
        chamber.leaves(ben);
        DecidingBody body = new DecidingBody("Medical Director, LPT", LPT, ben.seat(), "LPT", "SD 4");

        assertThat(QuorumForecast.of(body, TWO_OF_EACH, chamber.room(), "7", DAY)
                        .sentence())
                .startsWith("Item 7 will be inquorate for Medical Director, LPT on 12 May 2026: ");
    }

    private QuorumForecast forecast(Provisions terms) {
        return QuorumForecast.of(WHOLE, terms, chamber.room(), "7", DAY);
    }

    /** Somebody who may be expected, and the interest they may have. */
    record Expected(
            OrganisationId organisation,
            SeatClass seatClass,
            Office office,
            boolean shared,
            boolean deputised,
            boolean comes,
            boolean declares,
            Optional<Handling> handling) {
        Expected coming() {
            return new Expected(organisation, seatClass, office, shared, deputised, true, false, Optional.empty());
        }

        Expected away() {
            return new Expected(organisation, seatClass, office, shared, deputised, false, declares, handling);
        }
    }

    @Provide
    Arbitrary<List<Expected>> people() {
        return Combinators.combine(
                        Arbitraries.of(LPT, NHFT),
                        Arbitraries.of(SeatClass.NON_EXECUTIVE, SeatClass.EXECUTIVE),
                        Arbitraries.of(Office.CHAIR, Office.MEMBER, Office.MEMBER, Office.VICE_CHAIR),
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(Handling.values()).optional(0.3))
                .as(Expected::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Provisions> terms() {
        return Combinators.combine(
                        Combinators.combine(
                                        Arbitraries.integers().between(1, 3),
                                        Arbitraries.of(LPT, NHFT).injectNull(0.4),
                                        Arbitraries.of(SeatClass.NON_EXECUTIVE, SeatClass.EXECUTIVE)
                                                .injectNull(0.7))
                                .as(Minimum::new)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((minima, chair, deputies) -> {
                    VotingTerms voting = VotingTerms.standard();
                    Provisions terms = Provisions.standard(minima.toArray(Minimum[]::new))
                            .voting(deputies ? voting.withDeputies() : voting);
                    return chair ? terms.requiringTheChair() : terms;
                });
    }

    @Property(tries = 200)
    void one_more_who_is_expected_and_free_of_interests_never_makes_it_worse(
            @ForAll("people") List<Expected> people, @ForAll("terms") Provisions terms) {
        for (int i = 0; i < people.size(); i++) {
            List<Expected> without = new ArrayList<>(people);
            List<Expected> with = new ArrayList<>(people);
            without.set(i, people.get(i).coming().away());
            with.set(i, people.get(i).coming());

            assertThat(forecast(with, terms).prospect())
                    .isLessThanOrEqualTo(forecast(without, terms).prospect());
        }
    }

    @Property(tries = 200)
    void it_bears_as_many_absences_as_it_says_whoever_they_are(
            @ForAll("people") List<Expected> people, @ForAll("terms") Provisions terms, @ForAll long seed) {
        Chamber gathered = gather(people);
        QuorumForecast forecast = QuorumForecast.of(WHOLE, terms, gathered.room(), "7", DAY);
        if (forecast.prospect() != Prospect.QUORATE) {
            return;
        }
        List<PersonId> present = new ArrayList<>(gathered.room().present());
        if (forecast.spare() == 0) {
            assertThat(present).anyMatch(person -> !QuorumForecast.of(
                            WHOLE, terms, gathered.room().without(person), "7", DAY)
                    .prospect()
                    .equals(Prospect.QUORATE));
            return;
        }
        Collections.shuffle(present, new Random(seed));
        Room room = gathered.room();
        for (PersonId person : present.subList(0, Math.min(present.size(), forecast.spare()))) {
            room = room.without(person);
        }
        assertThat(QuorumForecast.of(WHOLE, terms, room, "7", DAY).prospect()).isEqualTo(Prospect.QUORATE);
    }

    @Property(tries = 200)
    void it_comes_true_if_all_come_who_are_expected(
            @ForAll("people") List<Expected> people, @ForAll("terms") Provisions terms) {
        Chamber gathered = gather(people);

        QuorumForecast forecast = QuorumForecast.of(WHOLE, terms, gathered.room(), "7", DAY);
        QuorumNow unruled = QuorumNow.of(WHOLE, terms, gathered.room());
        QuorumNow noted = QuorumNow.of(WHOLE, terms, gathered.room().asIfNoted());

        assertThat(forecast.prospect() == Prospect.QUORATE).isEqualTo(unruled.quorate());
        assertThat(forecast.prospect() == Prospect.INQUORATE).isEqualTo(!noted.quorate());
        assertThat(forecast.sentence()).startsWith("Item 7 ").endsWith(".");
    }

    private static QuorumForecast forecast(List<Expected> people, Provisions terms) {
        return QuorumForecast.of(WHOLE, terms, gather(people).room(), "7", DAY);
    }

    private static Chamber gather(List<Expected> people) {
        Chamber chamber = new Chamber();
        for (Expected somebody : people) {
            Member member = chamber.seat(
                    "Somebody",
                    somebody.organisation(),
                    somebody.seatClass(),
                    somebody.office(),
                    true,
                    somebody.shared(),
                    false);
            if (somebody.shared()) {
                chamber.comes(chamber.shares(member, "Another"));
            }
            if (somebody.deputised()) {
                chamber.deputises(member, "Deputy");
            }
            if (somebody.comes()) {
                chamber.comes(member);
            }
            if (somebody.declares()) {
                chamber.declaresAnInterest(member);
            }
            somebody.handling().ifPresent(handling -> chamber.isHandled(member, handling));
        }
        return chamber;
    }
}
