package concordat.persistence.decision;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.committee.Approval;
import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.CommitteeSheet;
import concordat.domain.committee.CommitteeSheet.TermsLine;
import concordat.domain.committee.ConstitutingCommittees;
import concordat.domain.committee.ConstitutingCommittees.PartyOfCommittee;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.TermsReview;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Term;
import concordat.persistence.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermsOfReferenceTest {
    private static final Provisions FOUR = Provisions.standard(Minimum.inTotal(4));

    @Test
    void a_new_version_ends_the_one_before_on_the_day_on_which_it_begins() {
        JointCommittee committee = new JointCommittee();
        LocalDate from = LocalDate.of(2026, 9, 1);
        LocalDate approved = LocalDate.of(2026, 4, 1);

        int number = committee.as(
                JointCommittee.OFFICER,
                ConstitutingCommittees.class,
                committees -> committees.adopt(
                        committee.id,
                        Term.from(from),
                        null,
                        Provisions.standard(Minimum.inTotal(4)),
                        List.of(
                                new Approval(committee.world.trust, "Trust Board", approved),
                                new Approval(committee.world.otherTrust, "Board of Directors", approved))));

        List<TermsLine> versions = committee
                .as(JointCommittee.OFFICER, ReadingCommittees.class, committees -> committees.on(committee.id, from))
                .versions();
        assertThat(number).isEqualTo(2);
        assertThat(versions).extracting(version -> version.term().until()).containsExactly(from, null);
    }

    @Test
    void versions_in_force_whose_review_is_overdue_are_found_LF_7() {
        JointCommittee committee = new JointCommittee();
        LocalDate today = LocalDate.of(2026, 5, 12);
        assertThat(overdue(committee)).isEmpty();

        adopt(committee, Term.from(LocalDate.of(2025, 4, 1)), LocalDate.of(2026, 4, 1), FOUR);

        assertThat(overdue(committee)).singleElement().satisfies(each -> assertThat(each.review())
                .isEqualTo(new TermsReview(2, LocalDate.of(2026, 4, 1), 90)));
        Optional<TermsReview> review = reading(committee, committees -> committees.review(committee.id, today));
        assertThat(review).contains(new TermsReview(2, LocalDate.of(2026, 4, 1), 90));
        assertThat(versions(committee).get(1).reviewOn()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void terms_reviewed_without_change_say_the_same_LF_7() {
        JointCommittee committee = new JointCommittee();

        int number = committee.as(
                JointCommittee.OFFICER,
                ConstitutingCommittees.class,
                committees -> committees.confirm(committee.id, LocalDate.of(2026, 5, 1), null, approvals(committee)));

        List<TermsLine> versions = versions(committee);
        assertThat(number).isEqualTo(2);
        assertThat(versions.get(1).provisions()).isEqualTo(versions.get(0).provisions());
        assertThat(versions.get(1).reviewOn()).isEqualTo(LocalDate.of(2027, 5, 1));
        assertThat(versions.get(0).term().until()).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void members_for_a_party_that_does_not_delegate_are_known_to_every_reckoning_LF_5() {
        JointCommittee committee = new JointCommittee();
        CommitteeId other = committee.as(
                JointCommittee.OFFICER,
                ConstitutingCommittees.class,
                committees -> committees.constitute(
                        committee.world.partnership,
                        "Three-party committee",
                        "TPC" + committee.id.value().toString().substring(24).toUpperCase(Locale.ENGLISH),
                        LegalForm.JOINT_COMMITTEE,
                        false,
                        List.of(
                                new PartyOfCommittee(committee.world.trust, "Trust Board", true, false),
                                new PartyOfCommittee(committee.world.otherTrust, "Board of Directors", true, false),
                                new PartyOfCommittee(committee.world.university, "Council", false, false))));
        for (OrganisationId organisation : List.of(committee.world.trust, committee.world.university)) {
            committee.as(
                    JointCommittee.OFFICER,
                    ConstitutingCommittees.class,
                    committees -> committees.establish(
                            other,
                            NewSeat.voting(organisation, "Director", SeatClass.OTHER, Term.from(World.LONG_AGO))));
        }

        committee.as(
                JointCommittee.OFFICER,
                ConstitutingCommittees.class,
                committees -> committees.adopt(
                        other,
                        Term.from(World.LONG_AGO),
                        null,
                        Provisions.standard(Minimum.inTotal(1)),
                        approvals(committee)));

        CommitteeSheet sheet = reading(committee, committees -> committees.today(other));
        assertThat(sheet.seats()).extracting(SeatHolder::delegates).containsExactly(true, false);
        assertThat(sheet.seats()).extracting(sheet::votes).containsExactly(true, false);
        assertThat(sheet.inForce().orElseThrow().provisions().voting().nonDelegatingVote())
                .isFalse();
    }

    @Test
    void a_sub_committee_and_its_parent_know_each_other_LF_9() {
        JointCommittee committee = new JointCommittee();
        assertThat(delegatingOnward(committee)).isEmpty();
        adopt(committee, Term.from(LocalDate.of(2026, 5, 1)), null, FOUR.delegatingOnward());
        assertThat(delegatingOnward(committee)).extracting(CommitteeLine::id).containsExactly(committee.id);

        CommitteeId sub = committee.as(
                JointCommittee.OFFICER,
                ConstitutingCommittees.class,
                committees -> committees.constituteUnder(
                        committee.id,
                        "Estates panel",
                        "SUB" + committee.id.value().toString().substring(24).toUpperCase(Locale.ENGLISH),
                        LegalForm.WORKING_GROUP,
                        false,
                        List.of(new PartyOfCommittee(committee.world.trust, "Trust Board", false, false))));

        assertThat(reading(committee, committees -> committees.today(sub)).parent())
                .contains(new CommitteeSheet.Related(committee.id, "Joint Committee"));
        assertThat(reading(committee, committees -> committees.today(committee.id))
                        .subCommittees())
                .containsExactly(new CommitteeSheet.Related(sub, "Estates panel"));
    }

    private static void adopt(
            JointCommittee committee, Term term, @Nullable LocalDate reviewOn, Provisions provisions) {
        committee.as(
                JointCommittee.OFFICER,
                ConstitutingCommittees.class,
                committees -> committees.adopt(committee.id, term, reviewOn, provisions, approvals(committee)));
    }

    private static List<Approval> approvals(JointCommittee committee) {
        LocalDate approved = LocalDate.of(2026, 4, 1);
        return List.of(
                new Approval(committee.world.trust, "Trust Board", approved),
                new Approval(committee.world.otherTrust, "Board of Directors", approved));
    }

    private static List<TermsLine> versions(JointCommittee committee) {
        return reading(committee, committees -> committees.today(committee.id)).versions();
    }

    private static List<ReadingCommittees.OverdueReview> overdue(JointCommittee committee) {
        return reading(committee, ReadingCommittees::overdueReviews);
    }

    private static List<CommitteeLine> delegatingOnward(JointCommittee committee) {
        return reading(committee, committees -> committees.delegatingOnward(committee.world.partnership));
    }

    private static <T> T reading(JointCommittee committee, Function<ReadingCommittees, T> read) {
        return committee.as(JointCommittee.OFFICER, ReadingCommittees.class, read);
    }
}
