package concordat.api;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.CommitteeSheet;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.committee.SeatHolder;
import concordat.domain.decision.DecisionFilter;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.people.SigningIn;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.usecase.Actor;
import concordat.persistence.console.Console;
import concordat.stack.Database;
import concordat.stack.DemoAccount;
import concordat.stack.RunningStack;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A meeting of a committee that an officer has opened a moment ago, with one item open and nobody there yet. */
public final class MeetingInProgress implements AutoCloseable {
    private final Console console;
    private final Actor officer;
    private final CommitteeId committee;
    private final List<SeatHolder> seats;
    private final MeetingId meeting;
    private final AgendaItemId item;

    /** Opened by that account, which serves the committee of that name. */
    public MeetingInProgress(String account, String committeeName) {
        Database database = RunningStack.get().database();
        console = Console.open(
                database.url(),
                database.application().user(),
                database.application().password());
        officer = identified(account);
        CommitteeLine line = ask(ReadingCommittees.class, ReadingCommittees::all).stream()
                .filter(each -> each.name().equals(committeeName))
                .findFirst()
                .orElseThrow();
        this.committee = line.id();
        CommitteeSheet sheet = ask(ReadingCommittees.class, reading -> reading.today(line.id()));
        seats = sheet.seats();
        Instant start = Instant.now().minus(Duration.ofMinutes(5));
        meeting = ask(
                PreparingMeetings.class,
                preparing -> preparing.plan(
                        line.id(),
                        new Arrangements(
                                "Meeting for programs", start, start.plus(Duration.ofHours(2)), "Board room", true)));
        item = ask(
                PreparingMeetings.class,
                preparing -> preparing.addItem(
                        meeting, ItemText.open("1", "Shared library", Purpose.APPROVAL, "Hana Kovacs", 20, "")));
        tell(PreparingMeetings.class, preparing -> preparing.publishAgenda(meeting));
        tell(ConductingMeetings.class, conducting -> conducting.open(meeting));
        tell(ConductingMeetings.class, conducting -> conducting.openItem(item));
    }

    /** The id of the meeting. */
    public String meeting() {
        return meeting.value().toString();
    }

    /** The id of its item. */
    public String item() {
        return item.value().toString();
    }

    /** Somebody takes their seat. */
    public void arrives(String account) {
        PersonOnRecord person = holder(account);
        tell(
                TakingAttendance.class,
                attendance -> attendance.arrive(meeting, person.person(), person.organisation(), false));
    }

    /** Somebody declares an interest that is not ruled on yet. */
    public void declaresInterest(String account) {
        PersonOnRecord person = holder(account);
        tell(
                RulingOnInterests.class,
                interests -> interests.declare(
                        item, person.person(), person.organisation(), InterestType.FINANCIAL, "A supplier's director"));
    }

    /** Puts a question on the item, and leaves it open. @return the id of the decision */
    public String question() {
        return ask(
                        RecordingDecisions.class,
                        recording -> recording.open(
                                item.toString(),
                                item,
                                NewQuestion.of("To share a library.", Proposal.to(Outcome.APPROVED)),
                                List.of()))
                .value()
                .toString();
    }

    /** A decision of the committee that has been carried. @return its id */
    public String carriedDecision() {
        return ask(
                        ReadingDecisions.class,
                        reading ->
                                reading.page(DecisionFilter.all().of(committee).with(Outcome.APPROVED), Keyset.first()))
                .rows()
                .get(0)
                .id()
                .value()
                .toString();
    }

    /** Plans another meeting of the committee, with an item, in a month. @return its id */
    public String planAnother() {
        Instant start = Instant.now().plus(Duration.ofDays(30));
        MeetingId another = ask(
                PreparingMeetings.class,
                preparing -> preparing.plan(
                        committee,
                        new Arrangements("A meeting to come", start, start.plus(Duration.ofHours(2)), "Hall", true)));
        tell(
                PreparingMeetings.class,
                preparing -> preparing.addItem(
                        another, ItemText.open("1", "Library", Purpose.APPROVAL, "Hana Kovacs", 20, "")));
        return another.value().toString();
    }

    /** The vote of somebody in the first of their seats, as JSON. */
    String vote(String account, String ballot) {
        SeatHolder seat = seatOf(account);
        return "{\"seat\": \"%s\", \"person\": \"%s\", \"ballot\": \"%s\"}"
                .formatted(seat.seat().value(), holder(account).person().value(), ballot);
    }

    private PersonOnRecord holder(String account) {
        PersonOnRecord holder = seatOf(account).holder();
        if (holder == null) {
            throw new IllegalStateException(account);
        }
        return holder;
    }

    private SeatHolder seatOf(String account) {
        String name = DemoAccount.of(account).name();
        return seats.stream()
                .filter(seat -> seat.holder() != null && seat.holder().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Actor identified(String account) {
        String issuer = RunningStack.get().provider().issuer();
        DemoAccount somebody = DemoAccount.of(account);
        return console.as(
                new Actor.Person(issuer, somebody.subject(), null, somebody.name(), List.of()),
                SigningIn.class,
                signing -> signing.identify(issuer, somebody.subject(), somebody.name()));
    }

    private <U, T> T ask(Class<U> useCase, Function<U, T> question) {
        return console.as(officer, useCase, question);
    }

    private <U> void tell(Class<U> useCase, Consumer<U> act) {
        ask(useCase, uses -> {
            act.accept(uses);
            return officer;
        });
    }

    @Override
    public void close() {
        console.close();
    }
}
