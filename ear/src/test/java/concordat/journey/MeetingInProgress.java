package concordat.journey;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.QuorumNow;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.RollLine;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.people.SigningIn;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Actor;
import concordat.persistence.console.Console;
import concordat.stack.Database;
import concordat.stack.DemoAccount;
import concordat.stack.RunningStack;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A meeting of the Joint Partnership Committee of the demonstration, in progress at its only item with everybody there:
 * made through the use cases, so that a journey can begin where it becomes interesting.
 */
record MeetingInProgress(MeetingId meeting, AgendaItemId item) {
    /** The officer who serves the committee. */
    static final String OFFICER = "amara.okafor";

    /** The committee's chair. */
    static final String CHAIR = "delia.marsh";

    /** A meeting with that title. */
    static MeetingInProgress called(String title) {
        return acting((console, officer) -> begin(console, officer, title));
    }

    private static <T> T acting(BiFunction<Console, Actor, T> act) {
        Database database = RunningStack.get().database();
        try (Console console = Console.open(
                database.url(),
                database.application().user(),
                database.application().password())) {
            return act.apply(console, officer(console));
        }
    }

    /** Puts a question on the item, for the members to vote on. */
    DecisionId putQuestion(String question) {
        return acting((console, officer) -> console.as(
                officer,
                RecordingDecisions.class,
                recording -> recording.open(
                        question, item, NewQuestion.of(question, Proposal.to(Outcome.APPROVED)), List.of())));
    }

    private static MeetingInProgress begin(Console console, Actor officer, String title) {
        CommitteeId committee = console.as(officer, ReadingCommittees.class, ReadingCommittees::all).stream()
                .filter(line -> line.name().equals("Joint Partnership Committee"))
                .map(CommitteeLine::id)
                .findFirst()
                .orElseThrow();
        Instant start = Instant.now().minus(Duration.ofMinutes(5));
        MeetingId meeting = console.as(
                officer,
                PreparingMeetings.class,
                preparing -> preparing.plan(
                        committee,
                        new Arrangements(title, start, start.plus(Duration.ofHours(3)), "Board room", true)));
        AgendaItemId item = console.as(
                officer,
                PreparingMeetings.class,
                preparing -> preparing.addItem(
                        meeting, ItemText.open("1", title, Purpose.APPROVAL, "Hana Kovacs", 20, "To be decided.")));
        console.as(officer, PreparingMeetings.class, preparing -> {
            preparing.publishAgenda(meeting);
            return meeting;
        });
        console.as(officer, ConductingMeetings.class, conducting -> {
            conducting.open(meeting);
            return meeting;
        });
        seatEverybody(console, officer, meeting, item);
        console.as(officer, ConductingMeetings.class, conducting -> {
            conducting.openItem(item);
            return item;
        });
        return new MeetingInProgress(meeting, item);
    }

    private static void seatEverybody(Console console, Actor officer, MeetingId meeting, AgendaItemId item) {
        Set<PersonId> there = new HashSet<>();
        for (QuorumNow body : console.as(officer, ReadingDecisions.class, reading -> reading.quorumNow(item))) {
            for (RollLine line : body.roll()) {
                PersonId person = line.person();
                if (person != null && there.add(person)) {
                    console.as(officer, TakingAttendance.class, attendance -> {
                        attendance.arrive(meeting, person, line.organisation(), false);
                        return meeting;
                    });
                }
            }
        }
    }

    private static Actor officer(Console console) {
        DemoAccount account = DemoAccount.of(OFFICER);
        String issuer = RunningStack.get().provider().issuer();
        return console.as(
                new Actor.Person(issuer, account.subject(), null, account.name(), List.of()),
                SigningIn.class,
                signingIn -> signingIn.identify(issuer, account.subject(), account.name()));
    }

    /** Where a decision on the item is recorded. */
    String recordDecision() {
        return "/record-decision?item=" + item.value();
    }

    /** Where another item is put on the agenda. */
    String newItem() {
        return "/new-item?meeting=" + meeting.value();
    }

    /** Where the item is reworded. */
    String editItem() {
        return "/edit-item?id=" + item.value();
    }
}
