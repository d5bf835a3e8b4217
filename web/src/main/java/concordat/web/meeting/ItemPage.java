package concordat.web.meeting;

import concordat.domain.committee.CommitteeSheet;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.decision.QuorumLine;
import concordat.domain.decision.QuorumNow;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RollLine;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingSheet.DeclarationLine;
import concordat.domain.meeting.MeetingSheet.ItemSheet;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.PaperReference;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.meeting.UnstarringItems;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Part;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Words;
import concordat.web.meeting.MeetingPage.DecisionLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One item of an agenda: what it says, interests in it, whether there is a quorum for it at this moment, and what was
 * decided. From here officer and chair take the meeting through the item.
 */
@Named
@RequestScoped
public class ItemPage {
    private final PreparingMeetings preparing;
    private final UnstarringItems unstarring;
    private final ConductingMeetings conducting;
    private final RulingOnInterests ruling;
    private final ReadingDecisions decisions;
    private final Notices notices;
    private final Clock clock;
    private final MeetingSheet meeting;
    private final ItemSheet item;
    private final boolean termsInForce;
    private final boolean served;
    private final boolean belongs;
    private final boolean conducted;
    private final List<DeclarationRow> declarations;
    private @Nullable List<Body> bodies;
    private @Nullable List<DecisionLine> decided;
    private @Nullable LocalTime time;
    private String excludedBecause = "";

    /** An interest, and what can be recorded about whoever has it. */
    public final class DeclarationRow {
        private final DeclarationLine line;
        private String sent;

        DeclarationRow(DeclarationLine line) {
            this.line = line;
            sent = People.key(line.person());
        }

        public String leave() {
            ruling.leaveRoom(item.id(), People.parse(sent).person(), at());
            notices.done("They have left the room for this item.");
            return here();
        }

        public String comeBack() {
            ruling.returnToRoom(item.id(), People.parse(sent).person(), at());
            notices.done("They are back in the room.");
            return here();
        }

        public String getPerson() {
            return line.person().person().value().toString();
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

        public boolean isRuled() {
            return line.handling().isPresent();
        }

        public String getRuledBy() {
            return line.ruledBy()
                    .map(ruler -> "Ruled by " + ruler
                            + line.reason()
                                    .filter(reason -> !reason.isBlank())
                                    .map(reason -> ": " + reason)
                                    .orElse(""))
                    .orElse("");
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
            return sent;
        }

        public void setSent(String sent) {
            this.sent = sent;
        }
    }

    /** A deciding body, and whether it has a quorum for the item now. */
    public record Body(String name, boolean quorate, String sentence, List<Line> lines, List<RollRow> roll) {
        public Body {
            lines = List.copyOf(lines);
            roll = List.copyOf(roll);
        }

        static Body of(QuorumNow now) {
            return new Body(
                    now.decidingBody(),
                    now.quorate(),
                    now.sentence(),
                    now.quorum().stream().map(Line::of).toList(),
                    now.roll().stream().map(RollRow::of).toList());
        }
    }

    /** One part of the quorum. */
    public record Line(String words, boolean met) {
        static Line of(QuorumLine line) {
            String words = line.words();
            return new Line(words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1), line.isMet());
        }
    }

    /** A seat on the roll for this item. */
    public record RollRow(String name, String organisation, String seat, String presence, String standing) {
        static RollRow of(RollLine line) {
            return new RollRow(
                    line.name(),
                    line.organisationName(),
                    line.title(),
                    line.presence().words(),
                    line.standing().words());
        }
    }

    @Inject
    ItemPage(
            PreparingMeetings preparing,
            UnstarringItems unstarring,
            ConductingMeetings conducting,
            RulingOnInterests ruling,
            ReadingMeetings reading,
            ReadingDecisions decisions,
            ReadingCommittees committees,
            Query query,
            Notices notices,
            Powers powers,
            Clock clock) {
        this.preparing = preparing;
        this.unstarring = unstarring;
        this.conducting = conducting;
        this.ruling = ruling;
        this.decisions = decisions;
        this.notices = notices;
        this.clock = clock;
        item = reading.item(new AgendaItemId(query.id("id")));
        meeting = reading.get(item.meeting());
        CommitteeSheet committee = committees.today(meeting.committee().id());
        termsInForce = committee.inForce().isPresent();
        served = powers.serve(meeting.committee());
        belongs = powers.belong(meeting.committee());
        conducted = powers.conduct(meeting.committee());
        declarations = item.declarations().stream().map(DeclarationRow::new).toList();
    }

    public String open() {
        conducting.openItem(item.id());
        return here();
    }

    /** Leaves the item behind as dealt with, and goes to the one that follows. */
    public String finish() {
        conducting.closeItem(item.id());
        notices.done("Item " + getNumber() + " is dealt with.");
        return onwards();
    }

    /** Leaves the item behind because there is no quorum for it, and goes to the one that follows. */
    public String nextBusiness() {
        conducting.moveToNextBusiness(item.id());
        notices.done("There is no quorum for item " + getNumber() + ": the meeting moves to the next business.");
        return onwards();
    }

    private String onwards() {
        return next().map(next -> "/item?faces-redirect=true&id=" + next.id().value())
                .orElse("/meeting?faces-redirect=true&id=" + getMeeting());
    }

    public String excludePublic() {
        conducting.excludePublic(meeting.id(), excludedBecause);
        notices.done("The resolution to exclude the public is recorded.");
        return here();
    }

    private String here() {
        return "/item?faces-redirect=true&id=" + getId();
    }

    private Instant at() {
        Instant now = clock.instant();
        return When.inMeeting(time, meeting.openedAt().orElse(now), now);
    }

