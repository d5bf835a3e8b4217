package concordat.api;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.CommitteeSheet;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.committee.SeatHolder;
import concordat.domain.meeting.Arrangements;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.people.SigningIn;
import concordat.domain.shared.AgendaItemId;
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
final class MeetingInProgress implements AutoCloseable {
    private final Console console;
    private final Actor officer;
    private final List<SeatHolder> seats;
    private final MeetingId meeting;
    private final AgendaItemId item;

    MeetingInProgress(String account, String committee) {
        Database database = RunningStack.get().database();
        console = Console.open(
                database.url(),
                database.application().user(),
                database.application().password());
        officer = identified(account);
        CommitteeLine line = ask(ReadingCommittees.class, ReadingCommittees::all).stream()
                .filter(each -> each.name().equals(committee))
                .findFirst()
                .orElseThrow();
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

    String item() {
        return item.value().toString();
    }

    void arrives(String account) {
        PersonOnRecord person = holder(account);
        tell(
                TakingAttendance.class,
                attendance -> attendance.arrive(meeting, person.person(), person.organisation(), false));
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
