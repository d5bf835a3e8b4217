package concordat.domain.measure;

import concordat.domain.shared.Event;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What happened to a measure, or to a value of it. Whoever reads the journal reads measures too. */
public sealed interface MeasureEvent extends Event {
    MeasureId measure();

    PartnershipId within();

    String name();

    @Override
    default Subject subject() {
        return new Subject("Measure", measure().value(), name());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(within().value());
    }

    /** It was defined. */
    record MeasureDefined(MeasureId measure, PartnershipId within, String name, Shape shape, PeriodBasis basis)
            implements MeasureEvent {}

    /** Its definition was amended, its target perhaps among it. */
    record MeasureAmended(MeasureId measure, PartnershipId within, String name) implements MeasureEvent {}

    /** It was retired: no more values are recorded. */
    record MeasureRetired(MeasureId measure, PartnershipId within, String name) implements MeasureEvent {}

    /** It was taken up again. */
    record MeasureTakenUp(MeasureId measure, PartnershipId within, String name) implements MeasureEvent {}

    /** A value was recorded for the period that begins on that day. */
    record MeasureValueRecorded(
            MeasureId measure, PartnershipId within, String name, LocalDate period, LocalDate asAt, String figure)
            implements MeasureEvent {}

    /** Another value replaced the one that was recorded for the period that begins on that day. */
    record MeasureValueCorrected(
            MeasureId measure,
            PartnershipId within,
            String name,
            LocalDate period,
            LocalDate asAt,
            String former,
            String figure)
            implements MeasureEvent {}
}
