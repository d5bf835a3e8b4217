package concordat.domain.measure;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Page;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Measures in memory, for everybody's eyes. */
final class MeasuresInMemory implements Measures {
    private final Map<MeasureId, Measure> kept = new LinkedHashMap<>();
    private final List<MeasuredValue> values = new ArrayList<>();

    @Override
    public void add(Measure measure) {
        kept.put(measure.id(), measure);
    }

    @Override
    public Measure get(MeasureId id) {
        return Optional.ofNullable(kept.get(id)).orElseThrow(() -> new NotFound("measure"));
    }

    @Override
    public Measure lock(MeasureId id, long seen) {
        if (get(id).version() != seen) {
            throw new OutOfDate("measure");
        }
        return get(id);
    }

    @Override
    public Measure lock(MeasureId id) {
        return get(id);
    }

    @Override
    public Optional<MeasureId> find(PartnershipId partnership, @Nullable OrganisationId organisation, String name) {
        return kept.values().stream()
                .filter(each -> each.partnership().equals(partnership)
                        && Objects.equals(each.details().organisation(), organisation)
                        && each.name().equalsIgnoreCase(name.strip()))
                .map(Measure::id)
                .findFirst();
    }

    @Override
    public List<Measure> of(PartnershipId partnership) {
        return kept.values().stream()
                .filter(each -> each.partnership().equals(partnership))
                .toList();
    }

    @Override
    public void add(MeasuredValue value) {
        values.add(value);
    }

    @Override
    public MeasuredValue value(MeasureId measure, MeasuredValueId id) {
        return values(measure).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("value"));
    }

    @Override
    public Optional<MeasuredValue> standing(MeasureId measure, LocalDate from) {
        return values(measure).stream()
                .filter(each -> each.from().equals(from) && each.replacedOn().isEmpty())
                .findFirst();
    }

    @Override
    public List<MeasuredValue> values(MeasureId measure) {
        return values.stream()
                .filter(each -> each.measure().equals(measure))
                .sorted(Comparator.comparing(MeasuredValue::from).reversed())
                .toList();
    }

    @Override
    public List<MeasuredValue> standing(PartnershipId partnership) {
        return values.stream()
                .filter(each -> get(each.measure()).partnership().equals(partnership)
                        && each.replacedOn().isEmpty())
                .toList();
    }

    @Override
    public Page<MeasureRow> register(
            MeasureFilter filter,
            MeasureOrder order,
            Keyset keyset,
            LocalDate day,
            ToIntFunction<PartnershipId> leastPoints) {
        throw new UnsupportedOperationException("tested on the database");
    }

    @Override
    public List<StandardMeasure> standard() {
        throw new UnsupportedOperationException("tested on the database");
    }
}
