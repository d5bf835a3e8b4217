package concordat.web.meeting;

import static concordat.domain.meeting.MeetingRule.PERSON_ARRIVES_ONCE;

import concordat.domain.committee.Office;
import concordat.domain.committee.SeatHolder;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingSheet.DeputyLine;
import concordat.domain.meeting.MeetingSheet.PresenceLine;
import concordat.domain.meeting.TakingAttendance;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.SeatId;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is in the meeting room: a row for each seat, deputy and guest, and for the officer one click for who comes and goes. */
@Named
@RequestScoped
public class RoomPeople {
    private final RoomPage page;
    private final Provider<TakingAttendance> taking;
    private final List<Row> rows;
    private final int members;

    /** Somebody. The form carries who it was, since the rows may change meanwhile. */
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
            come(People.parse(sent), remote);
            return page.here();
        }

        public String leave() {
            PersonId who = People.parse(sent).person();
            if (isThere(who)) {
                taking.get().leave(meeting().id(), who);
            }
            return page.here();
        }

        public String getName() {
            return person == null ? "Vacant" : person.name();
        }

        public String getSeat() {
            return seat;
        }

        /** Whether they are there now. */
        public boolean isPresent() {
            return person != null && isThere(person.person());
        }

        /** Whether they could come now. */
        public boolean isAwaited() {
            return page.isInProgress() && person != null && !isPresent();
        }

        private boolean isUnexcused() {
            return isAwaited()
                    && stays(Objects.requireNonNull(person).person()).findAny().isEmpty()
                    && !isExcused();
        }

        private boolean isExcused() {
            return person != null
                    && meeting().apologies().stream()
                            .anyMatch(apology -> apology.person().equals(person.person()));
        }

        /** Where they are, in words. */
        public String getState() {
            if (person == null) {
                return "";
            }
            return stays(person.person())
                    .reduce((first, second) -> second)
                    .map(Row::words)
                    .orElse(isExcused() ? "Apologies" : "Not here");
        }

        private static String words(PresenceLine stay) {
            return stay.leftAt()
                    .map(left -> "Left at " + When.time(left))
                    .orElse((stay.remote() ? "Remotely since " : "Here since ") + When.time(stay.arrivedAt()));
        }

        public String getSent() {
            return sent;
        }

        public void setSent(String key) {
            sent = key;
        }
    }

    @Inject
    RoomPeople(RoomPage page, Provider<TakingAttendance> taking) {
        this.page = page;
        this.taking = taking;
        List<Row> all = new ArrayList<>();
        Set<PersonId> known = new HashSet<>();
        for (SeatHolder seat : page.room().seats()) {
            if (seat.holder() == null || known.add(seat.holder().person())) {
                all.add(new Row(seat.holder(), titles(seat)));
            }
        }
        members = all.size();
        for (DeputyLine deputy : meeting().deputies()) {
            all.add(new Row(deputy.person(), "Deputy for " + seatTitle(deputy.seat())));
            known.add(deputy.person().person());
        }
        for (PresenceLine stay : meeting().presences()) {
            if (known.add(stay.person().person())) {
                all.add(new Row(
                        stay.person(),
                        stay.person().post() + ", " + stay.person().organisationName() + ", in attendance"));
            }
        }
        rows = List.copyOf(all);
    }

    /** Of a seat and of those that the same person holds beside it. */
    private String titles(SeatHolder seat) {
        return page.room().seats().stream()
                .filter(other -> other.equals(seat)
                        || (seat.holder() != null
                                && other.holder() != null
                                && other.holder().person().equals(seat.holder().person())))
                .map(RoomPeople::title)
                .collect(Collectors.joining("; "));
    }

    private static String title(SeatHolder seat) {
        return seat.title() + ", " + seat.organisationName()
                + (seat.office() == Office.MEMBER ? "" : " (" + seat.office().words() + ")")
                + (seat.voting() ? "" : ", no vote");
    }

    private String seatTitle(SeatId seat) {
        return page.room().seats().stream()
                .filter(line -> line.seat().equals(seat))
                .findFirst()
                .map(line -> line.title() + ", " + line.organisationName())
                .orElse("a member");
    }

    /** Records that everybody who holds a seat, has not been there and sent no apologies has come to the room. */
    public String arriveAll() {
        awaited().map(Row::getSent).distinct().map(People::parse).forEach(who -> come(who, false));
        return page.here();
    }

    private Stream<Row> awaited() {
        return rows.stream().limit(members).filter(Row::isUnexcused);
    }

    /** Who is there already has come: by the same click sent twice, or by another officer's. */
    private void come(People.Key who, boolean remote) {
        if (isThere(who.person())) {
            return;
        }
        try {
            taking.get().arrive(meeting().id(), who.person(), who.organisation(), remote);
        } catch (RuleBroken broken) {
            if (broken.rule() != PERSON_ARRIVES_ONCE) {
                throw broken;
            }
        }
    }

    private boolean isThere(PersonId somebody) {
        return stays(somebody).anyMatch(stay -> stay.leftAt().isEmpty());
    }

    private Stream<PresenceLine> stays(PersonId somebody) {
        return meeting().presences().stream()
                .filter(stay -> stay.person().person().equals(somebody));
    }

    private MeetingSheet meeting() {
        return page.meeting();
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Whether somebody can still be recorded as present all at once. */
    public boolean isAnybodyAwaited() {
        return awaited().findAny().isPresent();
    }

    /** Whether members may take part from elsewhere. */
    public boolean isRemoteAllowed() {
        return meeting().arrangements().remoteAllowed();
    }

    /** How many are there: "7 people are in the meeting, 1 of them remotely". */
    public String getCount() {
        List<PresenceLine> there = meeting().presences().stream()
                .filter(stay -> stay.leftAt().isEmpty())
                .toList();
        long remote = there.stream().filter(PresenceLine::remote).count();
        return there.isEmpty()
                ? "Nobody has been recorded as present yet."
                : Words.count(there.size(), "person is", "people are") + " in the meeting"
                        + (remote == 0 ? "." : ", " + Words.number(remote) + " of them remotely.");
    }
}
