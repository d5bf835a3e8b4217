package concordat.domain.intake;

import concordat.domain.shared.Event;
import concordat.domain.shared.PartnershipId;
import java.util.Optional;
import java.util.UUID;

/** What happens when a register is brought in: one entry for all its rows, with their fingerprint. */
public sealed interface IntakeEvent extends Event {
    IntakeId intake();

    PartnershipId of();

    /** What the file is called. */
    String file();

    @Override
    default Subject subject() {
        return new Subject("Import", intake().value(), "");
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(of().value());
    }

    /**
     * The rows of a file became records.
     *
     * @param fingerprint the SHA-256 of the file
     * @param recordsFingerprint the SHA-256 of the ids that were made, each with the number of its row, in the order of the rows
     */
    record RegisterBroughtIn(
            IntakeId intake,
            PartnershipId of,
            RegisterKind register,
            String file,
            String fingerprint,
            int added,
            int there,
            int leftOut,
            String recordsFingerprint)
            implements IntakeEvent {}

    /** All records of an import were taken off the registers again; their history stays. */
    record RegisterTakenBack(
            IntakeId intake, PartnershipId of, RegisterKind register, String file, int records, String reason)
            implements IntakeEvent {}
}
