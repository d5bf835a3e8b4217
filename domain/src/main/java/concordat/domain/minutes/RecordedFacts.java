package concordat.domain.minutes;

import concordat.domain.committee.Committee;
import concordat.domain.committee.SeatHolder;
import concordat.domain.decision.QuorumNow;
import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.Declaration;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.Presence;
import concordat.domain.meeting.Room;
import concordat.domain.minutes.Fact.Kind;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is on record of a meeting and of its items, stated as minutes state it (MI-3). */
public final class RecordedFacts {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("h.mma", Locale.UK).withZone(Term.LONDON);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK).withZone(Term.LONDON);
    private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Committee committee;
    private final Meeting meeting;
    private final List<AgendaItem> items;
    private final List<SeatHolder> seats;
    private final MeetingRecord record;

    /**
     * @param agenda the items of the meeting that the actor may see
     * @param seats who held which seat when it was opened
     */
    RecordedFacts(
            Committee committee,
            Meeting meeting,
            Part part,
            List<AgendaItem> agenda,
            List<SeatHolder> seats,
            MeetingRecord record) {
        this.committee = committee;
        this.meeting = meeting;
        items = agenda.stream()
                .filter(item -> item.part() == part && item.state() != ItemState.WITHDRAWN)
                .toList();
        this.seats = List.copyOf(seats);
        this.record = record;
    }

    private static String time(Instant at) {
        return TIME.format(at).toLowerCase(Locale.ENGLISH);
    }

    /** What is on record of the meeting as a whole: who was there, who sent apologies, when it was held. */
    public Facts ofMeeting() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                Kind.MEETING,
                committee.name() + " met on " + DAY.format(meeting.openedAt().orElse(meeting.startsAt())) + ", "
                        + meeting.openedAt().map(RecordedFacts::time).orElse("") + " to "
                        + meeting.closedAt().map(RecordedFacts::time).orElse("") + ", "
                        + meeting.arrangements().place() + "."));
        meeting.adjournedBecause()
                .ifPresent(because ->
                        facts.add(Fact.of(Kind.MEETING, "The meeting was adjourned and taken up again: " + because)));
        meeting.informalSince()
                .ifPresent(
                        since -> facts.add(
                                Fact.of(
                                        Kind.MEETING,
                                        "From " + time(since)
                                                + " the meeting went on informally, without a quorum; what was agreed is subject to ratification (QU-7).")));
        if (committee.meetsInPublic()) {
            meeting.publicExcludedBecause()
                    .ifPresent(because -> facts.add(
                            Fact.of(Kind.MEETING, "The public was excluded from Part 2 by resolution: " + because)));
        }
        staysByPerson().forEach(stays -> facts.add(attendance(stays)));
        meeting.apologies()
                .forEach(apology ->
                        facts.add(Fact.of(Kind.APOLOGIES, apology.person().words())));
        return new Facts(facts);
    }

    private List<List<Presence>> staysByPerson() {
        Map<PersonId, List<Presence>> stays = new LinkedHashMap<>();
        meeting.presences().stream()
                .sorted(java.util.Comparator.comparing(Presence::arrivedAt)
                        .thenComparing(stay -> stay.person().name()))
                .forEach(stay -> stays.computeIfAbsent(stay.person().person(), person -> new ArrayList<>())
                        .add(stay));
        return List.copyOf(stays.values());
    }

    private Fact attendance(List<Presence> stays) {
        Presence first = stays.get(0);
        String times = stays.stream()
                .map(stay -> time(stay.arrivedAt()) + " to "
                        + stay.leftAt()
                                .or(meeting::closedAt)
                                .map(RecordedFacts::time)
                                .orElse(""))
                .collect(Collectors.joining(" and "));
        String how = first.remote() ? "remotely, " : "";
        if (first.as() == Presence.As.ATTENDEE) {
            return Fact.of(
                    Kind.IN_ATTENDANCE,
                    first.person().name(),
                    first.person().post(),
                    first.person().organisationName(),
                    forItems(stays),
                    how + times);
        }
        return Fact.of(
                Kind.PRESENT,
                first.person().name(),
                first.person().post(),
                first.person().organisationName(),
                seatOf(first),
                votes(first) ? "Voting" : "Not voting",
                how + times);
    }

    private String seatOf(Presence stay) {
        return seat(stay)
                .map(seat -> first(stay) + seat.title())
                .orElse(stay.as().words());
    }

    private static String first(Presence stay) {
        return stay.as() == Presence.As.DEPUTY ? "Deputy for " : "";
    }

    private Optional<SeatHolder> seat(Presence stay) {
        if (stay.as() == Presence.As.DEPUTY) {
            return meeting.deputies().stream()
                    .filter(deputy ->
                            deputy.person().person().equals(stay.person().person()))
                    .findFirst()
                    .flatMap(deputy -> seats.stream()
                            .filter(seat -> seat.seat().equals(deputy.seat()))
                            .findFirst());
        }
        return seats.stream()
                .filter(seat -> seat.holder() != null
                        && seat.holder().person().equals(stay.person().person()))
                .findFirst();
    }

    private boolean votes(Presence stay) {
        return seat(stay)
                .filter(SeatHolder::voting)
                .filter(seat -> stay.as() == Presence.As.MEMBER
                        || committee.termsOn(day()).provisions().voting().deputiesMayVote())
                .isPresent();
    }

    private LocalDate day() {
        return LocalDate.ofInstant(meeting.openedAt().orElse(meeting.startsAt()), Term.LONDON);
    }

    private String forItems(List<Presence> stays) {
        List<String> numbers = items.stream()
                .filter(item -> item.openedAt().isPresent() && stays.stream().anyMatch(stay -> overlap(stay, item)))
                .map(item -> item.text().number())
                .toList();
        long taken = items.stream().filter(item -> item.openedAt().isPresent()).count();
        if (numbers.isEmpty()) {
            return "No item";
        }
        if (numbers.size() == taken) {
            return "All items";
        }
        return (numbers.size() == 1 ? "Item " : "Items ") + String.join(", ", numbers);
    }

    private static boolean overlap(Presence stay, AgendaItem item) {
        Instant opened = item.openedAt().orElseThrow();
        Instant closed = item.closedAt().orElse(Instant.MAX);
        return !stay.arrivedAt().isAfter(closed)
                && stay.leftAt().map(left -> left.isAfter(opened)).orElse(true);
    }

    /** What is on record of each item of the part, as far as the actor may see. */
    public Map<AgendaItemId, Facts> ofItems() {
        Map<AgendaItemId, List<Fact>> facts = new LinkedHashMap<>();
        items.forEach(item -> facts.put(item.id(), course(item)));
        record.papers(meeting.id())
                .forEach(paper -> add(
                        facts,
                        paper.item(),
                        Fact.of(
                                Kind.PAPER,
                                (paper.reference().isBlank() ? "" : paper.reference() + ": ")
                                        + paper.title()
                                        + (paper.timeliness().isBlank() ? "" : " (" + paper.timeliness() + ")"))));
        items.forEach(item -> {
            quorum(item).forEach(fact -> add(facts, item.id(), fact));
            item.declarations().forEach(declaration -> add(facts, item.id(), declared(declaration)));
            movements(item).forEach(fact -> add(facts, item.id(), fact));
        });
        record.minutes(meeting.id())
                .forEach(confirmed -> add(facts, confirmed.item(), Fact.of(Kind.MINUTES, words(confirmed))));
        record.decided(meeting.id()).forEach(decided -> {
            add(
                    facts,
                    decided.item(),
                    Fact.of(Kind.DECISION, decided.reference(), decided.question(), decided.outcome()));
            decided.arithmetic().forEach(sentence -> add(facts, decided.item(), Fact.of(Kind.ARITHMETIC, sentence)));
            decided.conditions().forEach(sentence -> add(facts, decided.item(), Fact.of(Kind.CONDITION, sentence)));
        });
        record.actions(meeting.id())
                .forEach(action -> add(
                        facts,
                        action.item(),
                        Fact.of(
                                Kind.ACTION,
                                action.reference(),
                                action.description(),
                                action.owner(),
                                DUE.format(action.due()))));
        return facts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Facts(entry.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static void add(Map<AgendaItemId, List<Fact>> facts, AgendaItemId item, Fact fact) {
        List<Fact> ofItem = facts.get(item);
        if (ofItem != null) {
            ofItem.add(fact);
        }
    }

    private List<Fact> course(AgendaItem item) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                Kind.ITEM,
                item.text().number(),
                item.text().title(),
                item.text().section(),
                "Lead: " + item.text().lead()));
        item.admittedLateBecause()
                .ifPresent(because -> facts.add(Fact.of(Kind.LATE, "Admitted late, as the chair agreed: " + because)));
        if (item.openedAt().isEmpty()) {
            facts.add(Fact.of(Kind.TAKEN, "The meeting did not reach this item."));
        } else if (item.state() == ItemState.NEXT_BUSINESS) {
            facts.add(Fact.of(
                    Kind.TAKEN,
                    "Taken at " + time(item.openedAt().orElseThrow())
                            + "; for want of a quorum the meeting went on to the next business (QU-5)."));
        } else {
            facts.add(Fact.of(
                    Kind.TAKEN,
                    "Taken " + time(item.openedAt().orElseThrow()) + " to "
                            + item.closedAt()
                                    .or(meeting::closedAt)
                                    .map(RecordedFacts::time)
                                    .orElse("") + "."));
        }
        return facts;
    }

    /** Of each deciding body, at the moment when the item was reached (QU-1). */
    /** Whether there was a quorum when the item was reached; and when it ended, if that is another sentence. */
    private List<Fact> quorum(AgendaItem item) {
        if (item.openedAt().isEmpty()) {
            return List.of();
        }
        Instant reached = item.openedAt().orElseThrow();
        List<String> first = quorum(item, reached);
        List<String> last = item.closedAt()
                .or(meeting::closedAt)
                .map(closed -> closed.minus(1, ChronoUnit.MICROS))
                .filter(end -> end.isAfter(reached))
                .map(end -> quorum(item, end))
                .orElse(first);
        if (first.equals(last)) {
            return first.stream()
                    .map(sentence -> Fact.of(Kind.QUORUM, sentence))
                    .toList();
        }
        return Stream.concat(
                        first.stream().map(sentence -> "When the item was reached: " + sentence),
                        last.stream().map(sentence -> "When it ended: " + sentence))
                .map(sentence -> Fact.of(Kind.QUORUM, sentence))
                .toList();
    }

    private List<String> quorum(AgendaItem item, Instant at) {
        List<QuorumNow> bodies =
                QuorumNow.ofBodies(committee, committee.termsOn(day()).provisions(), Room.of(seats, meeting, item, at));
        return bodies.stream()
                .map(body -> (bodies.size() > 1 ? body.decidingBody() + ": " : "") + body.sentence())
                .toList();
    }

    private static Fact declared(Declaration declaration) {
        StringBuilder words = new StringBuilder(declaration.person().words())
                .append(" declared an interest (")
                .append(declaration.type().words().toLowerCase(Locale.ENGLISH))
                .append("): ")
                .append(declaration.nature())
                .append(". ")
                .append(declaration
                        .handling()
                        .map(handling -> "Handling: " + handling.words()
                                + declaration
                                        .ruledBy()
                                        .map(by -> ", as ruled by " + by)
                                        .orElse("")
                                + declaration
                                        .reason()
                                        .map(why -> " (" + why + ")")
                                        .orElse(""))
                        .orElse("Not ruled on"));
        declaration.leftAt().ifPresent(at -> words.append(". Left at ").append(time(at)));
        declaration.returnedAt().ifPresent(at -> words.append(", returned at ").append(time(at)));
        return Fact.of(Kind.DECLARATION, words.append('.').toString());
    }

    /** Who came or went while the item was taken; not at its end, when all go. */
    private List<Fact> movements(AgendaItem item) {
        if (item.openedAt().isEmpty()) {
            return List.of();
        }
        Instant opened = item.openedAt().orElseThrow();
        Instant closed = item.closedAt().or(meeting::closedAt).orElse(Instant.MAX);
        List<Fact> facts = new ArrayList<>();
        for (Presence stay : meeting.presences()) {
            if (stay.arrivedAt().isAfter(opened) && !stay.arrivedAt().isAfter(closed)) {
                facts.add(Fact.of(Kind.MOVEMENT, stay.person().name() + " came at " + time(stay.arrivedAt()) + "."));
            }
            stay.leftAt()
                    .filter(left -> left.isAfter(opened) && left.isBefore(closed))
                    .ifPresent(left ->
                            facts.add(Fact.of(Kind.MOVEMENT, stay.person().name() + " left at " + time(left) + ".")));
        }
        return facts;
    }

    private static String words(MeetingRecord.Confirmed confirmed) {
        return "The minutes of " + (confirmed.reserved() ? "Part 2 of " : "") + "the meeting " + confirmed.meeting()
                + " were approved as a correct record"
                + (confirmed.amendments() == 0
                        ? "."
                        : ", with " + confirmed.amendments()
                                + (confirmed.amendments() == 1 ? " amendment." : " amendments."));
    }
}
