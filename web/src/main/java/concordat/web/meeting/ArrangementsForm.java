package concordat.web.meeting;

import concordat.domain.meeting.Arrangements;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What is arranged about a meeting, as a form asks for it. */
public final class ArrangementsForm {
    private String title = "";
    private @Nullable LocalDate day;
    private @Nullable LocalTime start;
    private @Nullable LocalTime end;
    private String place = "";
    private boolean remote = true;

    ArrangementsForm() {}

    ArrangementsForm(Arrangements arrangements) {
        title = arrangements.title();
        day = When.day(arrangements.startsAt());
        start = LocalTime.ofInstant(arrangements.startsAt(), Term.LONDON);
        end = LocalTime.ofInstant(arrangements.endsAt(), Term.LONDON);
        place = arrangements.place();
        remote = arrangements.remoteAllowed();
    }

    Arrangements arrangements() {
        if (day == null || start == null || end == null) {
            throw new IllegalArgumentException("Enter the date and when the meeting starts and ends.");
        }
        return new Arrangements(title, When.at(day, start), When.at(day, end), place, remote);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalTime getStart() {
        return start;
    }

    public void setStart(@Nullable LocalTime start) {
        this.start = start;
    }

    public @Nullable LocalTime getEnd() {
        return end;
    }

    public void setEnd(@Nullable LocalTime end) {
        this.end = end;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public boolean isRemote() {
        return remote;
    }

    public void setRemote(boolean remote) {
        this.remote = remote;
    }
}
