package concordat.domain.measure;

import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure with all that is on record of it.
 *
 * @param organisation the name of the organisation that is measured; null if it is the partnership as a whole
 * @param owner who answers for it, with their organisation
 * @param retired null while it is in use
 * @param values of each period the one that stands, the latest first
 * @param keeps whether the actor keeps it
 */
public record MeasureDetails(
        MeasureId id,
        long version,
        PartnershipId partnership,
        MeasureDraft details,
        @Nullable String organisation,
        String owner,
        @Nullable LocalDate retired,
        String retiringReason,
        Series series,
        List<ValueOnRecord> values,
        boolean keeps) {
    public MeasureDetails {
        values = List.copyOf(values);
    }

    /**
     * A value of one period.
     *
     * @param says what the point says in words
     * @param corrected those that it replaced, the latest first
     */
    public record ValueOnRecord(
            MeasuredValueId id,
            Period period,
            LocalDate asAt,
            Figure figure,
            Narrative narrative,
            String recordedBy,
            LocalDate recordedOn,
            String says,
            List<Corrected> corrected) {
        public ValueOnRecord {
            corrected = List.copyOf(corrected);
        }
    }

    /** A value that was replaced, by whom, when and why. */
    public record Corrected(
            MeasuredValueId id,
            LocalDate asAt,
            Figure figure,
            Narrative narrative,
            String recordedBy,
            LocalDate recordedOn,
            String replacedBy,
            LocalDate replacedOn,
            String because) {}
}
