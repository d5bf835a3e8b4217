package concordat.persistence.placement;

import concordat.domain.placement.Placement;
import concordat.domain.placement.PlacementFilter;
import concordat.domain.placement.PlacementId;
import concordat.domain.placement.PlacementRow;
import concordat.domain.placement.PlacementTotals;
import concordat.domain.placement.Placements;
import concordat.domain.placement.Profession;
import concordat.domain.placement.ProfessionId;
import concordat.domain.placement.Tariff;
import concordat.domain.placement.TariffGroup;
import concordat.domain.placement.TariffId;
import concordat.domain.placement.TariffRow;
import concordat.domain.programme.Service;
import concordat.domain.programme.ServiceId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.Keyed;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Dependent
class JpaPlacements implements Placements {
    private static final String STANDING =
            PlacementRows.standing("concordat.placement", "concordat.service", "concordat.placement_tariff");

    private static final String SORTED = PlacementRows.SORTED;

    private final EntityManager entities;

    @Inject
    JpaPlacements(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Placement placement) {
        entities.flush();
        entities.persist(placement);
    }

    @Override
    public void add(Tariff tariff) {
        entities.flush();
        entities.persist(tariff);
    }

    @Override
    public Service lock(ServiceId service) {
        return Changing.lockAnew(entities, Service.class, service, "concordat.service", service.value(), "service");
    }

