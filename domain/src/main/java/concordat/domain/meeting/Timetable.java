package concordat.domain.meeting;

import concordat.domain.committee.MeetingTerms;
import concordat.domain.committee.MeetingTerms.NoticeIn;
import concordat.domain.shared.Term;
import concordat.domain.shared.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;

/**
 * By when the notice of a meeting, and the papers for it, are due. All days are days in Europe/London and count until
 * their end.
 *
 * @param day the day of the meeting
 * @param noticeBy the last day to send the notice: the days of notice lie between it and the day of the meeting, neither
 *     of which counts (MT-1, MT-2)
 * @param papersBy the last day to submit a paper; one that comes later is late (MT-5)
 */
public record Timetable(LocalDate day, LocalDate noticeBy, LocalDate papersBy) {

    /**
     * The timetable of a meeting.
     *
     * @param terms by which the committee meets on that day: how much notice, in clear days or in working days
     * @param submissionDays how many working days before the last day to send the notice the papers are due
     * @param working which days are working days
     */
    public static Timetable of(LocalDate day, MeetingTerms terms, int submissionDays, WorkingDays working) {
        LocalDate noticeBy = terms.noticeIn() == NoticeIn.CLEAR_DAYS
                ? day.minusDays(terms.noticeDays() + 1L)
                : working.back(day.minusDays(1), terms.noticeDays()).minusDays(1);
        LocalDate papersBy = submissionDays == 0
                ? working.onOrBefore(noticeBy)
                : working.back(noticeBy.minusDays(1), submissionDays);
        return new Timetable(day, noticeBy, papersBy);
    }

    /** Whether notice sent at that instant comes too late. It warns and blocks nothing: the meeting is valid (MT-3). */
    public boolean isLateNotice(Instant sentAt) {
        return LocalDate.ofInstant(sentAt, Term.LONDON).isAfter(noticeBy);
    }

    /** Whether a paper submitted at that instant is late (MT-5). */
    public boolean isLatePaper(Instant submittedAt) {
        return LocalDate.ofInstant(submittedAt, Term.LONDON).isAfter(papersBy);
    }
}
