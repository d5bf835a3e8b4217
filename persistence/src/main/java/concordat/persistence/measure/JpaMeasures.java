package concordat.persistence.measure;

import concordat.domain.measure.Direction;
import concordat.domain.measure.Measure;
import concordat.domain.measure.MeasureDomain;
import concordat.domain.measure.MeasureFilter;
import concordat.domain.measure.MeasureId;
import concordat.domain.measure.MeasureOrder;
import concordat.domain.measure.MeasureRow;
import concordat.domain.measure.MeasuredValue;
import concordat.domain.measure.MeasuredValueId;
import concordat.domain.measure.Measures;
import concordat.domain.measure.PeriodBasis;
import concordat.domain.measure.Shape;
import concordat.domain.measure.StandardMeasure;
import concordat.domain.measure.Variation;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PurposeId;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.Keyed;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

@Dependent
class JpaMeasures implements Measures {
    private static final String ROWS = "select " + MeasureRows.COLUMNS + ", cast(%s as text) as sort_text, "
            + MeasureRows.series("concordat.measure_value") + " from concordat.measure m" + MeasureRows.JOINS
            + " where true";

    private final EntityManager entities;

    @Inject
    JpaMeasures(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Measure measure) {
        entities.persist(measure);
    }

    @Override
    public Measure get(MeasureId id) {
        Measure measure = entities.find(Measure.class, id);
        if (measure == null) {
            throw new NotFound("measure");
        }
        return measure;
    }

    @Override
    public Measure lock(MeasureId id, long seen) {
        return Changing.lock(entities, Measure.class, id, "measure", Measure::version, seen);
    }

    @Override
    public Measure lock(MeasureId id) {
        return Changing.lockAnew(entities, Measure.class, id, "concordat.measure", id.value(), "measure");
    }

    @Override
    public Optional<MeasureId> find(PartnershipId partnership, @Nullable OrganisationId organisation, String name) {
        return Row.find(
                entities.createNativeQuery(
                                """
                                select m.id from concordat.measure m
                                 where m.partnership_id = :partnership and m.sort_name = lower(:name)
                                   and coalesce(m.organisation_id, m.partnership_id) = :of""",
                                Tuple.class)
                        .setParameter("partnership", partnership.value())
                        .setParameter("name", name.strip())
                        .setParameter("of", organisation == null ? partnership.value() : organisation.value()),
                row -> new MeasureId(row.id("id")));
    }

    @Override
    public List<Measure> of(PartnershipId partnership) {
        return entities.createQuery(
                        "select m from Measure m where m.partnership = :partnership order by m.name, m.id.value",
                        Measure.class)
                .setParameter("partnership", partnership)
                .getResultList();
    }

    @Override
    public void add(MeasuredValue value) {
        entities.flush();
        entities.persist(value);
    }

    @Override
    public MeasuredValue value(MeasureId measure, MeasuredValueId id) {
        MeasuredValue value = entities.find(MeasuredValue.class, id);
        if (value == null || !value.measure().equals(measure)) {
            throw new NotFound("value");
        }
        return value;
    }

    @Override
    public Optional<MeasuredValue> standing(MeasureId measure, LocalDate from) {
        return entities.createQuery(
                        "select v from MeasuredValue v where v.measure = :measure and v.from = :from"
                                + " and v.replacedOn is null",
                        MeasuredValue.class)
                .setParameter("measure", measure)
                .setParameter("from", from)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<MeasuredValue> values(MeasureId measure) {
        return entities.createQuery(
                        "select v from MeasuredValue v where v.measure = :measure order by v.from desc, v.id desc",
                        MeasuredValue.class)
                .setParameter("measure", measure)
                .getResultList();
    }

    @Override
    public List<MeasuredValue> standing(PartnershipId partnership) {
        return entities.createQuery(
                        "select v from MeasuredValue v, Measure m where m.id = v.measure and m.partnership = :partnership"
                                + " and v.replacedOn is null",
                        MeasuredValue.class)
                .setParameter("partnership", partnership)
                .getResultList();
    }

    @Override
    public Page<MeasureRow> register(
            MeasureFilter filter,
            MeasureOrder order,
            Keyset keyset,
            LocalDate day,
            ToIntFunction<PartnershipId> leastPoints) {
        MeasureDomain domain = filter.domain();
        OrganisationId organisation = filter.organisation();
        PurposeId aim = filter.aim();
        Clauses clauses = new Clauses()
                .holding(
                        filter.retired()
                                ? " and m.retired_on <= :day"
                                : " and (m.retired_on is null or m.retired_on > :day)")
                .and(
                        "position(lower(:text) in lower(m.name || ' ' || m.definition)) > 0",
                        "text",
                        filter.text().isEmpty() ? null : filter.text())
                .and("m.domain = :domain", "domain", domain == null ? null : domain.name())
                .and(
                        "(m.organisation_id = :organisation or m.owner_id = :organisation)",
                        "organisation",
                        organisation == null ? null : organisation.value())
                .and(
                        "exists (select from concordat.measure_aim a where a.measure_id = m.id and a.purpose_id = :aim)",
                        "aim",
                        aim == null ? null : aim.value())
                .with("day", day);
        if (filter.whole()) {
            clauses.holding(" and m.organisation_id is null");
        }
        String column =
                switch (order.column()) {
                    case NAME -> "m.sort_name";
                    case DOMAIN -> "m.domain collate \"C\"";
                    case OWNER -> "lower(m.owner_name || ', ' || owner.short_name) collate \"C\"";
                };
        Keyset.Position after = keyset.after();
        if (after != null) {
            clauses.and(
                            "(" + column + ", m.id) " + (order.descending() ? "<" : ">") + " (:afterValue, :afterId)",
                            "afterId",
                            after.id())
                    .with("afterValue", after.sortValue());
        }
        String direction = order.descending() ? " desc" : "";
        Query query = clauses.query(
                entities,
                ROWS.formatted(column) + clauses.sql() + " order by " + column + direction + ", m.id" + direction);
        Variation wanted = filter.variation();
        // What a chart says is reckoned, not kept: rows are fetched until the page is full.
        List<Keyed<MeasureRow>> found = Row.some(
                wanted == null ? query.setMaxResults(keyset.size() + 1) : query,
                row -> new Keyed<>(row.text("sort_text"), row.id("id"), MeasureRows.row(row, leastPoints)),
                keyed -> wanted == null || keyed.row().series().chart().variation() == wanted,
                keyset.size() + 1);
        return Keyed.page(found, keyset);
    }

    @Override
    public List<StandardMeasure> standard() {
        return Row.list(
                entities.createNativeQuery(
                        "select s.* from concordat.standard_measure s order by s.position", Tuple.class),
                row -> new StandardMeasure(
                        row.id("id"),
                        row.text("name"),
                        MeasureDomain.valueOf(row.text("domain")),
                        row.text("definition"),
                        row.text("unit"),
                        Shape.valueOf(row.text("shape")),
                        row.text("numerator_name"),
                        row.text("denominator_name"),
                        Direction.valueOf(row.text("direction")),
                        PeriodBasis.valueOf(row.text("basis")),
                        row.text("source"),
                        row.flag("confirmed")));
    }
}