    @Override
    public void lockTariffsOf(OrganisationId organisation) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))", Tuple.class)
                .setParameter("key", "placement tariffs of " + organisation.value())
                .getResultList();
    }

    @Override
    public Placement get(PlacementId id) {
        Placement placement = entities.find(Placement.class, id);
        if (placement == null) {
            throw new NotFound("placement");
        }
        entities.refresh(placement);
        return placement;
    }

    @Override
    public Tariff get(TariffId id) {
        Tariff tariff = entities.find(Tariff.class, id);
        if (tariff == null) {
            throw new NotFound("tariff");
        }
        entities.refresh(tariff);
        return tariff;
    }

    @Override
    public Optional<Placement> standing(ServiceId service, ProfessionId profession, int year) {
        return ever(service, profession, year).stream()
                .filter(each -> each.replacedOn().isEmpty())
                .findFirst();
    }

    @Override
    public Optional<Tariff> standing(OrganisationId organisation, int year, TariffGroup group) {
        return entities.createQuery(
                        "select t from Tariff t where t.organisation = :organisation and t.year = :year"
                                + " and t.group = :group and t.replacedOn is null",
                        Tariff.class)
                .setParameter("organisation", organisation)
                .setParameter("year", year)
                .setParameter("group", group)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Placement> ever(ServiceId service, ProfessionId profession, int year) {
        return entities.createQuery(
                        "select p from Placement p where p.service = :service and p.profession = :profession"
                                + " and p.year = :year order by p.id desc",
                        Placement.class)
                .setParameter("service", service)
                .setParameter("profession", profession)
                .setParameter("year", year)
                .getResultList();
    }

    @Override
    public List<Profession> professions() {
        return Row.list(
                entities.createNativeQuery(
                        "select f.id, f.name, f.tariff_group from concordat.profession f order by f.position",
                        Tuple.class),
                row -> new Profession(
                        new ProfessionId(row.id("id")),
                        row.text("name"),
                        TariffGroup.valueOf(row.text("tariff_group"))));
    }

    @Override
    public Page<PlacementRow> register(PlacementFilter filter, Keyset keyset) {
        Clauses clauses = narrowed(filter);
        Keyset.Position after = keyset.after();
        if (after != null) {
            clauses.and("(" + SORTED + " collate \"C\", p.id) > (:afterValue, :afterId)", "afterId", after.id())
                    .with("afterValue", after.sortValue());
        }
        return Keyed.page(rows(clauses, keyset.size() + 1), keyset);
    }

    @Override
    public PlacementRow row(PlacementId id) {
        return rows(new Clauses().and("p.id = :id", "id", id.value()), 1).stream()
                .findFirst()
                .map(Keyed::row)
                .orElseThrow(() -> new NotFound("placement"));
    }

    private List<Keyed<PlacementRow>> rows(Clauses clauses, int most) {
        return Row.list(
                clauses.query(
                                entities,
                                "select " + PlacementRows.COLUMNS + ", " + SORTED
                                        + " collate \"C\" as sort_text" + STANDING + clauses.sql()
                                        + " order by sort_text, p.id")
                        .setMaxResults(most),
                row -> new Keyed<>(row.text("sort_text"), row.id("id"), PlacementRows.row(row)));
    }

    @Override
    public PlacementTotals totals(PlacementFilter filter) {
        Clauses clauses = narrowed(filter);
        return Row.list(
                        clauses.query(
                                entities,
                                """
                                select count(*) as records, coalesce(sum(p.places), 0) as places,
                                       coalesce(sum(p.places_used), 0) as used,
                                       coalesce(sum(p.weeks_offered), 0) as weeks_offered,
                                       coalesce(sum(p.weeks_used), 0) as weeks_used,
                                       coalesce(sum(p.satisfied), 0) as satisfied, coalesce(sum(p.answered), 0) as answered,
                                       coalesce(sum(p.weeks_used * t.pence_per_week * t.market_forces), 0) / 100 as income,
                                       count(*) filter (where t.id is null) as without_tariff"""
                                        + STANDING
                                        + clauses.sql()),
                        row -> new PlacementTotals(
                                row.number("records"),
                                row.number("places"),
                                row.number("used"),
                                PlacementRows.amount(row, "weeks_offered"),
                                PlacementRows.amount(row, "weeks_used"),
                                row.number("satisfied"),
                                row.number("answered"),
                                PlacementRows.amount(row, "income"),
                                row.number("without_tariff")))
                .get(0);
    }

    private static Clauses narrowed(PlacementFilter filter) {
        return new Clauses()
                .and(
                        "position(lower(:text) in s.sort_name) > 0",
                        "text",
                        filter.text().isEmpty() ? null : filter.text())
                .and("p.service_id = :service", "service", value(filter.service(), ServiceId::value))
                .and("p.profession_id = :profession", "profession", value(filter.profession(), ProfessionId::value))
                .and("p.academic_year = :year", "year", filter.year())
                .and(
                        "p.organisation_id = :organisation",
                        "organisation",
                        value(filter.organisation(), OrganisationId::value));
    }

    private static <T> @Nullable Object value(@Nullable T id, Function<T, Object> value) {
        return id == null ? null : value.apply(id);
    }

    @Override
    public List<Integer> years() {
        return Row.list(
                entities.createNativeQuery(
                        "select distinct p.academic_year from concordat.placement p where p.replaced_on is null"
                                + " order by p.academic_year desc",
                        Tuple.class),
                row -> (int) row.number("academic_year"));
    }

    @Override
    public List<TariffRow> tariffs() {
        List<Tariff> tariffs = entities.createQuery(
                        "select t from Tariff t order by t.year desc, t.organisation.value, t.group, t.id desc",
                        Tariff.class)
                .getResultList();
        Map<OrganisationId, String> names = Row.list(
                        entities.createNativeQuery(
                                "select o.id, o.short_name from concordat.organisation o", Tuple.class),
                        row -> Map.entry(new OrganisationId(row.id("id")), row.text("short_name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return tariffs.stream()
                .map(tariff -> new TariffRow(tariff, names.getOrDefault(tariff.organisation(), "")))
                .toList();
    }

    @Override
    public boolean arePartners(Set<OrganisationId> organisations) {
        return ((Number) entities.createNativeQuery(
                                        "select count(distinct organisation_id) from concordat.partnership_party"
                                                + " where organisation_id in (:organisations)")
                                .setParameter(
                                        "organisations",
                                        organisations.stream()
                                                .map(OrganisationId::value)
                                                .toList())
                                .getSingleResult())
                        .intValue()
                == organisations.size();
    }
}
