package concordat.domain.escalation;

import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static concordat.domain.world.World.PARTNERSHIP;
import static concordat.domain.world.World.UOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.action.RaisingActions;
import concordat.domain.agreement.risk.AgreementRiskId;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.NewSeat;
import concordat.domain.committee.Office;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.MeetingRule;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An issue that is escalated or referred, until the receiving body's minute reference is on record (domain.md 6.8). */
class EscalationsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    private final World world = new World();
    private final CommitteeId committee = world.committee(LegalForm.JOINT_COMMITTEE, "BOARD");
    private final CommitteeId other = world.committee(LegalForm.JOINT_COMMITTEE, "QUALITY");
    private final MeetingId meeting = world.meeting(committee);
    private final AgendaItemId plan = world.item(meeting, "1", Purpose.APPROVAL);
    private final AgendaItemId fees;
    private int keys;

    EscalationsTest() {
        world.seated(
                committee,
                "Cora",
                NewSeat.voting(LPT, "Chair", SeatClass.EXECUTIVE, World.ALWAYS).as(Office.CHAIR));
        world.adopts(committee, Provisions.standard(Minimum.inTotal(1)));
        fees = world.use(PreparingMeetings.class)
                .addItem(
                        meeting,
                        new ItemText(
                                "2",
                                "Fees",
                                Purpose.DISCUSSION,
                                "Ann Lead",
                                10,
                                Part.PART_2,
                                Confidentiality.because(Confidentiality.Reason.COMMERCIAL),
                                "",
                                false));
    }

    @Test
    void an_issue_goes_up_to_a_parent_body_and_says_what_is_asked_by_when() {
        begun();

        EscalationId id = raise(toBoard(LPT));

        EscalationSheet sheet = reading().get(id);
        assertThat(sheet.row().reference()).isEqualTo("BOARD/E/2026/01");
        assertThat(sheet.row().toBody()).isEqualTo("LPT, Trust Board");
        assertThat(sheet.row().minuteReference()).isEqualTo("BOARD/M/2026/01, item 1");
        assertThat(sheet.row().raisedOn()).isEqualTo(TODAY);
        assertThat(sheet.raisedBy()).isEqualTo("Olu Officer");
        assertThat(sheet.row().state()).isEqualTo(EscalationState.OPEN);
        assertThat(sheet.row().ageOn(TODAY.plusDays(9))).isEqualTo(9);
        assertThat(sheet.row().isOverdueOn(TODAY.plusDays(30))).isFalse();
        assertThat(sheet.row().isOverdueOn(TODAY.plusDays(31))).isTrue();
        assertThat(world.lastEvent())
                .isEqualTo(new EscalationEvent.IssueEscalated(
                        id,
                        PARTNERSHIP,
                        "BOARD/E/2026/01",
                        EscalationKind.ESCALATION,
                        plan,
                        "Placements are short",
                        "LPT, Trust Board",
                        TODAY.plusDays(30)));
        assertThat(raise(toBoard(NHFT))).isNotEqualTo(id);
    }

    @Test
    void nothing_arises_before_the_meeting_has_begun() {
        breaks(EscalationRule.ARISES_IN_A_MEETING, () -> raise(toBoard(LPT)));
    }

    @Test
    void an_issue_goes_up_only_to_a_body_to_which_the_committee_reports_LF_9() {
        begun();

        breaks(EscalationRule.ESCALATED_TO_A_PARENT_BODY, () -> raise(toBoard(UOL)));
        breaks(
                EscalationRule.ESCALATED_TO_A_PARENT_BODY,
                () -> raise(issue(
                        EscalationKind.ESCALATION, Receiver.committee(other, "Quality"), Concerning.itemAlone())));
        breaks(
                EscalationRule.ESCALATED_TO_A_PARENT_BODY,
                () -> raise(issue(EscalationKind.ESCALATION, Receiver.named("A board"), Concerning.itemAlone())));
    }

    @Test
    void an_issue_is_referred_to_another_committee_or_to_a_body_by_its_name() {
        begun();

        EscalationId id = raise(referral());

        assertThat(reading().get(id).row().toBody()).as("by the name on record").isEqualTo("Committee QUALITY");
        assertThat(reading().get(id).shownToReceiver()).isTrue();
        EscalationId named =
                raise(issue(EscalationKind.REFERRAL, Receiver.named("Ethics Panel"), Concerning.itemAlone()));
        assertThat(reading().get(named).row().toCommittee()).isEmpty();
        breaks(
                EscalationRule.REFERRED_ELSEWHERE,
                () -> raise(issue(
                        EscalationKind.REFERRAL, Receiver.committee(committee, "Board"), Concerning.itemAlone())));
        breaks(
                EscalationRule.REFERRED_ELSEWHERE,
                () -> raise(issue(
                        EscalationKind.REFERRAL, Receiver.parentBody(LPT, "Trust Board"), Concerning.itemAlone())));
    }

    @Test
    void what_is_reserved_is_not_shown_to_the_committee_that_receives_it_PP_4() {
        begun();

        EscalationId id = world.use(RaisingEscalations.class).raise("reserved", fees, referral());

        assertThat(reading().get(id).shownToReceiver()).isFalse();
        assertThat(reading().get(id).row().part()).isEqualTo(Part.PART_2);
    }

    @Test
    void it_is_about_what_is_on_record_of_its_item() {
        begun();
        PersonId owner = world.person("Owen Owner", LPT);
        ActionId action = world.use(RaisingActions.class)
                .raise("action", fees, new RaisingActions.NewAction("Ask", owner, LPT, TODAY.plusDays(3)));
        AgreementRiskId risk = new AgreementRiskId(new UUID(7, 7));

        breaks(
                EscalationRule.CONCERNS_ITS_ITEM,
                () -> raise(issue(EscalationKind.REFERRAL, Receiver.named("A panel"), Concerning.of(action))));
        breaks(
                EscalationRule.CONCERNS_ITS_ITEM,
                () -> raise(issue(EscalationKind.REFERRAL, Receiver.named("A panel"), Concerning.of(risk))));
        world.stores.escalations.risks.add(new GovernedRisks.GovernedRisk(
                Concerning.of(risk),
                risk.value(),
                "AG/1, Space, risk 1",
                "The lease ends",
                "5 x 3 = 15",
                "Ann, LPT",
                "",
                false));
        EscalationId id = raise(issue(EscalationKind.REFERRAL, Receiver.named("A panel"), Concerning.of(risk)));
        assertThat(world.stores.escalations.get(id).risk()).contains(risk);
    }

    @Test
    void no_answer_is_asked_for_before_the_day_on_which_it_is_raised() {
        begun();

        breaks(
                        EscalationRule.ANSWER_IS_NOT_ASKED_BEFORE,
                        () -> raise(new NewEscalation(
                                EscalationKind.ESCALATION,
                                Receiver.parentBody(LPT, "Trust Board"),
                                "Placements are short",
                                "Money",
                                "Pay",
                                TODAY.minusDays(1),
                                Concerning.itemAlone())))
                .contains("2026-05-12");
    }

    @Test
    void it_is_open_until_the_minute_reference_of_the_receiving_body_is_recorded() {
        begun();
        EscalationId id = raise(toBoard(LPT));
        world.clock.advance(Duration.ofDays(10));

        breaks(EscalationRule.RECEIPT_IS_DATED_BETWEEN, () -> answer(id, TODAY.minusDays(1)));
        breaks(EscalationRule.RECEIPT_IS_DATED_BETWEEN, () -> answer(id, TODAY.plusDays(11)));
        answer(id, TODAY.plusDays(10));

        EscalationRow row = reading().get(id).row();
        assertThat(row.state()).isEqualTo(EscalationState.ANSWERED);
        assertThat(row.receiptReference()).isEqualTo("TB/26/044");
        assertThat(row.outcome()).isEqualTo("Twelve places funded");
        assertThat(row.ageOn(TODAY.plusDays(99))).isEqualTo(10);
        breaks(EscalationRule.ANSWER_IS_RECORDED_ONCE, () -> answer(id, TODAY.plusDays(10)))
                .isEqualTo("It was answered already.");
        breaks(EscalationRule.ANSWER_IS_RECORDED_ONCE, () -> world.use(RaisingEscalations.class)
                .withdraw(key(), id, 0, "Too late"));
    }

    @Test
    void what_was_recorded_of_an_answer_can_be_corrected() {
        begun();
        EscalationId id = raise(toBoard(LPT));
        breaks(EscalationRule.ONLY_ANSWERS_ARE_CORRECTED, () -> correct(id, "TB/26/045"));
        answer(id, TODAY);

        breaks(EscalationRule.CORRECTION_SAYS_SOMETHING_ELSE, () -> correct(id, "TB/26/044"));
        correct(id, "TB/26/045");

        assertThat(reading().get(id).row().receiptReference()).isEqualTo("TB/26/045");
        assertThat(world.lastEvent())
                .isEqualTo(new EscalationEvent.EscalationAnswerCorrected(
                        id,
                        PARTNERSHIP,
                        "BOARD/E/2026/01",
                        TODAY,
                        "TB/26/044",
                        TODAY,
                        "TB/26/045",
                        "Twelve places funded"));
    }

    @Test
    void it_is_withdrawn_with_a_reason() {
        begun();
        EscalationId id = raise(toBoard(LPT));

        world.use(RaisingEscalations.class).withdraw("twice", id, 0, "Settled otherwise");
        world.use(RaisingEscalations.class).withdraw("twice", id, 0, "Settled otherwise");

        assertThat(reading().get(id).row().state()).isEqualTo(EscalationState.WITHDRAWN);
        assertThat(reading().get(id).withdrawnBecause()).isEqualTo("Settled otherwise");
        breaks(EscalationRule.ANSWER_IS_RECORDED_ONCE, () -> answer(id, TODAY)).contains("withdrawn");
    }

    @Test
    void the_receiving_committee_takes_it_on_its_agenda_once() {
        begun();
        EscalationId id = raise(referral());
        MeetingId theirs = draftOf(other);
        MeetingId ours = draftOf(committee);

        breaks(EscalationRule.RECEIVER_TAKES_IT, () -> takeUp(id, ours));
        AgendaItemId item = takeUp(id, theirs);

        ItemText text = world.use(ReadingMeetings.class).item(item).text();
        assertThat(text.title()).isEqualTo("Referred: Placements are short");
        assertThat(text.body()).contains("BOARD/E/2026/01 from Committee BOARD", "No money", "Fund twelve places");
        assertThat(reading().get(id).row().takenAt()).isEqualTo("QUALITY/M/2026/01, item 1");
        assertThat(reading().get(id).takenUnder()).isEqualTo(Optional.of(item));
        breaks(EscalationRule.TAKEN_ONCE, () -> takeUp(id, theirs)).contains("QUALITY/M/2026/01, item 1");
    }

    @Test
    void it_is_taken_on_a_draft_agenda_only() {
        begun();
        EscalationId id = raise(referral());
        MeetingId theirs = draftOf(other);
        world.item(theirs, "1", Purpose.DISCUSSION);
        world.use(PreparingMeetings.class).publishAgenda(theirs);

        breaks(MeetingRule.AGENDA_IS_STILL_A_DRAFT, () -> takeUp(id, theirs));
    }

    @Test
    void whoever_serves_either_committee_records_the_minute_and_nobody_else_does() {
        begun();
        EscalationId id = raise(referral());
        PersonId theirs = world.person("Tom Theirs", NHFT);
        world.appoint(theirs, Role.GOVERNANCE_OFFICER, NHFT, other, null);
        PersonId elsewhere = world.person("Els Elsewhere", UOL);
        world.appoint(elsewhere, Role.GOVERNANCE_OFFICER, UOL, null, null);

        world.as(elsewhere);
        assertThatThrownBy(() -> answer(id, TODAY)).isInstanceOf(NotAllowed.class);
        world.as(theirs);
        answer(id, TODAY);

        assertThat(world.stores.escalations.get(id).recordedBy()).isEqualTo("Tom Theirs");
    }

    @Test
    void who_has_not_seen_the_latest_version_changes_nothing() {
        begun();
        EscalationId id = raise(toBoard(LPT));

        assertThatThrownBy(() -> world.use(AnsweringEscalations.class).answer(key(), id, 7, TODAY, "TB/1", ""))
                .isInstanceOf(OutOfDate.class);
    }

    private void begun() {
        world.use(PreparingMeetings.class).publishAgenda(meeting);
        world.use(ConductingMeetings.class).open(meeting);
    }

    private MeetingId draftOf(CommitteeId of) {
        return world.use(PreparingMeetings.class)
                .plan(
                        of,
                        new Arrangements(
                                "Next meeting",
                                Instant.parse("2026-06-09T09:00:00Z"),
                                Instant.parse("2026-06-09T11:00:00Z"),
                                "Boardroom",
                                true));
    }

    private EscalationId raise(NewEscalation issue) {
        return world.use(RaisingEscalations.class).raise(key(), plan, issue);
    }

    private void answer(EscalationId id, LocalDate on) {
        world.use(AnsweringEscalations.class).answer(key(), id, 0, on, "TB/26/044", "Twelve places funded");
    }

    private void correct(EscalationId id, String reference) {
        world.use(AnsweringEscalations.class).correct(key(), id, 0, TODAY, reference, "Twelve places funded");
    }

    private AgendaItemId takeUp(EscalationId id, MeetingId at) {
        return world.use(AnsweringEscalations.class).takeUp(key(), id, 0, at);
    }

    private ReadingEscalations reading() {
        return world.use(ReadingEscalations.class);
    }

    private String key() {
        return "key " + ++keys;
    }

    private static NewEscalation toBoard(OrganisationId organisation) {
        return issue(EscalationKind.ESCALATION, Receiver.parentBody(organisation, "whatever"), Concerning.itemAlone());
    }

    private NewEscalation referral() {
        return issue(EscalationKind.REFERRAL, Receiver.committee(other, "whatever"), Concerning.itemAlone());
    }

    private static NewEscalation issue(EscalationKind kind, Receiver to, Concerning concerning) {
        return new NewEscalation(
                kind, to, "Placements are short", "No money", "Fund twelve places", TODAY.plusDays(30), concerning);
    }
}
