package concordat.web.meeting;

import concordat.domain.decision.FollowingMeetings;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.RoomSheet;
import concordat.domain.decision.RoomSheet.ItemNow;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingSheet.DeclarationLine;
import concordat.domain.meeting.MeetingSheet.ItemSheet;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.meeting.WithheldLines;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Part;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.meeting.ItemPage.Body;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Provider;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The meeting room: what a meeting is at, for everybody who may see it, and what officer and chair do while people talk.
 * It is drawn in parts, each of which can also be asked for alone, so that a page that is open can be brought up to date.
 * The use cases of its buttons are made only when one is pressed: mostly it is drawn, for everybody in the meeting at once.
 */
@Named
@RequestScoped
public class RoomPage {
    private static final Set<String> PARTS = Set.of("agenda", "item", "quorum", "vote", "people");

    private final Provider<ConductingMeetings> conducting;
    private final Provider<RulingOnInterests> ruling;
    private final Provider<RecordingDecisions> recording;
    private final Notices notices;
    private final Submission sent;
    private final Clock clock;
    private final RoomSheet room;
    private final String part;
    private final boolean served;
    private final boolean conducted;
    private final List<DeclarationRow> declarations;

    /** An interest in the item under discussion, and what is recorded of whoever has it with one click. */
    public final class DeclarationRow {
        private final DeclarationLine line;
        private String sentKey;

        DeclarationRow(DeclarationLine line) {
            this.line = line;
            sentKey = People.key(line.person());
        }

        public String leave() {
            if (isLeaving()) {
                ruling.get().leaveRoom(sentItem(), People.parse(sentKey).person(), clock.instant());
            }
            return here();
        }

        public String comeBack() {
            if (isReturning()) {
                ruling.get().returnToRoom(sentItem(), People.parse(sentKey).person(), clock.instant());
            }
            return here();
        }

        public String getName() {
            return line.person().words();
        }

        public String getInterest() {
            return line.type().words() + ": " + line.nature();
        }

        public String getHandling() {
            return line.handling().map(Handling::words).orElse("Not yet ruled on: nothing can be decided");
        }

        /** Whether it still has to be ruled on, so that nothing can be decided (VO-2). */
        public boolean isAwaitingRuling() {
            return line.handling().isEmpty();
        }

        /** Where it is ruled on. */
        public String getRulingAddress() {
            return "/rule-interest?item=" + getItemId() + "&person="
                    + line.person().person().value();
        }

        public String getOut() {
            return line.leftAt()
                    .map(left -> line.returnedAt()
                            .map(back -> "Out from " + When.time(left) + " to " + When.time(back))
                            .orElse("Out since " + When.time(left)))
                    .orElse("");
        }

        /** Whether they are to leave the room and have not. */
        public boolean isLeaving() {
            return isConducting()
                    && line.handling().filter(Handling::sendsOut).isPresent()
                    && (line.leftAt().isEmpty() || line.returnedAt().isPresent());
        }

        /** Whether they are out of the room. */
        public boolean isReturning() {
            return isConducting()
                    && line.leftAt().isPresent()
                    && line.returnedAt().isEmpty();
        }

        public String getSent() {
            return sentKey;
        }

        public void setSent(String key) {
            sentKey = key;
        }
    }

    @Inject
    RoomPage(
            FollowingMeetings following,
            Provider<ConductingMeetings> conducting,
            Provider<RulingOnInterests> ruling,
            Provider<RecordingDecisions> recording,
            Query query,
            Notices notices,
            Submission sent,
            Powers powers,
            Clock clock) {
        this.conducting = conducting;
        this.ruling = ruling;
        this.recording = recording;
        this.notices = notices;
        this.sent = sent;
        this.clock = clock;
        part = query.get("part");
        if (!part.isEmpty() && !PARTS.contains(part)) {
            throw new NotFound("part");
        }
        room = following.now(new MeetingId(query.id("meeting")));
        served = powers.serve(meeting().committee());
        conducted = powers.conduct(meeting().committee());
        declarations = room.item().map(now -> now.item().declarations()).orElse(List.of()).stream()
                .map(DeclarationRow::new)
                .toList();
    }