    private Optional<ItemSheet> next() {
        return meeting.agenda().stream()
                .filter(other -> other.position() > item.position() && other.state() == ItemState.PENDING)
                .findFirst();
    }

    public String getId() {
        return item.id().value().toString();
    }

    public String getNumber() {
        return item.text().number();
    }

    public String getTitle() {
        return item.text().title();
    }

    public String getMeeting() {
        return meeting.id().value().toString();
    }

    public String getMeetingTitle() {
        return meeting.arrangements().title();
    }

    public String getMeetingDate() {
        return Words.date(When.day(meeting.arrangements().startsAt()));
    }

    public AgendaRow getLine() {
        return AgendaRow.of(item, meeting.timings(), "");
    }

    public String getSection() {
        return item.text().section();
    }

    public String getMode() {
        return item.text().mode().words();
    }

    /** The reference of its papers; empty if it has none yet. */
    public String getPapers() {
        return item.papers().map(PaperReference::value).orElse("");
    }

    public String star() {
        preparing.star(item.id());
        notices.done("The item is starred: it is to be taken without discussion unless a member asks for one.");
        return here();
    }

    public String unstar() {
        unstarring.unstar(item.id());
        notices.done("The item is no longer starred: it will be discussed.");
        return here();
    }

    /** Whether the officer can star it. */
    public boolean isStarring() {
        return served && !item.starred() && isAhead();
    }

    /** Whether the reader can ask for a discussion of it. */
    public boolean isUnstarring() {
        return item.starred() && isAhead() && belongs;
    }

    private boolean isAhead() {
        return item.state() == ItemState.PENDING
                && meeting.kind().isMeeting()
                && meeting.state() != MeetingState.CLOSED
                && meeting.state() != MeetingState.CANCELLED;
    }

    public String getBody() {
        return item.text().body();
    }

    public boolean isOppositeSides() {
        return item.text().oppositeSides();
    }

    /** Why it is in Part 2; empty for an item of Part 1. */
    public String getConfidential() {
        @Nullable Confidentiality why = item.text().confidentiality();
        if (why == null) {
            return "";
        }
        return why.reason().words()
                + (why.exemption() == null ? "" : ", Freedom of Information Act " + why.exemption())
                + (why.openTitle() == null ? "" : ", called “" + why.openTitle() + "” in the open")
                + (why.reviewOn() == null ? "" : ", looked at again on " + Words.date(why.reviewOn()));
    }

    /** When it was discussed; empty before. */
    public String getDiscussed() {
        return item.openedAt()
                .map(opened -> "From " + When.time(opened)
                        + item.closedAt()
                                .map(closed -> " to " + When.time(closed))
                                .orElse(""))
                .orElse("");
    }

    public List<DeclarationRow> getDeclarations() {
        return declarations;
    }

    /** Whether there is a quorum for it now, for each deciding body; nothing unless the meeting is being held. */
    public List<Body> getBodies() {
        if (bodies == null) {
            bodies = isInProgress() && termsInForce
                    ? decisions.quorumNow(item.id()).stream().map(Body::of).toList()
                    : List.of();
        }
        return bodies;
    }

    public List<DecisionLine> getDecisions() {
        if (decided == null) {
            decided = Decided.on(decisions, item.id(), clock);
        }
        return decided;
    }

    /** Whether its meeting is being held. */
    public boolean isInProgress() {
        return meeting.state() == MeetingState.IN_PROGRESS;
    }

    /** Whether people meet and can be followed in the meeting room. */
    public boolean isInTheRoom() {
        return meeting.kind().isMeeting() && isInProgress();
    }

    /** Whether the reader takes the meeting through its agenda now. */
    public boolean isConducting() {
        return conducted && isInTheRoom();
    }

    /** Whether the reader can begin, or begin again, with the item. */
    public boolean isOpening() {
        return isConducting()
                && item.state() != ItemState.OPEN
                && item.state() != ItemState.WITHDRAWN
                && !isClosedToPart2();
    }

    /** Whether the item is under discussion and the reader takes it through. */
    public boolean isDiscussing() {
        return isConducting() && item.state() == ItemState.OPEN;
    }

    /** Whether the reader can record a decision on it now. */
    public boolean isRecording() {
        return served && isDiscussing();
    }

    /** Whether the resolution to exclude the public has to come first (PP-2). */
    public boolean isClosedToPart2() {
        return isConducting()
                && item.text().part() == Part.PART_2
                && meeting.committee().meetsInPublic()
                && meeting.publicExcludedBecause().isEmpty();
    }

    /** Whether the reader puts interests on record; before the meeting, too. */
    public boolean isDeclaring() {
        return conducted
                && meeting.state() != MeetingState.CLOSED
                && meeting.state() != MeetingState.CANCELLED
                && item.state() != ItemState.WITHDRAWN;
    }

    /** Whether the officer takes attendance in this meeting now. */
    public boolean isTakingAttendance() {
        return served && isInTheRoom();
    }

    /** The item before, by number; empty for the first. */
    public String getPrevious() {
        return neighbours(true)
                .reduce((first, second) -> second)
                .map(other -> other.id().value().toString())
                .orElse("");
    }

    /** The item after it; empty for the last. */
    public String getNext() {
        return neighbours(false)
                .findFirst()
                .map(other -> other.id().value().toString())
                .orElse("");
    }

    private Stream<ItemSheet> neighbours(boolean before) {
        return meeting.agenda().stream()
                .filter(other -> before ? other.position() < item.position() : other.position() > item.position());
    }

    public @Nullable LocalTime getTime() {
        return time;
    }

    public void setTime(@Nullable LocalTime time) {
        this.time = time;
    }

    public String getExcludedBecause() {
        return excludedBecause;
    }

    public void setExcludedBecause(String excludedBecause) {
        this.excludedBecause = excludedBecause;
    }
}
