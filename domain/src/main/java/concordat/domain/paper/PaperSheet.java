package concordat.domain.paper;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonOnRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A paper as its page shows it.
 *
 * @param seen the version of the record that the reader is looking at, for the optimistic lock
 * @param reference by which the agenda names it; empty until the agenda is published and it was accepted
 * @param due the last day on which it can be handed in without the chair's agreement
 * @param withdrawnBecause why it was withdrawn; empty if it was not
 * @param versions the latest first
 */
public record PaperSheet(
        PaperId id,
        long seen,
        PartnershipId partnership,
        CommitteeId committee,
        MeetingId meeting,
        AgendaItemId item,
        Place place,
        PersonOnRecord author,
        PersonOnRecord sponsor,
        String request,
        Act asked,
        Optional<String> reference,
        LocalDate due,
        String withdrawnBecause,
        List<Version> versions) {
    public PaperSheet {
        versions = List.copyOf(versions);
    }

    /**
     * Where the paper belongs, as its author is told even if they see nothing else of the meeting.
     *
     * @param item the number of the item
     */
    public record Place(
            String committee,
            String meeting,
            String meetingReference,
            Instant startsAt,
            String item,
            String itemTitle) {}

    /** What somebody did, and why if they said so. */
    public record Act(String by, Instant at, String because) {}

    /** The latest version. */
    public Version latest() {
        return versions.get(0);
    }

    /** The latest version that was accepted: the one that readers get. */
    public Optional<Version> accepted() {
        return versions.stream()
                .filter(version -> version.state() == VersionState.ACCEPTED)
                .findFirst();
    }

    /** Whether it was withdrawn. */
    public boolean isWithdrawn() {
        return !withdrawnBecause.isEmpty();
    }

    /**
     * One version.
     *
     * @param fingerprint the SHA-256 of its cover sheet and the fingerprints of its files; empty while it is written
     * @param files the paper first, then its attachments
     */
    public record Version(
            int number,
            VersionState state,
            CoverSheet cover,
            String changedBecause,
            String fingerprint,
            Timeliness timeliness,
            Optional<Act> handedIn,
            Optional<Act> approved,
            Optional<Act> chairAgreed,
            Optional<Act> accepted,
            Optional<Act> returned,
            List<PaperFileLine> files) {
        public Version {
            files = List.copyOf(files);
        }
    }
}