    // From item to item

    /** Leaves the item behind, dealt with, and reaches the one that follows. */
    public String goOn() {
        conducting.get().goOn(sentItem(), sentId("next"));
        return here();
    }

    /** Leaves the item, and what was put on it, because there is no quorum for it, and reaches the one that follows. */
    public String goOnForWantOfQuorum() {
        room.item()
                .filter(now -> now.item().id().equals(sentItem()))
                .flatMap(ItemNow::open)
                .ifPresent(question -> recording.get().moveToNextBusiness(question.id()));
        if (sent.values("next").isEmpty()) {
            conducting.get().moveToNextBusiness(sentItem());
        } else {
            conducting.get().goOnForWantOfQuorum(sentItem(), sentId("next"));
        }
        notices.warn("No decision was taken for want of a quorum. The meeting has moved to the next business.");
        return here();
    }

    /** Leaves the item behind, dealt with. */
    public String finish() {
        if (current().filter(item -> item.id().equals(sentItem())).isPresent()) {
            conducting.get().closeItem(sentItem());
        }
        return here();
    }

    /** Reaches the first item, or the one after a pause. */
    public String openNext() {
        if (current().isEmpty()) {
            conducting.get().openItem(sentId("next"));
        }
        return here();
    }

    /** The item that the form was about: the page may be at another by now. */
    AgendaItemId sentItem() {
        return sentId("item");
    }

    private AgendaItemId sentId(String field) {
        return new AgendaItemId(
                Submission.id(sent.values(field).stream().findFirst().orElse("")));
    }

    String here() {
        return "/room?faces-redirect=true&meeting=" + getId();
    }

    // What the other beans of the room go by

    RoomSheet room() {
        return room;
    }

    MeetingSheet meeting() {
        return room.meeting();
    }

    private Optional<ItemSheet> current() {
        return room.item().map(ItemNow::item);
    }

    // What the page shows

    /** Whether that part is drawn: all of them are, unless one is asked for alone. */
    public boolean draws(String name) {
        return part.isEmpty() || part.equals(name);
    }

    public String getId() {
        return meeting().id().value().toString();
    }

    /** Where its forms go, also those of a part that was asked for alone. */
    public String getAddress() {
        return "/room?meeting=" + getId();
    }

    public String getTitle() {
        return meeting().arrangements().title();
    }

    public String getCaption() {
        return meeting().committee().name() + ", " + getTitle();
    }

    /** How often the record of the meeting had changed when this was read. */
    public long getVersion() {
        return room.version();
    }

    /** Whether the page is kept up to date: while the meeting is held, and on its day until it is opened. */
    public boolean isLive() {
        return isInProgress()
                || (meeting().state() == MeetingState.AGENDA_PUBLISHED
                        && When.day(meeting().arrangements().startsAt()).equals(When.day(clock.instant())));
    }

    /** Whether the meeting is being held. */
    public boolean isInProgress() {
        return meeting().state() == MeetingState.IN_PROGRESS;
    }

    /** What there is to say of a meeting that is not being held. */
    public String getNotInProgress() {
        return switch (meeting().state()) {
            case PLANNED, AGENDA_PUBLISHED -> "The meeting has not been opened yet.";
            case CANCELLED -> "The meeting has been cancelled.";
            default ->
                "The meeting is closed"
                        + meeting()
                                .closedAt()
                                .map(closed -> " since " + When.time(closed) + ".")
                                .orElse(".");
        };
    }

    /** Whether the reader, as officer, records who comes and goes. */
    public boolean isTakingAttendance() {
        return served && isInProgress();
    }

    /** Whether the reader takes the meeting through its agenda. */
    public boolean isConducting() {
        return conducted && isInProgress();
    }

    /** Whether an item is under discussion that the reader follows. */
    public boolean isAtItem() {
        return room.item().isPresent();
    }

    public String getItemId() {
        return current().map(item -> item.id().value().toString()).orElse("");
    }

