package concordat.domain.board;

import concordat.domain.job.JobState;
import concordat.domain.shared.PartnershipId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A board report that somebody asked for: one making of it.
 *
 * @param making the id of this making
 * @param reportId the id of the report, the same for the same question of the same reader
 * @param committeeName the name of the one committee reported on, or null for all that its reader saw
 * @param reader who asked, and in what capacity
 * @param own whether that is the actor
 * @param work how the work on it behind the pages stands, if it is the actor's own; empty if it was downloaded as it was made
 * @param made what came of it; empty if it is under way, or broke off
 */
public record BoardReportRun(
        UUID making,
        UUID reportId,
        PartnershipId partnership,
        BoardReport report,
        @Nullable String committeeName,
        String reader,
        boolean own,
        Instant asked,
        String fileName,
        Optional<JobState> work,
        Optional<Made> made) {

    /**
     * What came of it.
     *
     * @param file the SHA-256 of the file, in hexadecimal digits
     * @param content the SHA-256 of what it says
     * @param kept which files lie ready for the actor: they are theirs, and they may still see all that is in them
     */
    public record Made(Instant at, long bytes, String file, String content, Set<BoardReportFile> kept) {
        public Made {
            kept = Set.copyOf(kept);
        }
    }

    /** How a board report that was asked for stands, for whoever looks at it. */
    public enum Standing {
        READY("Ready"),
        /** It was made, and its file is not there for the actor. */
        MADE("Made"),
        BEING_MADE("Being made"),
        COULD_NOT_BE_MADE("Could not be made"),
        CANCELLED("Cancelled"),
        /** Its download ended before the report did. */
        BROKE_OFF("Broke off"),
        /** Somebody else's, of which nothing more is told. */
        NOT_MADE("Not made");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }

        private static Standing of(JobState work) {
            return switch (work) {
                case WAITING, RUNNING -> BEING_MADE;
                case GIVEN_UP -> COULD_NOT_BE_MADE;
                case CANCELLED -> CANCELLED;
                case DONE -> BROKE_OFF;
            };
        }
    }

    /** What it is about, in words. */
    public String subject() {
        return committeeName == null ? "All committees" : committeeName;
    }

    /** Whether its workbook lies ready for the actor. */
    public boolean isReady() {
        return isReady(BoardReportFile.WORKBOOK);
    }

    /** Whether a file of it lies ready for the actor. */
    public boolean isReady(BoardReportFile which) {
        return made.filter(file -> file.kept().contains(which)).isPresent();
    }

    /** What a file of it is called. */
    public String fileName(BoardReportFile which) {
        return which.nameBeside(fileName);
    }

    /** Whether it is being made for the actor, or will be in a moment. */
    public boolean isUnderWay() {
        return standing() == Standing.BEING_MADE;
    }

    /** What the actor can expect of it. */
    public Standing standing() {
        if (made.isPresent()) {
            return isReady() ? Standing.READY : Standing.MADE;
        }
        return work.map(Standing::of).orElse(own ? Standing.BROKE_OFF : Standing.NOT_MADE);
    }
}
