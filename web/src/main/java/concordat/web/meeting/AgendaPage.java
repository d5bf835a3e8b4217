package concordat.web.meeting;

import concordat.domain.meeting.DeferredMatter;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.MeetingKind;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingSheet.ItemSheet;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.PlannedWork;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.Timings;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An officer draws up an agenda: adds, rewords, moves and withdraws items, and publishes it. */
@Named
@RequestScoped
public class AgendaPage {
    private final PreparingMeetings preparing;
    private final ReadingMeetings reading;
    private final Notices notices;
    private final MeetingSheet meeting;
    private final TimetableInWords timetable;
    private final List<Row> rows;
    private final List<Waiting> waiting;
    private final List<String> changes;
    private final String planned;
    private String moved = "";
    private String beside = "";
    private boolean behind;

    /** An item, and what can be done with it. The form carries the item's id, since the order may change meanwhile. */
    public final class Row {
        private final ItemSheet item;
        private final AgendaRow line;
        private final boolean first;
        private final boolean last;
        private String sent;

        Row(ItemSheet item, AgendaRow line, boolean first, boolean last) {
            this.item = item;
            this.line = line;
            this.first = first;
            this.last = last;
            sent = item.id().value().toString();
        }

        public String up() {
            return move(sent, -1);
        }

        public String down() {
            return move(sent, 1);
        }

        public AgendaRow getLine() {
            return line;
        }

        /** Whether what it says can still be changed. */
        public boolean isPending() {
            return item.state() == ItemState.PENDING;
        }

        public boolean isFirst() {
            return first;
        }

        public boolean isLast() {
            return last;
        }

        public String getSent() {
            return sent;
        }

        public void setSent(String sent) {
            this.sent = sent;
        }
    }

    @Inject
    AgendaPage(
            PreparingMeetings preparing,
            ReadingMeetings reading,
            Query query,
            Notices notices,
            Powers powers,
            Clock clock) {
        this.preparing = preparing;
        this.reading = reading;
        this.notices = notices;
        meeting = reading.get(new MeetingId(query.id("meeting")));
        if (!powers.serve(meeting.committee())) {
            throw new NotFound("page");
        }
        timetable = TimetableInWords.of(meeting, reading.timetable(meeting.id()), clock.instant());
        List<AgendaRow> lines =
                AgendaRow.of(meeting).stream().filter(line -> !line.withheld()).toList();
        int count = meeting.agenda().size();
        rows = IntStream.range(0, count)
                .mapToObj(i -> new Row(meeting.agenda().get(i), lines.get(i), i == 0, i == count - 1))
                .toList();
        changes = isMovable()
                ? reading.changesSincePublished(meeting.id()).stream()
                        .map(AgendaVersionsPage::words)
                        .toList()
                : List.of();
        planned = isPublished() || meeting.kind() != MeetingKind.ORDINARY
                ? ""
                : preparing.plannedWork(meeting.id()).stream()
                        .map(PlannedWork::title)
                        .collect(Collectors.joining(", "));
        LocalDate day = LocalDate.ofInstant(meeting.arrangements().startsAt(), Term.LONDON);
        waiting = isMovable()
                ? preparing.waiting(meeting.id()).stream()
                        .map(matter -> new Waiting(matter, day))
                        .toList()
                : List.of();
    }

    private String move(String id, int by) {
        List<AgendaItemId> order = meeting.agenda().stream().map(ItemSheet::id).toList();
        AgendaItemId item = new AgendaItemId(Submission.id(id));
        int to = order.indexOf(item) + by;
        return to >= 0 && to < order.size() && order.contains(item) ? put(item, order.get(to), by > 0) : here();
    }

    /** Moves the item that was dragged to where it was dropped. */
    public String drop() {
        return put(new AgendaItemId(Submission.id(moved)), new AgendaItemId(Submission.id(beside)), behind);
    }

    private String put(AgendaItemId item, AgendaItemId neighbour, boolean after) {
        try {
            preparing.move(item, neighbour, after);
        } catch (OutOfDate changed) {
            notices.warn(
                    "Somebody else has changed the agenda meanwhile. This is how it stands now: nothing of it is lost,"
                            + " and the item is where it was.");
            return here();
        }
        MeetingSheet now = reading.get(meeting.id());
        List<AgendaItemId> order = now.agenda().stream().map(ItemSheet::id).toList();
        ItemSheet there = now.agenda().get(order.indexOf(item));
        notices.done(there.text().title() + " is moved to place " + (order.indexOf(item) + 1) + " of " + order.size()
                + ", in the section " + there.text().section() + ".");
        return here() + "&moved=" + item.value();
    }

    private String here() {
        return "/agenda?faces-redirect=true&meeting=" + getMeeting();
    }

    public String addStandingItems() {
        preparing.addStandingItems(meeting.id());
        notices.done("The standing items are on the agenda, and all items are numbered in their order.");
        return here();
    }

