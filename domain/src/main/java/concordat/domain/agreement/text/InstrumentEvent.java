package concordat.domain.agreement.text;

import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.shared.Event;
import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happens to an instrument. An entry names it and its dates and never repeats its words, which a reader of the
 * journal may not be allowed to see: the register's history keeps them.
 */
public sealed interface InstrumentEvent extends Event {
    /** Which agreement of which partnership, and how people refer to it. */
    Which which();

    /** Which instrument. */
    InstrumentId instrument();

    /** What people call it, such as "Variation 2". */
    String name();

    @Override
    default Subject subject() {
        return new Subject("Instrument", instrument().value(), which().reference() + ", " + name());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(which().partnership().value());
    }

    /** It was put on record as a draft. */
    record InstrumentPrepared(Which which, InstrumentId instrument, String name, LocalDate effective)
            implements InstrumentEvent {}

    /** What it says, or its dates, were changed before anybody signed it. */
    record InstrumentAmended(
            Which which, InstrumentId instrument, String name, LocalDate effective, @Nullable LocalDate until)
            implements InstrumentEvent {}

    /** What it does to a clause was entered or changed. */
    record ClauseChangeEntered(Which which, InstrumentId instrument, String name, ClauseId clause)
            implements InstrumentEvent {}

    /** It no longer changes that clause. */
    record ClauseChangeTakenOff(Which which, InstrumentId instrument, String name, ClauseId clause)
            implements InstrumentEvent {}

    /**
     * A party signed it.
     *
     * @param fingerprint the SHA-256 of what was signed
     */
    record InstrumentSigned(
            Which which,
            InstrumentId instrument,
            String name,
            OrganisationId party,
            LocalDate on,
            String fingerprint,
            boolean executed)
            implements InstrumentEvent {}

    /** It came to nothing. */
    record InstrumentWithdrawn(Which which, InstrumentId instrument, String name, String reason)
            implements InstrumentEvent {}
}
