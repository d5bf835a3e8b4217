package concordat.web.meeting;

import concordat.domain.committee.CommitteeSheet;
import concordat.domain.committee.Office;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.committee.SeatHolder;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingSheet.PresenceLine;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.Presence;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The officer takes attendance: every seat with a button for what has just happened, and below it whoever else is there.
 * A time given above holds for the next button; without one it is now.
 */
@Named
@RequestScoped
public class AttendancePage {
    private final TakingAttendance taking;
    private final Notices notices;
    private final Clock clock;
    private final MeetingSheet meeting;
    private final List<Row> seats;
    private final List<Row> attendees;
    private @Nullable List<PersonOnRecord> others;
    private @Nullable LocalTime time;
    private String other = "";
    private boolean otherRemote;

    /** Somebody, and what can be recorded of them. The form carries who it was, since the rows may change meanwhile. */
    public final class Row {
        private final @Nullable PersonOnRecord person;
        private final String seat;
        private String sent;

        Row(@Nullable PersonOnRecord person, String seat) {
            this.person = person;
            this.seat = seat;
            sent = person == null ? "" : People.key(person);
        }

        public String arrive() {
            return arrived(false);
        }

        public String arriveRemotely() {
            return arrived(true);
        }

        private String arrived(boolean remote) {
            People.Key who = People.parse(sent);
            taking.arrive(meeting.id(), who.person(), who.organisation(), remote, at());
            return done(" is present" + (remote ? " remotely." : "."));
        }

        public String leave() {
            taking.leave(meeting.id(), People.parse(sent).person(), at());
            return done(" has left.");
        }

        public String apologise() {
            People.Key who = People.parse(sent);
            taking.apologise(meeting.id(), who.person(), who.organisation());
            return done(" has sent apologies.");
        }

        private String done(String what) {
            notices.done((sent.equals(person == null ? "" : People.key(person)) ? getName() : "The person") + what);
            return here();
        }

        public String getName() {
            return person == null ? "Vacant" : person.name();
        }

        public String getOrganisation() {
            return person == null ? "" : person.organisationName();
        }

        public String getSeat() {
            return seat;
        }

        /** Whether they are there now. */
        public boolean isPresent() {
            return stays().anyMatch(stay -> stay.leftAt().isEmpty());
        }

        /** Whether they could come now. */
        public boolean isAwaited() {
            return isInProgress() && person != null && !isPresent();
        }

        /** Whether their apologies can be recorded. */
        public boolean isExcusable() {
            return person != null
                    && !isPresent()
                    && !isExcused()
                    && stays().findAny().isEmpty();
        }

        private boolean isExcused() {
            return meeting.apologies().stream().anyMatch(apology -> is(apology.person()));
        }

        /** Where they are, in words with times. */
        public List<String> getStates() {
            List<String> states = stays().map(stay -> (stay.remote() ? "Remotely " : "Here ")
                            + stay.leftAt()
                                    .map(left -> "from " + When.time(stay.arrivedAt()) + " to " + When.time(left))
                                    .orElse("since " + When.time(stay.arrivedAt())))
                    .toList();
            if (states.isEmpty() && person != null) {
                return List.of(isExcused() ? "Apologies" : isInProgress() ? "Not here" : "");
            }
            return states;
        }

        private Stream<PresenceLine> stays() {
            return meeting.presences().stream().filter(stay -> is(stay.person().person()));
        }

        private boolean is(PersonId somebody) {
            return person != null && person.person().equals(somebody);
        }

        public String getSent() {
            return sent;
        }

        public void setSent(String sent) {
            this.sent = sent;
        }
    }

    @Inject
    AttendancePage(
            TakingAttendance taking,
            ReadingMeetings reading,
            ReadingCommittees committees,
            Query query,
            Notices notices,
            Powers powers,
            Clock clock) {
        this.taking = taking;
        this.notices = notices;
        this.clock = clock;
        meeting = reading.get(new MeetingId(query.id("meeting")));
        if (!powers.serve(meeting.committee())) {
            throw new NotFound("page");
        }
        CommitteeSheet committee = committees.on(
                meeting.committee().id(), When.day(meeting.arrangements().startsAt()));
        seats = committee.seats().stream()
                .map(seat -> new Row(seat.holder(), title(seat, committee)))
                .toList();
        Set<PersonId> seated = committee.seats().stream()
                .map(SeatHolder::holder)
                .flatMap(Stream::ofNullable)
                .map(PersonOnRecord::person)
                .collect(Collectors.toSet());
        attendees = meeting.presences().stream()
                .map(PresenceLine::person)
                .filter(person -> !seated.contains(person.person()))
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .map(person -> new Row(person, as(person)))
                .toList();
    }

    private static String title(SeatHolder seat, CommitteeSheet committee) {
        return seat.title()
                + (seat.office() == Office.MEMBER ? "" : " (" + seat.office().words() + ")")
                + (committee.votes(seat) ? "" : ", no vote");
    }

    private String as(PersonOnRecord person) {
        return meeting.presences().stream()
                .filter(stay -> stay.person().equals(person))
                .map(PresenceLine::as)
                .map(Presence.As::words)
                .findFirst()
                .orElse("");
    }

    /** Records that everybody who holds a seat, is not there and has sent no apologies has come to the room. */
    public String arriveAll() {
        Instant now = clock.instant();
        seats.stream()
                .filter(row -> row.isAwaited() && row.isExcusable())
                .map(Row::getSent)
                .distinct()
                .map(People::parse)
                .forEach(who -> taking.arrive(meeting.id(), who.person(), who.organisation(), false, now));
        notices.done("Everybody else is recorded as present.");
        return here();
    }

    /** Records that somebody without a seat has come. */
    public String arriveOther() {
        People.Key who = People.parse(other);
        taking.arrive(meeting.id(), who.person(), who.organisation(), otherRemote, at());
        notices.done("They are recorded as present.");
        return here();
    }

    private Instant at() {
        Instant now = clock.instant();
        return When.inMeeting(time, meeting.openedAt().orElse(now), now);
    }

    private String here() {
        return "/attendance?faces-redirect=true&meeting=" + getMeeting();
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

    public List<Row> getSeats() {
        return seats;
    }

    public List<Row> getAttendees() {
        return attendees;
    }

    /** Who else may come, to choose from. */
    public List<Option> getOthers() {
        if (others == null) {
            others = taking.others(meeting.id());
        }
        return others.stream()
                .filter(person -> attendees.stream().noneMatch(row -> row.is(person.person()) && row.isPresent()))
                .map(person -> Option.of(People.key(person), person.words()))
                .toList();
    }

    /** Whether the meeting is being held, so that people come and go. */
    public boolean isInProgress() {
        return meeting.state() == MeetingState.IN_PROGRESS;
    }

    /** Whether it is over, so that nothing can be recorded any more. */
    public boolean isOver() {
        return meeting.state() == MeetingState.CLOSED || meeting.state() == MeetingState.CANCELLED;
    }

    /** Whether somebody can still be recorded as present all at once. */
    public boolean isAnybodyAwaited() {
        return seats.stream().anyMatch(row -> row.isAwaited() && row.isExcusable());
    }

    /** Whether members may take part from elsewhere. */
    public boolean isRemoteAllowed() {
        return meeting.arrangements().remoteAllowed();
    }

    public @Nullable LocalTime getTime() {
        return time;
    }

    public void setTime(@Nullable LocalTime time) {
        this.time = time;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public boolean isOtherRemote() {
        return otherRemote;
    }

    public void setOtherRemote(boolean otherRemote) {
        this.otherRemote = otherRemote;
    }
}
