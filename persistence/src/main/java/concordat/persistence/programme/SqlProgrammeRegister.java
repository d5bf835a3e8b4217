package concordat.persistence.programme;

import concordat.domain.programme.ProgrammeFilter;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.programme.ProgrammeKind;
import concordat.domain.programme.ProgrammeRegister;
import concordat.domain.programme.ProgrammeRow;
import concordat.domain.programme.ProgrammeStatus;
import concordat.domain.programme.ServiceId;
import concordat.domain.programme.ServiceOnMap;
import concordat.domain.programme.ServiceRow;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.persistence.shared.ByIndex;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.Keyed;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Programmes and services in one statement a page, read behind each partnership or organisation that is known. */
@Dependent
class SqlProgrammeRegister implements ProgrammeRegister {
    private final EntityManager entities;

    @Inject
    SqlProgrammeRegister(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<ProgrammeRow> programmes(ProgrammeFilter filter, Keyset keyset) {
        Clauses clauses = new Clauses()
                .and("position(lower(:text) in g.sort_name) > 0", "text", filled(filter.text()))
                .and("g.kind = :kind", "kind", name(filter.kind()))
                .and("g.status = :status", "status", name(filter.status()))
                .and(
                        "exists (select from concordat.programme_partner p where p.programme_id = g.id"
                                + " and p.organisation_id = :partner)",
                        "partner",
                        filter.partner() == null ? null : filter.partner().value())
                .and(
                        "exists (select from concordat.programme_aim m where m.programme_id = g.id"
                                + " and m.purpose_id = :aim)",
                        "aim",
                        filter.aim() == null ? null : filter.aim().value());
        return programmes(clauses, keyset);
    }

    @Override
    public Optional<ProgrammeRow> find(ProgrammeId id) {
        Clauses clauses = new Clauses().and("g.id = :id", "id", id.value());
        return programmes(clauses, Keyset.first()).rows().stream().findFirst();
    }

    private Page<ProgrammeRow> programmes(Clauses clauses, Keyset keyset) {
        clauses.with("rows", keyset.size() + 1);
        startAfter(clauses, keyset);
        ByIndex.read(entities);
        List<Keyed<ProgrammeRow>> found = Row.list(
                clauses.query(
                        entities,
                        """
                        with page as (
                            select r.*
                              from unnest(array(select app.known_partnerships())) as seen(partnership)
                              cross join lateral (
                                  select g.* from concordat.programme g
                                   where g.partnership_id = seen.partnership%s
                                   order by g.sort_name, g.id
                                   limit :rows) r
                             order by r.sort_name, r.id
                             limit :rows)
                        select page.*, a.id as agreement, a.reference,
                               (select string_agg(o.short_name, '; ' order by p.position)
                                  from concordat.programme_partner p
                                  join concordat.organisation o on o.id = p.organisation_id
                                 where p.programme_id = page.id) as partners,
                               coalesce((select string_agg(u.purpose, '; ' order by u.position, u.id)
                                           from concordat.programme_aim m
                                           join concordat.agreement_purpose u on u.id = m.purpose_id
                                          where m.programme_id = page.id), '') as aims
                          from page left join concordat.agreement a on a.id = page.agreement_id
                         order by page.sort_name, page.id"""
                                .formatted(clauses.sql())),
                row -> new Keyed<>(
                        row.text("sort_name"),
                        row.id("id"),
                        new ProgrammeRow(
                                new ProgrammeId(row.id("id")),
                                row.number("version"),
                                row.text("name"),
                                ProgrammeKind.valueOf(row.text("kind")),
                                ProgrammeStatus.valueOf(row.text("status")),
                                row.text("partners"),
                                row.dateOrNull("started_on"),
                                row.dateOrNull("ends_on"),
                                row.text("description"),
                                row.text("lead_name"),
                                row.text("aims"),
                                row.idOrNull("agreement", AgreementId::new),
                                row.textOrNull("reference"),
                                row.flag("fictional"))));
        return Keyed.page(found, keyset);
    }

    @Override
    public Page<ServiceRow> services(@Nullable OrganisationId organisation, String text, int year, Keyset keyset) {
        return services(organisation, text, " and g.listed", year, keyset);
    }

    @Override
    public Page<ServiceRow> servicesEverListed(
            @Nullable OrganisationId organisation, String text, int year, Keyset keyset) {
        return services(organisation, text, "", year, keyset);
    }

    private Page<ServiceRow> services(
            @Nullable OrganisationId organisation, String text, String condition, int year, Keyset keyset) {
        Clauses clauses = new Clauses()
                .and("position(lower(:text) in g.sort_name) > 0", "text", filled(text))
                .and("g.organisation_id = :of", "of", organisation == null ? null : organisation.value())
                .with("rows", keyset.size() + 1)
                .with("year", year);
        startAfter(clauses, keyset);
        ByIndex.read(entities);
        List<Keyed<ServiceRow>> found = Row.list(
                clauses.query(
                        entities,
                        """
                        select r.*, o.short_name, placed.places, placed.used,
                               (select count(*) from concordat.programme_service t
                                  join concordat.programme m on m.id = t.programme_id
                                 where t.service_id = r.id and m.kind = 'RESEARCH_PROJECT'
                                   and m.status in ('PLANNED', 'UNDER_WAY', 'PAUSED')) as research
                          from unnest(array(select app.known_organisations())) as seen(organisation)
                          cross join lateral (
                              select g.* from concordat.service g
                               where g.organisation_id = seen.organisation%s%s
                               order by g.sort_name, g.id
                               limit :rows) r
                          join concordat.organisation o on o.id = r.organisation_id
                          cross join lateral (
                              select sum(p.places) as places, sum(p.places_used) as used from concordat.placement p
                               where p.service_id = r.id and p.academic_year = :year and p.replaced_on is null) placed
                         order by r.sort_name, r.id
                         limit :rows"""
                                .formatted(condition, clauses.sql())),
                row -> new Keyed<>(
                        row.text("sort_name"),
                        row.id("id"),
                        new ServiceRow(
                                new ServiceId(row.id("id")),
                                row.number("version"),
                                new OrganisationId(row.id("organisation_id")),
                                row.text("short_name"),
                                row.text("name"),
                                row.flag("fictional"),
                                row.isNull("places") ? null : (int) row.number("places"),
                                row.isNull("used") ? null : (int) row.number("used"),
                                (int) row.number("research"),
                                row.flag("listed"))));
        return Keyed.page(found, keyset);
    }

    @Override
    public Map<ServiceId, List<ServiceOnMap.Touching>> touching(Set<ServiceId> services, @Nullable ProgrammeKind kind) {
        if (services.isEmpty()) {
            return Map.of();
        }
        Clauses clauses = new Clauses()
                .and("m.kind = :kind", "kind", name(kind))
                .with("services", services.stream().map(ServiceId::value).toList());
        return Row.list(
                        clauses.query(
                                entities,
                                """
                                select t.service_id, m.id, m.name, m.kind
                                  from concordat.programme_service t join concordat.programme m on m.id = t.programme_id
                                 where t.service_id in (:services)%s
                                 order by m.sort_name, m.id"""
                                        .formatted(clauses.sql())),
                        row -> Map.entry(
                                new ServiceId(row.id("service_id")),
                                new ServiceOnMap.Touching(
                                        new ProgrammeId(row.id("id")),
                                        row.text("name"),
                                        ProgrammeKind.valueOf(row.text("kind")))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static void startAfter(Clauses clauses, Keyset keyset) {
        Keyset.Position after = keyset.after();
        if (after != null) {
            clauses.and("(g.sort_name, g.id) > (:afterValue, :afterId)", "afterId", after.id())
                    .with("afterValue", after.sortValue());
        }
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
