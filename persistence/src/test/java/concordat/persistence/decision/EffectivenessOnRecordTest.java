package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.action.TrackingActions;
import concordat.domain.board.MemberAttendance;
import concordat.domain.decision.Closing;
import concordat.domain.decision.Condition;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.effectiveness.AuditYear;
import concordat.domain.effectiveness.AuditedDecision;
import concordat.domain.effectiveness.AuditedDecision.Minuted;
import concordat.domain.effectiveness.AuditedTask;
import concordat.domain.effectiveness.DownloadingEffectiveness;
import concordat.domain.effectiveness.EffectivenessAudit;
import concordat.domain.effectiveness.EffectivenessAudit.Share;
import concordat.domain.effectiveness.ReadingEffectiveness;
import concordat.domain.effectiveness.Receipt;
import concordat.domain.effectiveness.Timeliness;
import concordat.domain.escalation.AnsweringEscalations;
import concordat.domain.escalation.Concerning;
import concordat.domain.escalation.EscalationId;
import concordat.domain.escalation.EscalationKind;
import concordat.domain.escalation.NewEscalation;
import concordat.domain.escalation.RaisingEscalations;
import concordat.domain.escalation.Receiver;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.meeting.WorkYear;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Part;
import concordat.domain.usecase.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The yearly audit of a committee as the database tells it to each of its readers (MB-7, MI-6, PP-5). */
class EffectivenessOnRecordTest {
    private static final String ATTENDEE = "Attendee";
    private static final String STRANGER = "Stranger";
    private static final String SECRET = "Wombatmerger";
    private static final LocalDate DUE = LocalDate.of(2026, 6, 1);
    private static final Instant LATER = Instant.parse("2026-07-01T09:00:00Z");
    private static final AuditYear YEAR = AuditYear.of(WorkYear.NHS, DUE);

    private final JointCommittee committee = new JointCommittee();
    private final AgendaItemId item = committee.atAnItem();
    private final MeetingId meeting = committee.as(
            OFFICER, ReadingMeetings.class, reading -> reading.item(item).meeting());
    private int keys;

    EffectivenessOnRecordTest() {
        committee.world.with(ATTENDEE, Role.ATTENDEE, committee.world.trust, committee.id);
        committee.world.with(STRANGER, Role.PAPER_AUTHOR, committee.world.trust);
    }

    @Test
    void a_decision_is_told_with_its_lead_what_was_done_in_time_why_not_and_what_arrived() {
        DecisionId decision = decide(item, "To open the plan", condition("Write to the wards", "Bob"));
        ActionId action = task(decision).id();
        committee.does(
                OFFICER,
                START,
                TrackingActions.class,
                all -> all.revise(key(), action, 0, DUE.plusDays(20), "Bob is ill"));
        committee.does(
                "Bob",
                Instant.parse("2026-06-10T09:00:00Z"),
                TrackingActions.class,
                all -> all.proposeComplete(key(), action, "Written"));
        committee.does(
                "Ann",
                Instant.parse("2026-06-12T09:00:00Z"),
                TrackingActions.class,
                all -> all.complete(key(), action, null));
        EscalationId sent = escalate(item, Concerning.of(decision), "Trust Board");
        EscalationId waiting = escalate(item, Concerning.of(action), "Board of Directors");
        committee.does(
                OFFICER,
                LATER,
                AnsweringEscalations.class,
                all -> all.answer(key(), sent, 0, DUE, "TB/26/114", "Noted"));

        EffectivenessAudit audit = audit("Ann");

        AuditedDecision told = audit.decisions().get(0);
        assertThat(told.id()).isEqualTo(decision);
        assertThat(told.item()).isEqualTo("Placements");
        assertThat(told.outcome()).isEqualTo(Outcome.APPROVED_WITH_CONDITIONS);
        assertThat(told.minute()).endsWith(", item 1");
        assertThat(told.minuted()).isEqualTo(Minuted.NOT_YET);
        assertThat(told.timeliness(audit.today())).isEqualTo(Timeliness.LATE);
        AuditedTask task = told.tasks().get(0);
        assertThat(task.lead()).startsWith("Bob");
        assertThat(task.doneOn()).contains(LocalDate.of(2026, 6, 10));
        assertThat(task.moves()).containsExactly(new AuditedTask.Move(DUE.plusDays(20), "Bob is ill"));
        assertThat(task.isUnexplained(audit.today())).isFalse();
        assertThat(told.receipts())
                .extracting(Receipt::body)
                .containsExactlyInAnyOrder("Trust Board", "Board of Directors");
        assertThat(told.receipts())
                .filteredOn(Receipt::isProven)
                .extracting(Receipt::reference)
                .containsExactly("TB/26/114");
        assertThat(audit.receiptsProven()).isEqualTo(new Share(1, 2));
        assertThat(waiting).isNotNull();
    }

    @Test
    void attendance_and_meetings_are_those_of_the_year() {
        committee.does(OFFICER, START.plus(Duration.ofHours(1)), ConductingMeetings.class, all -> all.close(meeting));

        EffectivenessAudit audit = audit("Ann");

        assertThat(audit.meetings()).singleElement().satisfies(each -> {
            assertThat(each.meeting().id()).isEqualTo(meeting);
            assertThat(each.meeting().votingPresent()).isEqualTo(6);
            assertThat(each.meeting().votingSeats()).isEqualTo(6);
            assertThat(each.circulationDue())
                    .as("ten working days, one bank holiday")
                    .isEqualTo("2026-05-27");
            assertThat(each.circulation(audit.today())).contains(Timeliness.NOT_IN_TIME);
        });
        assertThat(audit.members()).hasSize(6).allMatch(member -> member.attended() == 1 && member.possible() == 1);
        assertThat(audit.members()).extracting(MemberAttendance::name).contains("Ann", "Fay");
        EffectivenessAudit before = committee.console.at(
                LATER,
                committee.world.actor("Ann"),
                ReadingEffectiveness.class,
                all -> all.of(
                        committee.id, new AuditYear(WorkYear.NHS, YEAR.from().minusYears(1))));
        assertThat(before.meetings()).isEmpty();
        assertThat(before.members()).isEmpty();
        assertThat(before.decisions()).isEmpty();
    }

