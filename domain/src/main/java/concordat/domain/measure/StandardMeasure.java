package concordat.domain.measure;

import java.util.UUID;

/**
 * A measure that partnerships of this kind hold (US-5), to start a definition from. It has no baseline, no target and no value.
 *
 * @param confirmed whether a source confirms it; what is only remembered says so wherever it is shown
 */
public record StandardMeasure(
        UUID id,
        String name,
        MeasureDomain domain,
        String definition,
        String unit,
        Shape shape,
        String counted,
        String ofAll,
        Direction direction,
        PeriodBasis basis,
        String source,
        boolean confirmed) {}
