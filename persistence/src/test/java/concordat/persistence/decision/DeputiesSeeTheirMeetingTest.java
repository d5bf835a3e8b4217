package concordat.persistence.decision;

import static concordat.persistence.decision.JointCommittee.OFFICER;
import static concordat.persistence.decision.JointCommittee.START;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.decision.Ballot;
import concordat.domain.decision.Closing;
import concordat.domain.decision.Condition;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.RecordingDecisions.GivenVote;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.usecase.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a deputy sees: the meeting for which they are named, as far as it is published in Part 1, and no other (MB-4). */
class DeputiesSeeTheirMeetingTest {
    private static final String DEPUTY = "Deputy";
    private static final List<String> ALL = List.of(
            "meeting",
            "agenda_item",
            "presence",
            "apology",
            "deputy",
            "declaration",
            "decision",
            "decision_leg",
            "decision_roll",
            "decision_quorum",
            "decision_condition",
            "vote",
            "action");

    private final JointCommittee committee = new JointCommittee();
    private final MeetingId meeting = plan("The deputy's meeting");
    private final MeetingId another = plan("Another meeting");
    private final AgendaItemId open = add(ItemText.open("1", "Placements", Purpose.APPROVAL, "Bob", 20, ""));
    private final AgendaItemId reserved = add(ItemText.open("2", "Estate", Purpose.APPROVAL, "Bob", 20, "")
            .reserved(Confidentiality.because(Confidentiality.Reason.COMMERCIAL)));

    @BeforeEach
    void a_person_of_the_other_trust_whom_no_appointment_admits_to_the_committee() {
        committee.world.with(
                DEPUTY,
                Role.ATTENDEE,
                committee.world.university,
                committee.world.committee("Another committee", committee.world.university));
        committee.does(
                OFFICER,
                START,
                TakingAttendance.class,
                attendance -> attendance.apologise(meeting, committee.world.id("Fay"), committee.world.otherTrust));
    }

    @Test
    void nobody_sees_a_meeting_before_they_are_named_for_it() {
        publish();

        ALL.forEach(table -> assertThat(seen(table)).as(table).isEmpty());
    }

    @Test
    void a_deputy_sees_what_is_published_in_Part_1_and_nothing_of_another_meeting() {
        name();
        assertThat(seen("meeting")).containsExactly(meeting.value().toString());
        assertThat(seen("agenda_item")).as("a draft agenda").isEmpty();

        publish();

        assertThat(seen("agenda_item")).containsExactly(open.value().toString());
        assertThat(seen("apology")).hasSize(1);
        assertThat(seen("deputy")).hasSize(1);
        MeetingSheet sheet = committee.as(DEPUTY, ReadingMeetings.class, reading -> reading.get(meeting));
        assertThat(sheet.agenda()).hasSize(1);
        assertThat(sheet.withheld()).isEmpty();
        assertThat(committee.world.sees("Eve", "select id from agenda_item")).hasSize(3);
    }

    @Test
    void a_deputy_sees_what_is_decided_there_in_Part_1_once_it_is_declared() {
        name();
        publish();
        committee.does(OFFICER, START, ConductingMeetings.class, meetings -> meetings.open(meeting));
        everybodyArrives();
        committee.does(OFFICER, START, ConductingMeetings.class, meetings -> meetings.openItem(open));
        committee.does(
                OFFICER,
                START,
                RecordingDecisions.class,
                decisions -> decisions.open("open" + open, open, question(), List.of()));
        assertThat(seen("decision")).as("an open question").isEmpty();

        decide(open);
        committee.does(OFFICER, START, ConductingMeetings.class, meetings -> meetings.openItem(reserved));
        decide(reserved);

        assertThat(seen("decision")).hasSize(1);
        assertThat(seen("decision_leg")).hasSize(1);
        assertThat(seen("decision_roll")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(seen("decision_quorum")).isNotEmpty();
        assertThat(seen("decision_condition")).hasSize(1);
        assertThat(seen("action")).hasSize(1);
        assertThat(seen("presence")).hasSize(6);
        assertThat(seen("vote")).as("votes by name").isEmpty();
    }

    @Test
    void a_deputy_who_is_kept_from_an_item_does_not_see_it() {
        name();
        publish();
        committee.does(
                OFFICER,
                START,
                RulingOnInterests.class,
                interests -> interests.declare(
                        open,
                        committee.world.id(DEPUTY),
                        committee.world.university,
                        InterestType.FINANCIAL,
                        "A supplier"));
        committee.does(
                OFFICER,
                START,
                RulingOnInterests.class,
                interests -> interests.rule(
                        open,
                        committee.world.id(DEPUTY),
                        Handling.LEAVE_NO_PAPER,
                        "Stands to gain",
                        committee.seatOf("Ann")));

        assertThat(seen("agenda_item")).isEmpty();
        assertThat(seen("declaration")).isEmpty();
        assertThat(seen("meeting")).hasSize(1);
    }

    private List<String> seen(String table) {
        return committee.world.sees(DEPUTY, "select id from " + table);
    }

    private MeetingId plan(String title) {
        return committee.as(
                OFFICER,
                PreparingMeetings.class,
                meetings -> meetings.plan(
                        committee.id,
                        new Arrangements(title, START, START.plus(Duration.ofHours(2)), "Board room", true)));
    }

    private AgendaItemId add(ItemText text) {
        return committee.as(OFFICER, PreparingMeetings.class, meetings -> meetings.addItem(meeting, text));
    }

    private void name() {
        committee.does(
                OFFICER,
                START,
                PreparingMeetings.class,
                meetings -> meetings.nameDeputy(
                        meeting,
                        committee.seatOf("Fay"),
                        committee.world.id(DEPUTY),
                        committee.world.university,
                        false));
    }

    private void publish() {
        committee.does(OFFICER, START, PreparingMeetings.class, meetings -> meetings.publishAgenda(meeting));
        committee.does(
                OFFICER,
                START,
                PreparingMeetings.class,
                meetings -> meetings.addItem(another, ItemText.open("1", "Library", Purpose.APPROVAL, "Bob", 20, "")));
        committee.does(OFFICER, START, PreparingMeetings.class, meetings -> meetings.publishAgenda(another));
    }

    private void everybodyArrives() {
        List<String> ofTheOther = List.of("Dee", "Eve", "Fay");
        committee
                .seats
                .keySet()
                .forEach(name -> committee.does(
                        OFFICER,
                        START,
                        TakingAttendance.class,
                        attendance -> attendance.arrive(
                                meeting,
                                committee.world.id(name),
                                ofTheOther.contains(name) ? committee.world.otherTrust : committee.world.trust,
                                false)));
    }

    private static NewQuestion question() {
        return NewQuestion.of("That the plan be approved", Proposal.to(Outcome.APPROVED));
    }

    private void decide(AgendaItemId item) {
        committee.does(
                OFFICER,
                START,
                RecordingDecisions.class,
                decisions -> decisions.record(
                        "decided" + item,
                        item,
                        question(),
                        List.of(new Condition(
                                "Publish it",
                                committee.world.id("Eve"),
                                committee.world.otherTrust,
                                LocalDate.of(2026, 9, 1))),
                        committee.seats.entrySet().stream()
                                .map(seat ->
                                        new GivenVote(seat.getValue(), committee.world.id(seat.getKey()), Ballot.FOR))
                                .toList(),
                        Closing.byVote()));
    }
}
