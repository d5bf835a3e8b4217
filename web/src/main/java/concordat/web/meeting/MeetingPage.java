package concordat.web.meeting;

import concordat.domain.committee.ReadingCommittees;
import concordat.domain.committee.SeatHolder;
import concordat.domain.decision.ForecastingQuorum;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.meeting.ConductingMeetings;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingSheet.DeputyLine;
import concordat.domain.meeting.MeetingSheet.ItemSheet;
import concordat.domain.meeting.MeetingSheet.PresenceLine;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.OpenTitles;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.Presence;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.UnstarringItems;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PersonOnRecord;
import concordat.web.committee.Powers;
import concordat.web.committee.ReviewInWords;
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
import org.jspecify.annotations.Nullable;

/** One meeting: what is arranged, its agenda, who was there, and what was decided; and the officer's next step. */
@Named
@RequestScoped
public class MeetingPage {
    private final PreparingMeetings preparing;
    private final ConductingMeetings conducting;
    private final UnstarringItems unstarring;
    private final Powers powers;
    private final ReadingDecisions decisions;
    private final ReadingCommittees committees;
    private final ForecastingQuorum forecasting;
    private final Notices notices;
    private final Clock clock;
    private final MeetingSheet meeting;
    private final TimetableInWords timetable;
    private final List<StarredRow> starred;
    private final List<OpenTitles.Line> openTitles;
    private final boolean served;
    private final boolean conducted;
    private @Nullable List<DecisionLine> decided;
    private @Nullable List<String> deputies;
    private @Nullable ReviewInWords review;
    private @Nullable ForecastTable forecast;

    /** Somebody who was there, and when. */
    public record PresenceRow(String name, String post, String organisation, String as, String when) {
        static PresenceRow of(PresenceLine line) {
            PersonOnRecord person = line.person();
            return new PresenceRow(
                    person.name(),
                    person.post(),
                    person.organisationName(),
                    line.as().words() + (line.remote() ? ", remotely" : ""),
                    line.leftAt()
                            .map(left -> When.time(line.arrivedAt()) + " to " + When.time(left))
                            .orElse("since " + When.time(line.arrivedAt())));
        }
    }

    /** What was decided on an item. */
    public record DecisionLine(String id, String item, String question, String reference, String outcome) {}

    @Inject
    MeetingPage(
            PreparingMeetings preparing,
            ConductingMeetings conducting,
            UnstarringItems unstarring,
            ReadingMeetings reading,
            ReadingDecisions decisions,
            ReadingCommittees committees,
            ForecastingQuorum forecasting,
            Query query,
            Notices notices,
            Powers powers,
            Clock clock) {
        this.preparing = preparing;
        this.conducting = conducting;
        this.unstarring = unstarring;
        this.powers = powers;
        this.decisions = decisions;
        this.committees = committees;
        this.forecasting = forecasting;
        this.notices = notices;
        this.clock = clock;
        meeting = reading.get(new MeetingId(query.id("id")));
        openTitles = reading.openTitles(meeting.id());
        timetable = TimetableInWords.of(meeting, reading.timetable(meeting.id()), clock.instant());
        starred = meeting.agenda().stream()
                .filter(item -> item.starred() && item.state() == ItemState.PENDING)
                .map(StarredRow::new)
                .toList();
        served = powers.serve(meeting.committee());
        conducted = powers.conduct(meeting.committee());
    }

    public String publish() {
        preparing.publishAgenda(meeting.id());
        notices.done("The agenda is published.");
        return here();
    }

    public String open() {
        conducting.open(meeting.id());
        notices.done("The meeting is open since " + When.time(clock.instant()) + ". Record who is here first.");
        return "/room?faces-redirect=true&meeting=" + getId();
    }

    private String here() {
        return "/meeting?faces-redirect=true&id=" + getId();
    }

    public String getId() {
        return meeting.id().value().toString();
    }

    public String getTitle() {
        return meeting.arrangements().title();
    }

    public String getReference() {
        return meeting.reference();
    }

    public String getCommittee() {
        return meeting.committee().name();
    }

    public String getCommitteeId() {
        return meeting.committee().id().value().toString();
    }

