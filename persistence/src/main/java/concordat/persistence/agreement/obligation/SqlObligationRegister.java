package concordat.persistence.agreement.obligation;

import concordat.domain.agreement.obligation.DueFilter;
import concordat.domain.agreement.obligation.DueRow;
import concordat.domain.agreement.obligation.DueStatus;
import concordat.domain.agreement.obligation.LeadTimes;
import concordat.domain.agreement.obligation.ObligationFilter;
import concordat.domain.agreement.obligation.ObligationId;
import concordat.domain.agreement.obligation.ObligationOrder;
import concordat.domain.agreement.obligation.ObligationRegister;
import concordat.domain.agreement.obligation.ObligationRow;
import concordat.domain.agreement.obligation.ObligationStanding;
import concordat.domain.agreement.obligation.PartnerFigures;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.DueRows;
import concordat.persistence.shared.Keyed;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reckons all due dates that the reader may see in one statement; parties are those of the day, after novations. */
@Dependent
class SqlObligationRegister implements ObligationRegister {
    private static final String HOLDER = "app.in_place_of(%s.agreement_id, %s, :day)";

    private static final String OWED_TO =
            """
            (select string_agg(n.short_name, '; ' order by r.position)
               from concordat.agreement_obligation_recipient r
               join concordat.organisation n on n.id = app.in_place_of(%1$s.agreement_id, r.organisation_id, :day)
              where r.obligation_id = %1$s.id)""";

    /** What a standing is, in the order of {@link ObligationStanding}: the most urgent of the open due dates. */
    private static final String STANDING =
            """
            case when p.closed_on <= :day then 'CLOSED'
                 when sum_of.overdue > 0 then 'OVERDUE'
                 when sum_of.returned > 0 then 'RETURNED'
                 when sum_of.awaiting > 0 then 'AWAITING_ACCEPTANCE'
                 when sum_of.due_soon > 0 then 'DUE_SOON'
                 when sum_of.not_yet_due > 0 then 'NOT_YET_DUE'
                 else 'DONE' end""";

    /** Whether it has a due date of that status, or is done or closed. */
    private static final String STANDS =
            """
            case cast(:standing as text)
                 when 'OVERDUE' then sum_of.overdue > 0
                 when 'RETURNED' then sum_of.returned > 0
                 when 'AWAITING_ACCEPTANCE' then sum_of.awaiting > 0
                 when 'DUE_SOON' then sum_of.due_soon > 0
                 when 'NOT_YET_DUE' then sum_of.not_yet_due > 0
                 else %s = :standing end"""
                    .formatted(STANDING);

    private static final String PAGE =
            """
            with page as (
                select p.*, sum_of.*, %1$s as standing, %2$s as holder, %3$s as sort_key
                  from concordat.agreement_obligation p
                  join concordat.agreement a on a.id = p.agreement_id
                  cross join lateral (
                       select min(x.due_on) filter (where x.status in ('OVERDUE', 'RETURNED', 'DUE_SOON', 'NOT_YET_DUE'))
                                  as next_on,
                              count(*) filter (where %4$s) as overdue,
                              count(*) filter (where x.status = 'RETURNED') as returned,
                              count(*) filter (where x.status = 'AWAITING_ACCEPTANCE') as awaiting,
                              count(*) filter (where x.status = 'DUE_SOON') as due_soon,
                              count(*) filter (where x.status = 'NOT_YET_DUE') as not_yet_due
                         from (%5$s) x) sum_of
                 where true%6$s
                 order by sort_key%7$s, p.id%7$s
                 limit :rows)
            select page.*, cast(page.sort_key as text) as sort_text, a.reference, a.title as agreement_title,
                   coalesce(n.short_name, '') as owed_by_name, %8$s as owed_to
              from page
              join concordat.agreement a on a.id = page.agreement_id
              left join concordat.organisation n on n.id = page.holder
             order by page.sort_key%7$s, page.id%7$s""";

    private static final String LIST =
            """
            select x.*, coalesce(n.short_name, '') as owed_by_name, %1$s as owed_to
              from (select y.*, %2$s as holder from (%3$s) y) x
              left join concordat.organisation n on n.id = x.holder
             where x.status = any (cast(:statuses as text[])) and x.due_on <= :until%4$s
             order by x.due_on, x.title, x.id""";

    private static final String FIGURES =
            """
            select x.holder, coalesce(n.short_name, '') as name, count(*) filter (where %1$s) as overdue,
                   count(*) filter (where x.status = 'DUE_SOON') as due_soon,
                   count(*) filter (where x.status = 'RETURNED') as returned,
                   count(*) filter (where x.status = 'AWAITING_ACCEPTANCE') as awaiting
              from (select y.*, %2$s as holder from (%3$s) y) x
              left join concordat.organisation n on n.id = x.holder
             where %4$s
             group by x.holder, n.short_name
             order by name, x.holder""";

    private final EntityManager entities;

