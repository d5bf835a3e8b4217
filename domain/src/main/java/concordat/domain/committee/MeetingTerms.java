package concordat.domain.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How a committee meets.
 *
 * @param noticeDays days of notice to each member (MT-1)
 * @param noticeIn what is counted
 * @param remoteAllowed whether taking part from elsewhere is presence (QU-6)
 * @param graceMinutes how long it waits for a quorum (QU-7)
 * @param minimumAttendance the percentage of possible meetings that a member should attend (MB-7)
 * @param draftDays working days until the chair has the draft minutes (MI-6)
 * @param circulateDays working days until the members have them (MI-6)
 */
@Embeddable
public record MeetingTerms(
        @Column(name = "notice_days", nullable = false) int noticeDays,
        @Enumerated(EnumType.STRING) @Column(name = "notice_in", nullable = false, length = 20) NoticeIn noticeIn,
        @Column(name = "remote_allowed", nullable = false) boolean remoteAllowed,
        @Column(name = "grace_minutes", nullable = false) int graceMinutes,
        @Column(name = "minimum_attendance", nullable = false) int minimumAttendance,
        @Column(name = "draft_days", nullable = false) int draftDays,
        @Column(name = "circulate_days", nullable = false) int circulateDays) {

    /** What days of notice are. */
    public enum NoticeIn {
        CLEAR_DAYS,
        WORKING_DAYS
    }

    /** @throws IllegalArgumentException if a number is negative, or the attendance above 100 % */
    public MeetingTerms {
        if (noticeDays < 0 || graceMinutes < 0 || draftDays < 0 || circulateDays < 0) {
            throw new IllegalArgumentException("Days and minutes cannot be negative.");
        }
        if (minimumAttendance < 0 || minimumAttendance > 100) {
            throw new IllegalArgumentException("The minimum attendance is a percentage from 0 to 100.");
        }
    }

    /** Five working days' notice, remote presence, 30 minutes' grace, 75 % attendance, drafts in 5 and 10 days. */
    public static MeetingTerms standard() {
        return new MeetingTerms(5, NoticeIn.WORKING_DAYS, true, 30, 75, 5, 10);
    }

    /** The same, with so much notice. */
    public MeetingTerms withNotice(int days, NoticeIn in) {
        return new MeetingTerms(days, in, remoteAllowed, graceMinutes, minimumAttendance, draftDays, circulateDays);
    }

    /** The same, where only those in the room are present. */
    public MeetingTerms inTheRoomOnly() {
        return new MeetingTerms(noticeDays, noticeIn, false, graceMinutes, minimumAttendance, draftDays, circulateDays);
    }
}
