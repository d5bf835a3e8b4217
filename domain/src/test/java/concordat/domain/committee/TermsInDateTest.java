package concordat.domain.committee;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static concordat.domain.world.World.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.settings.ChangingSettings;
import concordat.domain.settings.NewValue;
import concordat.domain.settings.Setting;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Terms of reference are reviewed in time, or the committee cannot meet. */
class TermsInDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final Provisions TERMS = Provisions.standard(Minimum.inTotal(1));
    private final World world = new World();
    private final CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "TRUSTS");

    TermsInDateTest() {
        seat("Director of finance", LPT);
        seat("Director of strategy", NHFT);
    }

    @Test
    void terms_that_say_no_day_are_reviewed_a_year_after_their_first_day_LF_7() {
        adopt(TODAY.minusMonths(2), null);

        assertThat(world.get(committee).termsOn(TODAY).reviewOn()).isEqualTo(LocalDate.of(2027, 3, 12));
        assertThat(world.lastEvent())
                .isInstanceOfSatisfying(CommitteeEvent.TermsAdopted.class, adopted -> assertThat(adopted.reviewOn())
                        .isEqualTo(LocalDate.of(2027, 3, 12)));
    }

    @Test
    void a_partnership_chooses_after_how_many_months_they_are_reviewed_LF_7() {
        choose(Setting.TERMS_REVIEW_MONTHS, 24);

        adopt(TODAY, null);

        assertThat(world.get(committee).termsOn(TODAY).reviewOn()).isEqualTo(TODAY.plusYears(2));
    }

    @Test
    void a_review_follows_the_first_day_LF_7() {
        breaks(CommitteeRule.REVIEW_FOLLOWS_THE_FIRST_DAY, () -> adopt(TODAY, TODAY))
                .isEqualTo("Terms of reference are reviewed after their first day: choose a day after 12 May 2026.");
    }

    @Test
    void on_the_day_of_its_review_nothing_is_overdue_LF_7() {
        adopt(TODAY.minusYears(1), TODAY);

        TermsReview review = reading().review(committee, TODAY).orElseThrow();

        assertThat(review).isEqualTo(new TermsReview(1, TODAY, 90));
        assertThat(review.isOverdue(TODAY)).isFalse();
        assertThat(review.isOverdue(TODAY.plusDays(1))).isTrue();
        assertThat(reading().overdueReviews()).isEmpty();
    }

    @Test
    void within_the_grace_a_meeting_is_opened_and_the_committee_is_warned_LF_7() {
        adopt(TODAY.minusYears(1), TODAY.minusDays(90));

        open();

        TermsReview review = reading().today(committee).review().orElseThrow();
        assertThat(review.isOverdue(TODAY)).isTrue();
        assertThat(review.isOutOfDate(TODAY)).isFalse();
        assertThat(review.lastDay()).isEqualTo(TODAY);
        assertThat(reading().overdueReviews())
                .containsExactly(new ReadingCommittees.OverdueReview(
                        CommitteeLine.of(world.get(committee)), new TermsReview(1, TODAY.minusDays(90), 90)));
    }

    @Test
    void after_the_grace_no_meeting_is_opened_LF_7() {
        adopt(TODAY.minusYears(1), TODAY.minusDays(91));

        breaks(CommitteeRule.TERMS_ARE_IN_DATE, this::open)
                .isEqualTo("Committee TRUSTS cannot open a meeting: version 1 of its terms of reference was to be"
                        + " reviewed by 10 February 2026, and the 90 days of grace ended on 11 May 2026. Its parent"
                        + " bodies have to adopt terms first, the same or others.");
    }

    @Test
    void a_partnership_chooses_how_long_the_grace_is_LF_7() {
        adopt(TODAY.minusYears(1), TODAY.minusDays(1));
        choose(Setting.TERMS_GRACE_DAYS, 0);

        breaks(CommitteeRule.TERMS_ARE_IN_DATE, this::open).contains("the 0 days of grace ended on 11 May 2026");
    }

    @Test
    void terms_reviewed_without_change_are_a_new_version_that_says_the_same_LF_7() {
        adopt(TODAY.minusYears(1), TODAY.minusDays(91));

        int number = constituting().confirm(committee, TODAY, null, World.approvals());

        TermsOfReference confirmed = world.get(committee).termsOn(TODAY);
        assertThat(number).isEqualTo(2);
        assertThat(confirmed.number()).isEqualTo(2);
        assertThat(confirmed.provisions()).isEqualTo(TERMS);
        assertThat(confirmed.reviewOn()).isEqualTo(TODAY.plusYears(1));
        assertThat(world.get(committee).termsOn(TODAY.minusDays(1)).number()).isEqualTo(1);
        assertThat(reading().overdueReviews()).isEmpty();
        open();
    }

    @Test
    void what_is_confirmed_is_what_was_in_force_before_not_what_is_planned_LF_7() {
        adopt(TODAY.minusYears(1), TODAY.plusMonths(1));
        constituting()
                .adopt(
                        committee,
                        Term.from(TODAY.plusMonths(6)),
                        null,
                        Provisions.standard(Minimum.inTotal(2)),
                        World.approvals());

        breaks(CommitteeRule.TERMS_DO_NOT_OVERLAP, () -> constituting()
                .confirm(committee, TODAY, null, World.approvals()));

        assertThat(constituting().confirm(committee, TODAY.plusMonths(7), null, World.approvals()))
                .isEqualTo(3);
        assertThat(world.get(committee)
                        .termsOn(TODAY.plusMonths(7))
                        .provisions()
                        .quorum())
                .containsExactly(Minimum.inTotal(2));
    }

    @Test
    void each_parent_body_approves_what_is_confirmed_LF_8() {
        adopt(TODAY.minusYears(1), TODAY.minusDays(1));

        breaks(CommitteeRule.EACH_PARENT_APPROVES, () -> constituting()
                        .confirm(committee, TODAY, null, World.approvals().subList(0, 1)))
                .endsWith("NHFT Board of Directors has not approved them.");
    }

    @Test
    void what_comes_into_force_later_is_not_confirmed_before_LF_7() {
        adopt(TODAY.plusMonths(6), null);

        breaks(CommitteeRule.TERMS_ARE_IN_FORCE, () -> constituting()
                .confirm(committee, TODAY, null, World.approvals()));
    }

    @Test
    void where_there_are_no_terms_there_is_nothing_to_confirm() {
        breaks(CommitteeRule.TERMS_ARE_IN_FORCE, () -> constituting()
                        .confirm(committee, TODAY, null, World.approvals()))
                .isEqualTo(
                        "Committee TRUSTS has no approved terms of reference in force on the day before 12 May 2026.");
        assertThat(reading().review(committee, TODAY)).isEmpty();
    }

    private void open() {
        MeetingId meeting = world.meeting(committee);
        world.item(meeting, "1", Purpose.INFORMATION);
        world.use(PreparingMeetings.class).publishAgenda(meeting);
        world.use(ConductingMeetings.class).open(meeting);
        assertThat(world.use(ReadingMeetings.class).get(meeting).state()).isEqualTo(MeetingState.IN_PROGRESS);
    }

    private void choose(Setting setting, int value) {
        var administrator = world.person("Ada Administrator", LPT);
        world.appoint(administrator, Role.ADMINISTRATOR, LPT, null, null).as(administrator);
        world.use(ChangingSettings.class)
                .change("once", PARTNERSHIP, new NewValue(setting, value, TODAY, "The boards want it."), 0);
        world.as(world.officer);
    }

    private void adopt(LocalDate from, @Nullable LocalDate reviewOn) {
        constituting().adopt(committee, Term.from(from), reviewOn, TERMS, World.approvals());
    }

    private void seat(String title, OrganisationId organisation) {
        constituting().establish(committee, NewSeat.voting(organisation, title, SeatClass.EXECUTIVE, World.ALWAYS));
    }

    private ConstitutingCommittees constituting() {
        return world.use(ConstitutingCommittees.class);
    }

    private ReadingCommittees reading() {
        return world.use(ReadingCommittees.class);
    }
}
