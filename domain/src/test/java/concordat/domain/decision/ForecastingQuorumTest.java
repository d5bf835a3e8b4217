package concordat.domain.decision;

import static concordat.domain.world.World.ALWAYS;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static concordat.domain.world.World.UOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.committee.ConstitutingCommittees;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.VotingTerms;
import concordat.domain.decision.QuorumForecast.Prospect;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import concordat.domain.world.World.Sitting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Officer and chair look ahead; apologies, deputies and rulings change what they see. */
class ForecastingQuorumTest {
    private final World world = new World();
    private final CommitteeId committee = world.committee(LegalForm.COMMITTEES_IN_COMMON, "CIC");
    private final Sitting ann = world.seated(
            committee,
            "Ann",
            NewSeat.voting(LPT, "Chair", SeatClass.NON_EXECUTIVE, ALWAYS).as(Office.CHAIR));
    private final Sitting ben =
            world.seated(committee, "Ben", NewSeat.voting(LPT, "Medical Director", SeatClass.EXECUTIVE, ALWAYS));
    private final Sitting cat =
            world.seated(committee, "Cat", NewSeat.voting(NHFT, "Lay Member", SeatClass.LAY, ALWAYS));
    private final Sitting dan =
            world.seated(committee, "Dan", NewSeat.voting(NHFT, "Chief Nurse", SeatClass.EXECUTIVE, ALWAYS));
    private final MeetingId meeting;
    private final AgendaItemId sixth;
    private final AgendaItemId seventh;

    ForecastingQuorumTest() {
        world.adopts(
                committee,
                Provisions.standard(Minimum.inTotal(2))
                        .voting(VotingTerms.standard().withDeputies()));
        meeting = world.meeting(committee);
        sixth = world.item(meeting, "6", Purpose.DISCUSSION);
        seventh = world.item(meeting, "7", Purpose.APPROVAL);
    }

    @Test
    void everybody_who_holds_a_seat_is_expected() {
        MeetingForecast forecast = forecast();

        assertThat(forecast.items()).extracting(MeetingForecast.Item::number).containsExactly("6", "7");
        assertThat(forecast.items().get(0).bodies())
                .extracting(QuorumForecast::prospect)
                .containsExactly(Prospect.QUORATE, Prospect.QUORATE);
        assertThat(forecast.warnings()).isEmpty();
    }

    @Test
    void who_sent_apologies_is_not_expected() {
        apologises(dan);

        assertThat(forecast().warnings())
                .containsExactly("Items 6 and 7 will be inquorate for NHFT on 12 May 2026: "
                        + "NHFT will have 1 of 2 voting members present.");
        assertThat(forecast().inquorate()).isEqualTo(2);
    }

    @Test
    void a_deputy_named_for_the_meeting_takes_their_place_unless_the_deputy_sends_apologies_too() {
        apologises(dan);
        PersonId deputy = world.person("Dot", NHFT);
        world.use(PreparingMeetings.class).nameDeputy(meeting, dan.seat(), deputy, NHFT, true);

        assertThat(forecast().warnings()).isEmpty();

        world.use(TakingAttendance.class).apologise(meeting, deputy, NHFT);
        assertThat(forecast().inquorate()).isEqualTo(2);
    }

    @Test
    void who_is_kept_from_an_item_is_not_expected_for_that_item() {
        declares(cat);
        assertThat(forecast().items().get(1).bodies().get(1).prospect()).isEqualTo(Prospect.DEPENDS_ON_RULINGS);
        assertThat(forecast().inquorate()).isZero();

        world.use(RulingOnInterests.class).rule(seventh, cat.person(), Handling.LEAVE, "", ann.seat());
        assertThat(forecast().warnings())
                .containsExactly("Item 7 will be inquorate for NHFT on 12 May 2026: "
                        + "NHFT will have 1 of 2 voting members present, 1 is recused.");
    }

