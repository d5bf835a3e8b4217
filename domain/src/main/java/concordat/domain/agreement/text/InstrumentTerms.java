package concordat.domain.agreement.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as the consolidation sees it. Days are days in Europe/London.
 *
 * @param number its number among those of its kind
 * @param effective the first day on which it has effect
 * @param until the first day on which it no longer has; null if it has until the agreement ends
 * @param signed the day of the last signature, or its effective date while it is unsigned
 */
public record InstrumentTerms(
        InstrumentId id,
        InstrumentKind kind,
        int number,
        LocalDate effective,
        @Nullable LocalDate until,
        LocalDate signed,
        List<ClauseChange> changes) {

    /** In which order instruments build on each other: by effect, then by signature, whenever they were recorded. */
    static final Comparator<InstrumentTerms> IN_ORDER = Comparator.comparing(InstrumentTerms::effective)
            .thenComparing(InstrumentTerms::signed)
            .thenComparing(InstrumentTerms::kind)
            .thenComparing(InstrumentTerms::number)
            .thenComparing(terms -> terms.id().value());

    public InstrumentTerms {
        changes = List.copyOf(changes);
    }

    boolean hasEffectOn(LocalDate day) {
        return !day.isBefore(effective) && (until == null || day.isBefore(until));
    }

    Source source() {
        return new Source(id, kind.name(number), effective);
    }
}
