package concordat.web.meeting;

import concordat.domain.meeting.DeferredMatter;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingSheet.ItemSheet;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Term;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** An officer draws up an agenda: adds, rewords, moves and withdraws items, and publishes it. */
@Named
@RequestScoped
public class AgendaPage {
    private final PreparingMeetings preparing;
    private final Notices notices;
    private final MeetingSheet meeting;
    private final TimetableInWords timetable;
    private final List<Row> rows;
    private final List<Waiting> waiting;

    /** An item, and what can be done with it. The form carries the item's id, since the order may change meanwhile. */
    public final class Row {
        private final ItemSheet item;
        private final boolean first;
        private final boolean last;
        private String sent;

        Row(ItemSheet item, boolean first, boolean last) {
            this.item = item;
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
            return AgendaRow.of(item);
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
        this.notices = notices;
        meeting = reading.get(new MeetingId(query.id("meeting")));
        if (!powers.serve(meeting.committee())) {
            throw new NotFound("page");
        }
        timetable = TimetableInWords.of(meeting, reading.timetable(meeting.id()), clock.instant());
        int count = meeting.agenda().size();
        rows = IntStream.range(0, count)
                .mapToObj(i -> new Row(meeting.agenda().get(i), i == 0, i == count - 1))
                .toList();
        LocalDate day = LocalDate.ofInstant(meeting.arrangements().startsAt(), Term.LONDON);
        waiting = isMovable()
                ? preparing.waiting(meeting.id()).stream()
                        .map(matter -> new Waiting(matter, day))
                        .toList()
                : List.of();
    }

    private String move(String id, int by) {
        List<AgendaItemId> order =
                new ArrayList<>(meeting.agenda().stream().map(ItemSheet::id).toList());
        int from = order.indexOf(new AgendaItemId(UUID.fromString(id)));
        int to = from + by;
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            preparing.reorder(meeting.id(), order);
            notices.done("The item is moved to place " + (to + 1) + ".");
        }
        return "/agenda?faces-redirect=true&meeting=" + getMeeting();
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
            return "/agenda?faces-redirect=true&meeting=" + getMeeting();
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

    public String publish() {
        preparing.publishAgenda(meeting.id());
        notices.done("The agenda is published.");
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
        return minutes / 60 + " h " + minutes % 60 + " min";
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