    public String getNumber() {
        return current().map(item -> item.text().number()).orElse("");
    }

    public String getItemTitle() {
        return current().map(item -> item.text().title()).orElse("");
    }

    public @Nullable AgendaRow getLine() {
        return current()
                .map(item -> AgendaRow.of(item, meeting().timings(), ""))
                .orElse(null);
    }

    /** What the agenda says on it; empty if it says nothing more. */
    public String getBody() {
        return current().map(item -> item.text().body()).orElse("");
    }

    public String getSince() {
        return current()
                .flatMap(ItemSheet::openedAt)
                .map(opened -> "since " + When.time(opened))
                .orElse("");
    }

    /** What a reader is told who is not in the room for the item under discussion; empty for everybody else. */
    public String getOut() {
        return room.out()
                .map(out -> out.gone()
                        ? "You have left for this item."
                        : "Please leave the room for this item. You follow the meeting again from the next one on.")
                .orElse("");
    }

    public String getOutNumber() {
        return room.out().map(RoomSheet.Out::number).orElse("");
    }

    /** The numbers of the items that are withheld from the reader: "2 and 7"; empty if none is. */
    public String getWithheld() {
        List<String> numbers =
                meeting().withheld().stream().map(WithheldLines.Line::number).toList();
        return numbers.size() < 2
                ? String.join("", numbers)
                : String.join(", ", numbers.subList(0, numbers.size() - 1)) + " and " + numbers.get(numbers.size() - 1);
    }

    /** The item that comes next, as far as the reader may see: its id; empty after the last. */
    public String getNextId() {
        return next().map(item -> item.id().value().toString()).orElse("");
    }

    public String getNextNumber() {
        return next().map(item -> item.text().number()).orElse("");
    }

    /** "4. Budget (for approval)"; empty after the last. */
    public String getNext() {
        return next().map(item -> item.text().number() + ". " + item.text().title() + " ("
                        + lowered(item.text().purpose().words()) + ")")
                .orElse("");
    }

    private static String lowered(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.ENGLISH) + words.substring(1);
    }

    private Optional<ItemSheet> next() {
        int from = current().map(ItemSheet::position).orElse(0);
        return isInProgress()
                ? meeting().agenda().stream()
                        .filter(item -> item.state() == ItemState.PENDING && item.position() > from)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether the resolution to exclude the public has to come before the next item (PP-2). */
    public boolean isNextClosedToPart2() {
        return next().filter(item -> item.text().part() == Part.PART_2).isPresent()
                && meeting().committee().meetsInPublic()
                && meeting().publicExcludedBecause().isEmpty();
    }

    /** Whether the reader can leave the item now: not while a question is open on it. */
    public boolean isLeavable() {
        return isConducting()
                && isAtItem()
                && room.item().flatMap(ItemNow::open).isEmpty();
    }

    /** Whether there is no quorum for the item in any deciding body, so that the meeting moves on (QU-5). */
    public boolean isWithoutQuorum() {
        return isConducting()
                && room.item()
                        .filter(now ->
                                !now.quorum().isEmpty() && now.quorum().stream().noneMatch(body -> body.quorate()))
                        .isPresent();
    }

    public List<DeclarationRow> getDeclarations() {
        return declarations;
    }

    /** Whether there is a quorum for the item now, for each deciding body. */
    public List<Body> getBodies() {
        return room.item().map(ItemNow::quorum).orElse(List.of()).stream()
                .map(Body::of)
                .toList();
    }

    // What is said aloud when it changes

    public String getAgendaSaid() {
        if (!isInProgress()) {
            return getNotInProgress();
        }
        return room.out()
                .map(out -> "Item " + out.number() + " is under discussion. " + getOut())
                .or(() -> current()
                        .map(item -> "Item " + item.text().number() + " is under discussion: "
                                + item.text().title() + "."))
                .orElse("No item is under discussion.");
    }

    public String getQuorumSaid() {
        return getBodies().stream()
                .map(body -> body.name() + ": " + (body.quorate() ? "quorate." : "not quorate."))
                .collect(Collectors.joining(" "));
    }
}