    @Test
    void what_part_2_decided_is_nowhere_in_what_others_are_told_and_nowhere_in_what_is_for_the_public_PP_5() {
        decide(item, "To open the plan");
        AgendaItemId reserved = reserved();
        decide(reserved, "To start the " + SECRET, condition("Prepare the " + SECRET, "Bob"));
        escalate(reserved, Concerning.itemAlone(), "Board of the " + SECRET);

        EffectivenessAudit members = audit("Ann");
        assertThat(members.decisions())
                .extracting(AuditedDecision::part)
                .containsExactlyInAnyOrder(Part.PART_1, Part.PART_2);
        assertThat(members.toString()).contains(SECRET);
        EffectivenessAudit attendees = audit(ATTENDEE);
        assertThat(attendees.decisions())
                .singleElement()
                .extracting(AuditedDecision::part)
                .isEqualTo(Part.PART_1);
        assertThat(attendees.toString()).doesNotContain(SECRET);
        assertThat(attendees.receiptsProven()).isEqualTo(new Share(0, 0));
        assertThat(attendees.quorate()).isEqualTo(new Share(1, 1));
        EffectivenessAudit published = committee
                .as("Ann", DownloadingEffectiveness.class, all -> all.prepare(committee.id, YEAR, true))
                .audit();
        assertThat(published.decisions())
                .singleElement()
                .extracting(AuditedDecision::part)
                .isEqualTo(Part.PART_1);
        assertThat(published.toString()).doesNotContain(SECRET);
    }

    @Test
    void whoever_is_kept_from_an_item_is_told_nothing_of_what_became_of_it() {
        decide(item, "To start the " + SECRET, condition("Prepare the " + SECRET, "Bob"));
        escalate(item, Concerning.itemAlone(), "Board of the " + SECRET);
        assertThat(audit("Fay").toString()).contains(SECRET);

        committee.does(
                OFFICER,
                START,
                RulingOnInterests.class,
                all -> all.declare(
                        item, committee.world.id("Fay"), committee.world.otherTrust, InterestType.FINANCIAL, "Shares"));
        committee.does(
                OFFICER,
                START,
                RulingOnInterests.class,
                all -> all.rule(
                        item, committee.world.id("Fay"), Handling.LEAVE_NO_PAPER, "Policy", committee.seatOf("Ann")));

        EffectivenessAudit audit = audit("Fay");
        assertThat(audit.decisions()).isEmpty();
        assertThat(audit.toString()).doesNotContain(SECRET);
        assertThat(audit("Eve").decisions()).hasSize(1);
    }

    @Test
    void whoever_does_not_see_the_committee_has_no_audit_of_it() {
        assertThatThrownBy(() -> audit(STRANGER)).isInstanceOfAny(NotFound.class, NotAllowed.class);
        assertThatThrownBy(() -> committee.as(
                        STRANGER, DownloadingEffectiveness.class, all -> all.prepare(committee.id, YEAR, false)))
                .isInstanceOfAny(NotFound.class, NotAllowed.class);
    }

    private EffectivenessAudit audit(String who) {
        return committee.console.at(
                LATER, committee.world.actor(who), ReadingEffectiveness.class, all -> all.of(committee.id, YEAR));
    }

    private AuditedTask task(DecisionId decision) {
        return audit("Ann").decisions().stream()
                .filter(each -> each.id().equals(decision))
                .findFirst()
                .orElseThrow()
                .tasks()
                .get(0);
    }

    private Condition condition(String text, String owner) {
        return new Condition(text, committee.world.id(owner), committee.world.trust, DUE);
    }

    private DecisionId decide(AgendaItemId on, String question, Condition... conditions) {
        return committee.as(
                OFFICER,
                RecordingDecisions.class,
                all -> all.record(
                        key(),
                        on,
                        NewQuestion.of(
                                question,
                                Proposal.to(
                                        conditions.length == 0 ? Outcome.APPROVED : Outcome.APPROVED_WITH_CONDITIONS)),
                        List.of(conditions),
                        List.of(),
                        Closing.byConsensus()));
    }

    private EscalationId escalate(AgendaItemId from, Concerning concerning, String to) {
        return committee.as(
                OFFICER,
                RaisingEscalations.class,
                all -> all.raise(
                        key(),
                        from,
                        new NewEscalation(
                                EscalationKind.REFERRAL,
                                Receiver.named(to),
                                "Money",
                                "It is not ours",
                                "To find it",
                                DUE,
                                concerning)));
    }

    private AgendaItemId reserved() {
        AgendaItemId reserved = committee.as(
                OFFICER,
                PreparingMeetings.class,
                all -> all.addLateItem(
                        meeting,
                        new ItemText(
                                "9",
                                SECRET,
                                Purpose.APPROVAL,
                                "Bob",
                                10,
                                Part.PART_2,
                                Confidentiality.because(Confidentiality.Reason.COMMERCIAL),
                                "",
                                false),
                        "Urgent"));
        committee.does(OFFICER, START, ConductingMeetings.class, all -> all.openItem(reserved));
        return reserved;
    }

    private String key() {
        return "effectiveness " + committee.id + " " + ++keys;
    }
}