    public String getWhen() {
        return When.words(meeting.arrangements());
    }

    /** By when notice and papers are due. */
    public TimetableInWords getTimetable() {
        return timetable;
    }

    /** Whether the days before the meeting are still of interest. */
    public boolean isTimetabled() {
        return isBefore() && timetable.isKnown();
    }

    public String getPlace() {
        return meeting.arrangements().place()
                + (meeting.arrangements().remoteAllowed() ? "; members can take part remotely" : "; in the room only");
    }

    public String getState() {
        return meeting.state().words();
    }

    public String getTone() {
        return MeetingsPage.tone(meeting.state());
    }

    /** When it was really held; empty before. */
    public String getHeld() {
        return meeting.openedAt()
                .map(opened -> "Opened at " + When.time(opened)
                        + meeting.closedAt()
                                .map(closed -> ", closed at " + When.time(closed))
                                .orElse(""))
                .orElse("");
    }

    public String getCancelledBecause() {
        return meeting.cancelledBecause().orElse("");
    }

    public String getPublicExcludedBecause() {
        return meeting.publicExcludedBecause().orElse("");
    }

    /** A starred item that has not been reached. */
    public final class StarredRow {
        private final ItemSheet item;
        private String sent;

        StarredRow(ItemSheet item) {
            this.item = item;
            sent = item.id().value().toString();
        }

        public String unstar() {
            unstarring.unstar(new AgendaItemId(Submission.id(sent)));
            notices.done("The item is no longer starred: it will be discussed.");
            return here();
        }

        public String getNumber() {
            return item.text().number();
        }

        public String getTitle() {
            return item.text().title();
        }

        public String getSent() {
            return sent;
        }

        public void setSent(String sent) {
            this.sent = sent;
        }
    }

    /** Whether the agenda has been published, so that there are versions of it. */
    public boolean isVersioned() {
        return meeting.agendaPublishedAt().isPresent();
    }

    /** Whether there is a pack for the reader, or the officer is to publish one. */
    public boolean isPacked() {
        return meeting.kind().isMeeting()
                && (meeting.packPublishedAt().isPresent() || (conducted && meeting.state() != MeetingState.CANCELLED));
    }

    /** What is to be taken without discussion. */
    public List<StarredRow> getStarred() {
        return starred;
    }

    /** Whether the reader can ask for a discussion. */
    public boolean isUnstarring() {
        return (isBefore() || isInProgress()) && powers.belong(meeting.committee());
    }

    public List<AgendaRow> getAgenda() {
        return AgendaRow.of(meeting, openTitles);
    }

    /** Where the officer goes on: the item under discussion, else the first that has not been reached; empty if none. */
    public String getCurrentItem() {
        return meeting.agenda().stream()
                .filter(item -> item.state() == ItemState.OPEN)
                .findFirst()
                .or(() -> meeting.agenda().stream()
                        .filter(item -> item.state() == ItemState.PENDING)
                        .findFirst())
                .map(item -> item.id().value().toString())
                .orElse("");
    }

    public List<PresenceRow> getMembers() {
        return meeting.presences().stream()
                .filter(line -> line.as() != Presence.As.ATTENDEE)
                .map(PresenceRow::of)
                .toList();
    }

    public List<PresenceRow> getAttendees() {
        return meeting.presences().stream()
                .filter(line -> line.as() == Presence.As.ATTENDEE)
                .map(PresenceRow::of)
                .toList();
    }

    /** Who sent apologies and did not come after all. */
    public List<String> getApologies() {
        return meeting.apologies().stream()
                .filter(person -> meeting.presences().stream()
                        .noneMatch(stay -> stay.person().person().equals(person.person())))
                .map(PersonOnRecord::words)
                .toList();
    }

    /** Who was named to deputise, and in which seat. */
    public List<String> getDeputies() {
        if (deputies == null) {
            List<SeatHolder> seats = meeting.deputies().isEmpty()
                    ? List.of()
                    : committees
                            .on(
                                    meeting.committee().id(),
                                    When.day(meeting.arrangements().startsAt()))
                            .seats();
            deputies = meeting.deputies().stream()
                    .map(deputy -> deputy.person().words() + inSeat(deputy, seats))
                    .toList();
        }
        return deputies;
    }