    @Test
    void of_an_item_withheld_from_the_reader_no_more_than_its_number_is_said() {
        declares(cat);
        world.use(RulingOnInterests.class).rule(seventh, cat.person(), Handling.LEAVE_NO_PAPER, "", ann.seat());

        MeetingForecast.Item withheld = forecast().items().get(1);

        assertThat(withheld.id()).isEmpty();
        assertThat(withheld.title()).isEmpty();
        assertThat(withheld.number()).isEqualTo("7");
        assertThat(withheld.isInquorate()).isTrue();
    }

    @Test
    void an_item_that_was_withdrawn_is_not_forecast() {
        world.use(PreparingMeetings.class).withdraw(sixth);

        assertThat(forecast().items()).extracting(MeetingForecast.Item::number).containsExactly("7");
    }

    @Test
    void nothing_is_forecast_of_a_meeting_that_has_begun() {
        world.use(PreparingMeetings.class).publishAgenda(meeting);
        world.use(ConductingMeetings.class).open(meeting);

        assertThat(forecast().items()).isEmpty();
        assertThat(forecast().unknownBecause()).isEmpty();
    }

    @Test
    void without_terms_of_reference_it_says_why_nothing_can_be_reckoned() {
        CommitteeId other = world.committee(LegalForm.JOINT_COMMITTEE, "NEW");
        MeetingId first = world.meeting(other);
        world.item(first, "1", Purpose.DISCUSSION);

        assertThat(world.use(ForecastingQuorum.class).of(first).unknownBecause())
                .hasValue("No terms of reference are in force on 12 May 2026,"
                        + " so there is no quorum to reckon with (LF-7).");
    }

    @Test
    void without_a_voting_seat_it_says_so() {
        CommitteeId other = world.committee(LegalForm.INDIVIDUAL_DECISION_MAKERS, "IDM");
        world.seated(
                other,
                "Eve",
                NewSeat.voting(LPT, "Director", SeatClass.EXECUTIVE, ALWAYS.endedOn(LocalDate.of(2026, 1, 1))));
        world.adopts(other, Provisions.standard(Minimum.inTotal(1)));
        MeetingId first = world.meeting(other);
        world.item(first, "1", Purpose.APPROVAL);

        assertThat(world.use(ForecastingQuorum.class).of(first).unknownBecause())
                .hasValue("No seat with a vote is established on 12 May 2026.");
    }

    @Test
    void it_is_for_chair_and_officer_of_that_committee() {
        PersonId officerElsewhere = world.person("Uma", UOL);
        world.appoint(officerElsewhere, Role.GOVERNANCE_OFFICER, UOL, null, null);

        assertThat(world.as(ann.person())
                        .use(ForecastingQuorum.class)
                        .of(meeting)
                        .items())
                .hasSize(2);
        assertThatThrownBy(() -> world.as(ben.person()).use(ForecastingQuorum.class))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        world.as(officerElsewhere).use(ForecastingQuorum.class).of(meeting))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void each_item_leads_to_its_page() {
        assertThat(forecast().items())
                .extracting(MeetingForecast.Item::id)
                .containsExactly(Optional.of(sixth), Optional.of(seventh));
    }

    @Test
    void it_goes_by_the_terms_of_the_day_of_the_meeting() {
        CommitteeId other = world.committee(LegalForm.JOINT_COMMITTEE, "NEW");
        world.seated(other, "Eve", NewSeat.voting(LPT, "Director", SeatClass.EXECUTIVE, ALWAYS));
        Sitting fay = world.seated(other, "Fay", NewSeat.voting(NHFT, "Director", SeatClass.EXECUTIVE, ALWAYS));
        LocalDate changed = LocalDate.of(2026, 1, 1);
        ConstitutingCommittees constituting = world.use(ConstitutingCommittees.class);
        constituting.adopt(
                other,
                ALWAYS.endedOn(changed),
                World.NEXT_REVIEW,
                Provisions.standard(Minimum.inTotal(2)),
                World.approvals());
        constituting.adopt(
                other,
                Term.from(changed),
                World.NEXT_REVIEW,
                Provisions.standard(Minimum.inTotal(1)),
                World.approvals());
        MeetingId first = world.meeting(other);
        world.item(first, "1", Purpose.APPROVAL);
        world.use(TakingAttendance.class).apologise(first, fay.person(), NHFT);

        assertThat(world.use(ForecastingQuorum.class).of(first).inquorate()).isZero();
    }

