package concordat.domain.minutes;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.meeting.MinuteConventions;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonOnRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Minutes as their page shows them, as far as the actor may see.
 *
 * @param meetingTitle of their meeting
 * @param facts what is on record of the meeting: as circulated, or as it is now while they are a draft
 * @param changedSince what is on record of the meeting now and was not when they were circulated; told to whoever sees every item
 * @param lines what they say of each item that the actor may see
 * @param withheld the items that the actor may not see
 * @param draftDue by when the draft is due at the chair (MI-6)
 * @param circulationDue by when they are to be circulated
 * @param own whether the actor has written on them
 */
public record MinutesSheet(
        MinutesId id,
        CommitteeLine committee,
        MeetingId meeting,
        String meetingReference,
        String meetingTitle,
        Instant metAt,
        Part part,
        MinutesState state,
        Facts facts,
        List<Fact> changedSince,
        List<Line> lines,
        List<MinuteBook.WithheldMinute> withheld,
        MinuteConventions conventions,
        LocalDate draftDue,
        LocalDate circulationDue,
        Course course,
        boolean own) {
    public MinutesSheet {
        changedSince = List.copyOf(changedSince);
        lines = List.copyOf(lines);
        withheld = List.copyOf(withheld);
    }

    /**
     * What has happened to them.
     *
     * @param submittedBy who gave them to the chair; blank if nobody has
     * @param returnedBecause what the chair wants changed; blank if nothing
     * @param circulatedFingerprint the SHA-256 of what was circulated; blank before
     * @param approvedUnder the item under which they were approved
     * @param fingerprint the SHA-256 of what was approved; blank before
     */
    public record Course(
            String submittedBy,
            Optional<Instant> submittedAt,
            String returnedBecause,
            String returnedBy,
            String agreedBy,
            Optional<Instant> agreedAt,
            Optional<Instant> circulatedAt,
            String circulatedFingerprint,
            Optional<AgendaItemId> approvedUnder,
            String approvedMeeting,
            Optional<Instant> approvedAt,
            int amendments,
            String fingerprint,
            String signedBy,
            Optional<Instant> signedAt,
            Optional<Instant> publishedAt) {
        static Course of(Minutes minutes) {
            return new Course(
                    minutes.submittedBy(),
                    minutes.submittedAt(),
                    minutes.returnedBecause(),
                    minutes.returnedBy(),
                    minutes.agreedBy(),
                    minutes.agreedAt(),
                    minutes.circulatedAt(),
                    minutes.circulatedFingerprint(),
                    minutes.approvedUnder(),
                    minutes.approvedMeeting(),
                    minutes.approvedAt(),
                    minutes.amendments(),
                    minutes.fingerprint(),
                    minutes.signedBy(),
                    minutes.signedAt(),
                    minutes.publishedAt());
        }
    }

    /**
     * What they say of one item.
     *
     * @param seen how often it had been changed, for whoever changes it
     * @param text as circulated
     * @param amended the wording as amended
     * @param changedSince what is on record of the item now and was not when they were circulated
     */
    public record Line(
            MinuteLineId id,
            AgendaItemId item,
            int position,
            String reference,
            int seen,
            Facts facts,
            List<Fact> changedSince,
            String text,
            String writtenBy,
            Optional<String> amended,
            List<Comment> comments) {
        public Line {
            changedSince = List.copyOf(changedSince);
            comments = List.copyOf(comments);
        }

        /** The wording that holds. */
        public String wording() {
            return amended.orElse(text);
        }
    }

    /** What somebody said on the accuracy of a minute. */
    public record Comment(PersonOnRecord person, String text, Instant madeAt) {}
}