    private static String inSeat(DeputyLine deputy, List<SeatHolder> seats) {
        return seats.stream()
                .filter(line -> line.seat().equals(deputy.seat()))
                .findFirst()
                .map(line -> ", for the seat " + line.title() + ", " + line.organisationName())
                .orElse("");
    }

    public List<DecisionLine> getDecisions() {
        if (decided == null) {
            decided = Decided.in(decisions, meeting.id(), clock);
        }
        return decided;
    }

    /** Whether the reader looks ahead, whether there will be a quorum. */
    public boolean isForecasting() {
        return conducted && isBefore();
    }

    /** Whether the reader looks after the meeting, as chair or officer, and it is not over. */
    public boolean isLookedAfter() {
        return conducted && (isBefore() || meeting.state() == MeetingState.IN_PROGRESS);
    }

    public ForecastTable getForecast() {
        if (forecast == null) {
            forecast = ForecastTable.of(forecasting.of(meeting.id()));
        }
        return forecast;
    }

    /** Whether the meeting has begun, so that somebody can have been there. */
    public boolean isBegun() {
        return meeting.openedAt().isPresent();
    }

    /** What has to be said, before the meeting opens, about the terms of reference by which it is to meet. */
    public ReviewInWords getReview() {
        if (review == null) {
            LocalDate today = When.day(clock.instant());
            LocalDate planned = When.day(meeting.arrangements().startsAt());
            LocalDate day = planned.isBefore(today) ? today : planned;
            review = new ReviewInWords(committees.review(meeting.committee().id(), day), day, today);
        }
        return review;
    }

    private boolean isPlanned() {
        return meeting.state() == MeetingState.PLANNED;
    }

    /** Whether the meeting is still to be opened. */
    public boolean isBefore() {
        return isPlanned() || meeting.state() == MeetingState.AGENDA_PUBLISHED;
    }

    /** Whether it is being held, so that it can be followed in the meeting room. */
    public boolean isInProgress() {
        return meeting.kind().isMeeting() && meeting.state() == MeetingState.IN_PROGRESS;
    }

    /** Whether the reader can still change what is arranged. */
    public boolean isArranging() {
        return served && isBefore();
    }

    /** Whether the reader works on the agenda. */
    public boolean isPreparing() {
        return served && (isBefore() || isInProgress());
    }

    /** Whether the agenda can be published by the reader. */
    public boolean isPublishing() {
        return served && isPlanned() && !meeting.agenda().isEmpty();
    }

    /** Whether the reader can open the meeting. */
    public boolean isOpening() {
        return conducted && (meeting.state() == MeetingState.AGENDA_PUBLISHED || isAdjourned());
    }

    /** Whether the meeting has been adjourned and not taken up again. */
    public boolean isAdjourned() {
        return meeting.state() == MeetingState.ADJOURNED;
    }

    /** What the reader does to open it: it is opened, or taken up again. */
    public String getOpens() {
        return isAdjourned() ? "Resume the meeting" : "Open the meeting";
    }

    /** When and why it was adjourned, in a sentence; empty unless it is. */
    public String getAdjournment() {
        return meeting.resumesAt()
                .map(until -> "It goes on on " + Words.moment(until) + ". Adjourned because: "
                        + meeting.adjournedBecause().orElse(""))
                .orElse("");
    }

    /** Since when it goes on without a quorum; empty if it does not (QU-7). */
    public String getInformalSince() {
        return meeting.informalSince()
                .filter(since -> isInProgress())
                .map(When::time)
                .orElse("");
    }

    /** Whether people meet in it, so that it can stand in a calendar. */
    public boolean isInCalendars() {
        return meeting.kind().isMeeting();
    }

    /** Whether the reader can close the meeting. */
    public boolean isClosing() {
        return conducted && (isInProgress() || isAdjourned());
    }

    /** Whether the reader takes attendance now; apologies and deputies come before. */
    public boolean isTakingAttendance() {
        return served && (isBefore() || isInProgress());
    }

    /** Whether the reader takes the meeting through its agenda now. */
    public boolean isConducting() {
        return conducted && isInProgress();
    }
}
