package concordat.domain.agreement.text;

import java.time.LocalDate;

/** Which version of a text somebody wants to read. */
public sealed interface TextVersion {
    /** As it was first executed; of one in preparation, its draft. */
    record Original() implements TextVersion {}

    /** As it is on a day in Europe/London, with all executed instruments that have effect then. */
    record On(LocalDate day) implements TextVersion {}

    /** As it is on the day from which that instrument has effect, or would have if it were executed. */
    record With(InstrumentId instrument) implements TextVersion {}

    /** As it would be on that day without it. */
    record Without(InstrumentId instrument) implements TextVersion {}
}
