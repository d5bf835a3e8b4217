package concordat.web.meeting;

import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.Timetable;
import concordat.web.look.Words;
import java.time.Instant;
import java.util.Optional;

/**
 * By when notice and papers of a meeting are due, in words; all empty where nothing says so.
 *
 * @param notice the last day to send the notice
 * @param papers the last day for papers
 * @param warning that notice is late, or was; empty if it is not
 */
public record TimetableInWords(String notice, String papers, String warning) {
    static TimetableInWords of(MeetingSheet meeting, Optional<Timetable> timetable, Instant now) {
        return timetable
                .map(days -> new TimetableInWords(
                        Words.weekday(days.noticeBy()), Words.weekday(days.papersBy()), warning(meeting, days, now)))
                .orElse(new TimetableInWords("", "", ""));
    }

    private static String warning(MeetingSheet meeting, Timetable days, Instant now) {
        String lastDay = Words.weekday(days.noticeBy());
        if (meeting.state() == MeetingState.PLANNED) {
            return days.isLateNotice(now)
                    ? "Notice of this meeting was due on " + lastDay
                            + ". Publish the agenda as soon as you can: the meeting is" + " valid all the same."
                    : "";
        }
        return meeting.agendaPublishedAt()
                .filter(days::isLateNotice)
                .map(sent -> "The agenda went out on " + Words.weekday(When.day(sent)) + "; notice was due on "
                        + lastDay + ". The meeting is valid all the same.")
                .orElse("");
    }

    /** Whether there is anything to say. */
    public boolean isKnown() {
        return !notice.isEmpty();
    }
}