    @Test
    void each_decision_maker_has_a_forecast_whoever_may_be_affected_LF_4() {
        CommitteeId makers = world.committee(LegalForm.INDIVIDUAL_DECISION_MAKERS, "IDM");
        world.seated(makers, "Eve", NewSeat.voting(LPT, "Director", SeatClass.EXECUTIVE, ALWAYS));
        world.seated(makers, "Fay", NewSeat.voting(NHFT, "Nurse", SeatClass.EXECUTIVE, ALWAYS));
        world.adopts(makers, Provisions.standard(Minimum.inTotal(1)));
        MeetingId first = world.meeting(makers);
        world.item(first, "1", Purpose.APPROVAL);

        assertThat(world.use(ForecastingQuorum.class).of(first).items().get(0).bodies())
                .extracting(QuorumForecast::decidingBody)
                .containsExactly("Director, LPT", "Nurse, NHFT");
    }

    // -- the days ahead --

    @Test
    void the_meetings_of_the_next_days_that_will_be_inquorate_are_listed() {
        assertThat(shortfalls(7)).as("it will be quorate").isEmpty();
        apologises(dan);
        MeetingId onTheLastDay = inquorate("2026-05-19T09:00:00Z");
        MeetingId quorate = plan("2026-05-18T09:00:00Z");
        world.item(quorate, "1", Purpose.APPROVAL);
        inquorate("2026-05-20T09:00:00Z");

        assertThat(shortfalls(7)).containsExactly(meeting, onTheLastDay);
        assertThat(shortfalls(6)).containsExactly(meeting);
    }

    @Test
    void a_meeting_that_has_begun_is_not_ahead_any_more() {
        apologises(dan);
        world.use(PreparingMeetings.class).publishAgenda(meeting);
        assertThat(shortfalls(7)).containsExactly(meeting);

        world.use(ConductingMeetings.class).open(meeting);

        assertThat(shortfalls(7)).isEmpty();
    }

    @Test
    void the_chair_and_the_officer_of_the_committee_are_told_and_nobody_of_another() {
        apologises(dan);
        CommitteeId other = world.committee(LegalForm.JOINT_COMMITTEE, "NEW");
        Sitting fay = world.seated(
                other,
                "Fay",
                NewSeat.voting(LPT, "Chair", SeatClass.NON_EXECUTIVE, ALWAYS).as(Office.CHAIR));
        PersonId assigned = world.person("Gil", UOL);
        world.appoint(assigned, Role.GOVERNANCE_OFFICER, UOL, committee, null);

        assertThat(world.as(ann.person()).use(ForecastingQuorum.class).shortfallsWithin(7))
                .hasSize(1);
        assertThat(world.as(assigned).use(ForecastingQuorum.class).shortfallsWithin(7))
                .hasSize(1);
        assertThat(world.as(fay.person()).use(ForecastingQuorum.class).shortfallsWithin(7))
                .isEmpty();
    }

    private List<MeetingId> shortfalls(int days) {
        return world.use(ForecastingQuorum.class).shortfallsWithin(days).stream()
                .map(MeetingForecast::meeting)
                .toList();
    }

    private MeetingId inquorate(String starts) {
        MeetingId id = plan(starts);
        world.item(id, "1", Purpose.APPROVAL);
        world.use(TakingAttendance.class).apologise(id, cat.person(), NHFT);
        return id;
    }

    private MeetingId plan(String starts) {
        Instant start = Instant.parse(starts);
        return world.use(PreparingMeetings.class)
                .plan(committee, new Arrangements("Next", start, start.plusSeconds(3600), "Room", true));
    }

    private MeetingForecast forecast() {
        return world.use(ForecastingQuorum.class).of(meeting);
    }

    private void apologises(Sitting who) {
        world.use(TakingAttendance.class).apologise(meeting, who.person(), who.organisation());
    }

    private void declares(Sitting who) {
        world.use(RulingOnInterests.class)
                .declare(seventh, who.person(), who.organisation(), InterestType.FINANCIAL, "Shares");
    }
}
