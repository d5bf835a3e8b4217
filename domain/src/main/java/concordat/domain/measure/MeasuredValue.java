package concordat.domain.measure;

import static concordat.domain.measure.MeasureRule.AS_AT_IS_KNOWN;
import static concordat.domain.measure.MeasureRule.CORRECTED_VALUE_STANDS;
import static concordat.domain.measure.MeasureRule.CORRECTION_CHANGES_SOMETHING;

import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A value of a measure for one period. It never changes: a correction replaces it with another, and says why. */
@Entity
@Table(name = "measure_value")
public class MeasuredValue {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MeasuredValueId id;

    @SuppressWarnings(
            "UnusedVariable") // by it the database tells whether a value was corrected since it was brought in
    @Version
    private long version;

    @Embedded
    private MeasureId measure;

    @Column(name = "partnership_id", nullable = false, updatable = false)
    private UUID partnership;

    @Column(name = "period_from", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "period_until", nullable = false, updatable = false)
    private LocalDate until;

    @Column(name = "as_at", nullable = false, updatable = false)
    private LocalDate asAt;

    @Embedded
    private Figure figure;

    @Embedded
    private Narrative narrative;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "recorded_on", nullable = false, updatable = false)
    private LocalDate recordedOn;

    @Column(name = "replaced_on")
    private @Nullable LocalDate replacedOn;

    @Column(name = "replaced_by", nullable = false)
    private String replacedBy = "";

    @Column(name = "replaced_because", nullable = false)
    private String replacedBecause = "";

    @SuppressWarnings("NullAway.Init")
    protected MeasuredValue() {}

    MeasuredValue(
            MeasureId measure,
            PartnershipId partnership,
            Period period,
            ValueDraft draft,
            String by,
            Clock clock,
            LocalDate today) {
        AS_AT_IS_KNOWN.require(
                !draft.asAt().isBefore(period.from()) && !draft.asAt().isAfter(today), DAY.format(period.from()));
        id = MeasuredValueId.next(clock);
        this.measure = measure;
        this.partnership = partnership.value();
        from = period.from();
        until = period.until();
        asAt = draft.asAt();
        figure = draft.figure();
        narrative = draft.narrative();
        recordedBy = by;
        recordedOn = today;
    }

    /** Stands no longer: another value does. */
    void replaceBy(MeasuredValue other, String because, LocalDate today) {
        CORRECTED_VALUE_STANDS.require(replacedOn == null);
        CORRECTION_CHANGES_SOMETHING.require(!saysTheSameAs(other));
        replacedBecause = Text.required("reason", because, Text.SENTENCE);
        replacedBy = other.recordedBy;
        replacedOn = today;
    }

    private boolean saysTheSameAs(MeasuredValue other) {
        return figure.equals(other.figure) && asAt.equals(other.asAt) && narrative.equals(other.narrative);
    }

    public MeasuredValueId id() {
        return id;
    }

    public MeasureId measure() {
        return measure;
    }

    /** The first day of its period. */
    public LocalDate from() {
        return from;
    }

    /** Its period, of a measure with that basis. */
    Period period(PeriodBasis basis) {
        return basis.of(from);
    }

    /** The day as on which it was so. */
    public LocalDate asAt() {
        return asAt;
    }

    public Figure figure() {
        return figure;
    }

    public Narrative narrative() {
        return narrative;
    }

    /** Who recorded it, as they were called then. */
    public String recordedBy() {
        return recordedBy;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    /** Since when another stands in its place; empty while it stands. */
    public Optional<LocalDate> replacedOn() {
        return Optional.ofNullable(replacedOn);
    }

    /** Who corrected it; empty while it stands. */
    public String replacedBy() {
        return replacedBy;
    }

    /** Why it was corrected; empty while it stands. */
    public String replacedBecause() {
        return replacedBecause;
    }
}
