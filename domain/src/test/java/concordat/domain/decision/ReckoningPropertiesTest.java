package concordat.domain.decision;

import static concordat.domain.decision.Chamber.LPT;
import static concordat.domain.decision.Chamber.NHFT;
import static concordat.domain.decision.Chamber.UOL;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.committee.DecisionMethod;
import concordat.domain.committee.JointPostCounting;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.VotingTerms;
import concordat.domain.decision.Chamber.Member;
import concordat.domain.meeting.Handling;
import concordat.domain.shared.OrganisationId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of every reckoning, whoever is there and however they vote. */
class ReckoningPropertiesTest {

    /** One seat of a generated chamber and what its holder does. */
    record Someone(
            OrganisationId organisation,
            SeatClass seatClass,
            Office office,
            boolean voting,
            boolean shared,
            boolean joint,
            boolean present,
            Optional<Handling> handling,
            Ballot ballot) {}

    @Provide
    Arbitrary<List<Someone>> people() {
        return Combinators.combine(
                        Arbitraries.of(LPT, NHFT, UOL),
                        Arbitraries.of(SeatClass.NON_EXECUTIVE, SeatClass.EXECUTIVE, SeatClass.LAY),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.of(Office.CHAIR, Office.VICE_CHAIR)),
                                Tuple.of(5, Arbitraries.just(Office.MEMBER))),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(Handling.values()).optional(0.3))
                .as((organisation, seatClass, office, voting, shared, joint, present, handling) -> new Someone(
                        organisation, seatClass, office, voting, shared, joint, present, handling, Ballot.NOT_VOTING))
                .flatMap(someone -> Arbitraries.of(Ballot.values())
                        .map(ballot -> new Someone(
                                someone.organisation(),
                                someone.seatClass(),
                                someone.office(),
                                someone.voting(),
                                someone.shared(),
                                someone.joint(),
                                someone.present(),
                                someone.handling(),
                                ballot)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    @Provide
    Arbitrary<Provisions> terms() {
        Arbitrary<List<Minimum>> quorum = Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(LPT, NHFT, UOL).injectNull(0.4),
                        Arbitraries.of(SeatClass.NON_EXECUTIVE, SeatClass.EXECUTIVE)
                                .injectNull(0.6))
                .as(Minimum::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(
                        quorum,
                        Arbitraries.of(true, false),
                        Arbitraries.of(DecisionMethod.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(JointPostCounting.values()))
                .as((minima, chair, method, casting, counting) -> {
                    Provisions terms = Provisions.standard(minima.toArray(Minimum[]::new))
                            .voting(new VotingTerms(method, casting, counting, false, false));
                    return chair ? terms.requiringTheChair() : terms;
                });
    }

    @Property(tries = 200)
    void one_more_present_and_entitled_member_never_makes_an_item_inquorate(
            @ForAll("people") List<Someone> people, @ForAll("terms") Provisions terms) {
        for (int i = 0; i < people.size(); i++) {
            Someone somebody = people.get(i);
            List<Someone> without = new ArrayList<>(people);
            List<Someone> with = new ArrayList<>(people);
            without.set(i, placed(somebody, false, Optional.empty()));
            with.set(i, placed(somebody, true, Optional.empty()));

            if (reckon(without, terms).isQuorate()) {
                assertThat(reckon(with, terms).isQuorate()).isTrue();
            }
        }
    }

    @Property(tries = 200)
    void whether_a_recused_member_is_there_changes_nothing(
            @ForAll("people") List<Someone> people, @ForAll("terms") Provisions terms) {
        for (int i = 0; i < people.size(); i++) {
            Someone somebody = people.get(i);
            List<Someone> away = new ArrayList<>(people);
            List<Someone> there = new ArrayList<>(people);
            away.set(i, placed(somebody, false, Optional.of(Handling.LEAVE)));
            there.set(i, placed(somebody, true, Optional.of(Handling.STAY_NO_VOTE)));

            assertThat(result(reckon(there, terms))).isEqualTo(result(reckon(away, terms)));
        }
    }

    @Property(tries = 200)
    void the_order_of_the_votes_does_not_matter(
            @ForAll("people") List<Someone> people, @ForAll("terms") Provisions terms, @ForAll long seed) {
        Setting setting = setting(people);
        List<CastVote> shuffled = new ArrayList<>(setting.votes());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(reckon(setting.chamber(), terms, shuffled))
                .isEqualTo(reckon(setting.chamber(), terms, setting.votes()));
    }

    @Property(tries = 200)
    void the_same_facts_give_the_same_outcome(
            @ForAll("people") List<Someone> people, @ForAll("terms") Provisions terms) {
        assertThat(reckon(people, terms)).isEqualTo(reckon(people, terms));
    }

    @Property(tries = 200)
    void the_legs_of_committees_in_common_are_independent(
            @ForAll("people") List<Someone> people, @ForAll("terms") Provisions terms) {
        List<Someone> othersAllAway = people.stream()
                .map(somebody ->
                        somebody.organisation().equals(LPT) ? somebody : placed(somebody, false, Optional.empty()))
                .toList();
        // Who holds posts in both is a member of either committee, and so is left where they are.
        boolean jointPosts = people.stream().anyMatch(Someone::joint);

        if (!jointPosts) {
            assertThat(result(legOf(LPT, people, terms))).isEqualTo(result(legOf(LPT, othersAllAway, terms)));
        }
    }

    @Property(tries = 200)
    void every_vote_counted_is_of_a_seat_that_was_entitled(
            @ForAll("people") List<Someone> people, @ForAll("terms") Provisions terms) {
        Reckoning reckoning = reckon(people, terms);

        Tally tally = reckoning.tally();
        int counted = tally.votesFor() + tally.against() + tally.abstained() + tally.notVoting();
        assertThat(counted).isEqualTo(reckoning.isQuorate() ? reckoning.entitled() : 0);
        assertThat(reckoning.isCarried() && !reckoning.isQuorate()).isFalse();
    }

    @Property(tries = 200)
    void nobody_counts_more_than_once_in_the_total(
            @ForAll("people") List<Someone> people, @ForAll("terms") Provisions terms) {
        Roll roll = Roll.call(setting(people).chamber().room(), terms.voting(), line -> true);

        List<RollLine> entitled =
                roll.lines().stream().filter(RollLine::isEntitled).toList();
        assertThat(entitled).extracting(RollLine::person).doesNotHaveDuplicates();
        assertThat(roll.count(Minimum.inTotal(1))).isLessThanOrEqualTo(entitled.size());
    }

    @Property(tries = 200)
    void every_reckoning_can_be_read_out(@ForAll("people") List<Someone> people, @ForAll("terms") Provisions terms) {
        assertThat(Explanation.of(reckon(people, terms))).allMatch(sentence -> sentence.endsWith("."));
    }

    @Property(tries = 200)
    void who_is_there_for_an_organisation_that_does_not_delegate_changes_nothing_LF_5(
            @ForAll("people") List<Someone> people, @ForAll("terms") Provisions terms) {
        Setting setting = setting(new Chamber().withoutDelegationOf(UOL), officersOfTrusts(people));
        Setting without = setting(
                new Chamber(),
                officersOfTrusts(people).stream()
                        .map(somebody -> somebody.organisation().equals(UOL) ? unseated(somebody) : somebody)
                        .toList());

        Reckoning reckoning = reckon(setting.chamber(), terms, setting.votes());

        assertThat(result(reckoning)).isEqualTo(result(reckon(without.chamber(), terms, without.votes())));
        assertThat(reckoning.roll().entitledSeats()).noneMatch(seat -> reckoning.roll().lines().stream()
                .anyMatch(
                        line -> line.seat().equals(seat) && line.organisation().equals(UOL)));
    }

    /** A chair counts as chair for whomever they are there, so the chairs are of the trusts here. */
    private static List<Someone> officersOfTrusts(List<Someone> people) {
        return people.stream()
                .map(somebody -> somebody.organisation().equals(UOL)
                        ? new Someone(
                                UOL,
                                somebody.seatClass(),
                                Office.MEMBER,
                                somebody.voting(),
                                somebody.shared(),
                                somebody.joint(),
                                somebody.present(),
                                somebody.handling(),
                                somebody.ballot())
                        : somebody)
                .toList();
    }

    private static Someone unseated(Someone somebody) {
        return new Someone(
                somebody.organisation(),
                somebody.seatClass(),
                somebody.office(),
                false,
                somebody.shared(),
                somebody.joint(),
                somebody.present(),
                somebody.handling(),
                somebody.ballot());
    }

    private static List<Object> result(Reckoning reckoning) {
        return List.of(
                reckoning.verdict(),
                reckoning.tally(),
                reckoning.quorum(),
                reckoning.blocs(),
                reckoning.presider().map(RollLine::seat));
    }

    private static Someone placed(Someone somebody, boolean present, Optional<Handling> handling) {
        return new Someone(
                somebody.organisation(),
                somebody.seatClass(),
                somebody.office(),
                somebody.voting(),
                somebody.shared(),
                somebody.joint(),
                present,
                handling,
                somebody.ballot());
    }

    private record Setting(Chamber chamber, List<CastVote> votes) {}

    private static Setting setting(List<Someone> people) {
        return setting(new Chamber(), people);
    }

    private static Setting setting(Chamber chamber, List<Someone> people) {
        List<CastVote> votes = new ArrayList<>();
        for (Someone somebody : people) {
            Member member = chamber.seat(
                    "Somebody",
                    somebody.organisation(),
                    somebody.seatClass(),
                    somebody.office(),
                    somebody.voting(),
                    somebody.shared(),
                    false);
            if (somebody.shared()) {
                chamber.comes(chamber.shares(member, "Another"));
            }
            if (somebody.joint()) {
                chamber.alsoHolds(member, NHFT, SeatClass.EXECUTIVE, true);
            }
            if (somebody.present()) {
                chamber.comes(member);
            }
            somebody.handling().ifPresent(handling -> chamber.isHandled(member, handling));
            votes.add(member.votes(somebody.ballot()));
        }
        return new Setting(chamber, votes);
    }

    private static Reckoning reckon(List<Someone> people, Provisions terms) {
        Setting setting = setting(people);
        return reckon(setting.chamber(), terms, setting.votes());
    }

    private static Reckoning reckon(Chamber chamber, Provisions terms, List<CastVote> votes) {
        return Reckoning.of(
                Rules.ofWhole(terms, ""),
                Roll.call(chamber.room(), terms.voting(), line -> true),
                new Expression.Votes(votes, Optional.empty()),
                Optional.empty());
    }

    private static Reckoning legOf(OrganisationId organisation, List<Someone> people, Provisions terms) {
        Setting setting = setting(people);
        return Reckoning.of(
                Rules.ofOneInCommon(terms, "", organisation),
                Roll.call(setting.chamber().room(), terms.voting(), line -> line.organisation()
                        .equals(organisation)),
                new Expression.Consensus(Set.of()),
                Optional.empty());
    }
}