    public String number() {
        preparing.number(meeting.id());
        notices.done("The items are numbered in their order.");
        return here();
    }

    public String addPlannedWork() {
        preparing.addPlannedWork(meeting.id());
        notices.done("The planned work is on the agenda, and all items are numbered in their order.");
        return here();
    }

    /** What the work programme has for the meeting and its agenda has not had yet, in words; empty if there is none. */
    public String getPlanned() {
        return planned;
    }

    /** Whether the standing items can still be put on the agenda. */
    public boolean isWithoutStandingItems() {
        return !isPublished()
                && meeting.kind() == MeetingKind.ORDINARY
                && meeting.agenda().stream().noneMatch(ItemSheet::standing);
    }

    /** Whether the numbers of the items differ from their order. */
    public boolean isNumberedOtherwise() {
        return !isPublished()
                && meeting.agenda().stream()
                        .anyMatch(item -> !item.text().number().equals(String.valueOf(item.position())));
    }

    /** By how much the items take longer than the meeting; empty if they do not. */
    public String getOverrun() {
        Timings timings = meeting.timings();
        return timings.overrun().isZero()
                ? ""
                : "By their times the items end at " + When.time(timings.end()) + ", "
                        + Sections.length(timings.overrun().toMinutes()) + " after the end of the meeting.";
    }

    /**
     * Whether business of Part 2 comes before open business: whoever may not know of it is told times that do not count it.
     */
    public boolean isReservedBeforeOpen() {
        boolean reserved = false;
        for (ItemSheet item : meeting.agenda()) {
            if (item.state() != ItemState.WITHDRAWN) {
                if (reserved && item.text().part() == Part.PART_1) {
                    return true;
                }
                reserved |= item.text().part() == Part.PART_2 && item.text().minutes() > 0;
            }
        }
        return false;
    }

    public String getMoved() {
        return moved;
    }

    public void setMoved(String moved) {
        this.moved = moved;
    }

    public String getBeside() {
        return beside;
    }

    public void setBeside(String beside) {
        this.beside = beside;
    }

    public boolean isBehind() {
        return behind;
    }

    public void setBehind(boolean behind) {
        this.behind = behind;
    }

    /** Puts a deferred matter on the agenda. */
    public final class Waiting {
        private final String reference;
        private final String returnsOn;
        private final boolean due;
        private String sent;

        Waiting(DeferredMatter matter, LocalDate day) {
            reference = matter.reference();
            returnsOn = Words.date(matter.returnsOn());
            due = !matter.returnsOn().isAfter(day);
            sent = matter.decision().value().toString();
        }

        public String takeUp() {
            preparing.takeUp(meeting.id(), new DecisionId(UUID.fromString(sent)));
            notices.done("The matter that " + reference + " deferred is on the agenda.");
            return here();
        }

        public String getReference() {
            return reference;
        }

        public String getReturnsOn() {
            return returnsOn;
        }

        /** Whether it is to come back by the day of this meeting. */
        public boolean isDue() {
            return due;
        }

        public String getSent() {
            return sent;
        }

        public void setSent(String sent) {
            this.sent = sent;
        }
    }

    /** The matters that were deferred and are on no agenda yet. */
    public List<Waiting> getWaiting() {
        return waiting;
    }

    /** What has changed since the agenda was published, in words. */
    public List<String> getChanges() {
        return changes;
    }

    /** Publishes the changes as a version of their own. */
    public String publish() {
        preparing.publishAgenda(meeting.id());
        notices.done(isPublished() ? "The changes are published." : "The agenda is published.");
        return "/meeting?faces-redirect=true&id=" + getMeeting();
    }

    /** By when notice and papers are due. */
    public TimetableInWords getTimetable() {
        return timetable;
    }

    public String getMeeting() {
        return meeting.id().value().toString();
    }

    public String getTitle() {
        return meeting.arrangements().title();
    }

    public String getWhen() {
        return When.words(meeting.arrangements());
    }

    public List<Row> getRows() {
        return rows;
    }

    /** The time that the items take together, in words. */
    public String getTotal() {
        int minutes = meeting.agenda().stream()
                .filter(item -> item.state() != ItemState.WITHDRAWN)
                .mapToInt(item -> item.text().minutes())
                .sum();
        return Sections.length(minutes);
    }

    /** Whether the agenda is out, so that a new item needs the chair's agreement. */
    public boolean isPublished() {
        return meeting.state() != MeetingState.PLANNED;
    }

    /** Whether the order can still be changed. */
    public boolean isMovable() {
        return meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.AGENDA_PUBLISHED;
    }

    /** Whether items can still be added. */
    public boolean isGrowing() {
        return isMovable() || meeting.state() == MeetingState.IN_PROGRESS;
    }
}