    @Inject
    SqlObligationRegister(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<ObligationRow> page(
            ObligationFilter filter, ObligationOrder order, Keyset keyset, LocalDate today, LeadTimes leads) {
        String column = column(order.column());
        Clauses clauses = DueRows.on(today, leads)
                .and(
                        "(position(lower(:text) in lower(p.title)) > 0 or position(lower(:text) in lower(p.details)) > 0"
                                + " or position(lower(:text) in lower(a.title)) > 0"
                                + " or position(lower(:text) in lower(a.reference)) > 0)",
                        "text",
                        filter.text().isEmpty() ? null : filter.text())
                .and(HOLDER.formatted("p", "p.owed_by") + " = :owedBy", "owedBy", value(filter.owedBy()))
                .and(
                        "exists (select from concordat.agreement_obligation_recipient r where r.obligation_id = p.id and "
                                + HOLDER.formatted("p", "r.organisation_id") + " = :owedTo)",
                        "owedTo",
                        value(filter.owedTo()))
                .and(
                        "p.agreement_id = :agreement",
                        "agreement",
                        filter.agreement() == null ? null : filter.agreement().value())
                .and(
                        STANDS,
                        "standing",
                        filter.standing() == null ? null : filter.standing().name())
                .with("rows", keyset.size() + 1);
        Keyset.Position after = keyset.after();
        if (after != null) {
            clauses.and(
                            "(" + column + ", p.id)" + (order.descending() ? " < " : " > ") + "(" + cast(order.column())
                                    + ", :afterId)",
                            "afterId",
                            after.id())
                    .with("afterValue", after.sortValue());
        }
        String statement = PAGE.formatted(
                STANDING,
                HOLDER.formatted("p", "p.owed_by"),
                column,
                DueRows.IS_OVERDUE,
                DueRows.dues("o.id = p.id", DueRows.REACH, DueRows.LEAD),
                clauses.sql(),
                order.descending() ? " desc" : "",
                OWED_TO.formatted("page"));
        return Keyed.page(
                Row.list(
                        clauses.query(entities, DueRows.now(statement)),
                        row -> new Keyed<>(row.text("sort_text"), row.id("id"), row(row))),
                keyset);
    }

    private static String column(ObligationOrder.Column column) {
        return switch (column) {
            case DUE -> "coalesce(case when p.closed_on <= :day then null else sum_of.next_on end, date '9999-12-31')";
            case TITLE -> "lower(p.title) collate \"C\"";
            case AGREEMENT -> "a.reference collate \"C\"";
        };
    }

    private static String cast(ObligationOrder.Column column) {
        return column == ObligationOrder.Column.DUE ? "cast(:afterValue as date)" : ":afterValue";
    }

    private static ObligationRow row(Row row) {
        return new ObligationRow(
                new ObligationId(row.id("id")),
                new AgreementId(row.id("agreement_id")),
                row.text("reference"),
                row.text("agreement_title"),
                "Obligation " + row.number("number"),
                row.text("title"),
                row.text("owed_by_name"),
                row.text("owed_to"),
                row.textOrNull("responsible_name"),
                DueRows.recurrence(row),
                row.dateOrNull("next_on"),
                ObligationStanding.valueOf(row.text("standing")),
                (int) row.number("overdue"),
                (int) row.number("awaiting"));
    }

    @Override
    public List<DueRow> dues(DueFilter filter, LocalDate today, LeadTimes leads) {
        Clauses clauses = DueRows.on(today, leads)
                .and("x.due_on >= :since", "since", filter.from())
                .and("x.holder = any (cast(:owedBy as uuid[]))", "owedBy", ids(filter.owedBy()))
                .and(
                        """
                        exists (select from concordat.agreement_obligation_recipient r
                                 where r.obligation_id = x.id
                                   and app.in_place_of(x.agreement_id, r.organisation_id, :day)
                                       = any (cast(:answeredBy as uuid[]))
                                   and not exists (select from concordat.agreement_obligation_answer e
                                                    where e.obligation_id = x.id and e.due_on = x.due_on
                                                      and e.organisation_id = r.organisation_id
                                                      and (e.delivery_id = x.delivery_id or e.kind = 'WAIVED')))""",
                        "answeredBy",
                        ids(filter.answeredBy()))
                .with("until", filter.until())
                .with(
                        "statuses",
                        filter.statuses().stream().map(DueStatus::name).collect(Collectors.joining(",", "{", "}")));
        String statement = LIST.formatted(
                OWED_TO.formatted("x"),
                HOLDER.formatted("y", "y.owed_by"),
                DueRows.dues("true", ":until", DueRows.LEAD),
                clauses.sql());
        return Row.list(
                clauses.query(entities, DueRows.now(statement)).setMaxResults(MOST), SqlObligationRegister::due);
    }

    private static DueRow due(Row row) {
        return new DueRow(
                new ObligationId(row.id("id")),
                new AgreementId(row.id("agreement_id")),
                row.text("reference"),
                row.text("agreement_title"),
                row.text("title"),
                new OrganisationId(row.id("holder")),
                row.text("owed_by_name"),
                row.text("owed_to"),
                row.textOrNull("responsible_name"),
                row.date("due_on"),
                DueStatus.valueOf(row.text("status")),
                row.dateOrNull("met_on"));
    }

    @Override
    public List<PartnerFigures> figures(LocalDate today, LeadTimes leads) {
        String statement = FIGURES.formatted(
                DueRows.IS_OVERDUE,
                HOLDER.formatted("y", "y.owed_by"),
                DueRows.dues("true", "cast(:day as date) + " + DueRows.LEAD, DueRows.LEAD),
                DueRows.IS_OPEN);
        return Row.list(
                DueRows.on(today, leads).query(entities, DueRows.now(statement)),
                row -> new PartnerFigures(
                        new OrganisationId(row.id("holder")),
                        row.text("name"),
                        row.number("overdue"),
                        row.number("due_soon"),
                        row.number("returned"),
                        row.number("awaiting")));
    }

    private static @Nullable UUID value(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    private static @Nullable String ids(@Nullable Collection<OrganisationId> organisations) {
        return organisations == null
                ? null
                : DueRows.array(
                        organisations.stream().map(OrganisationId::value).toList());
    }
}
