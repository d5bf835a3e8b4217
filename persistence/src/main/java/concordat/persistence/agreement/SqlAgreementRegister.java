package concordat.persistence.agreement;

import concordat.domain.agreement.AgreementDetails.LinkDetails;
import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementFlag;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.AgreementRegister;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.AgreementStage;
import concordat.domain.agreement.AgreementStanding;
import concordat.domain.agreement.AgreementStatus;
import concordat.domain.agreement.AgreementTraits;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.AgreementValue;
import concordat.domain.agreement.Aim;
import concordat.domain.agreement.LinkKind;
import concordat.domain.agreement.OpenRisks;
import concordat.domain.agreement.RegisterFacts;
import concordat.domain.agreement.SealLine;
import concordat.domain.agreement.SealUse;
import concordat.domain.agreement.dates.Course;
import concordat.domain.agreement.dates.Milestone;
import concordat.domain.agreement.particulars.ProcurementDraft;
import concordat.domain.agreement.particulars.ProcurementRoute;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PurposeId;
import concordat.persistence.shared.ByIndex;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.CourseRows;
import concordat.persistence.shared.DueRows;
import concordat.persistence.shared.FlagRows;
import concordat.persistence.shared.Keyed;
import concordat.persistence.shared.Row;
import concordat.persistence.shared.StandingSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The register in one statement a page: behind each of the reader's audiences it takes a page from the index of the
 * order, then the first page of these, and only for its rows what belongs to them.
 */
@Dependent
class SqlAgreementRegister implements AgreementRegister {
    /** What {@link AgreementStatus#on} computes, for conditions; a test holds the two together. */
    static final String STANDING = StandingSql.STANDING;

    private static final String RUNNING =
            "g.stage in ('EXECUTED', 'UNDER_REVIEW', 'IN_VARIATION', 'IN_DISPUTE', 'NOTICE_GIVEN')";

    /** As {@code app.data_sharing_gap} reckons it, which is asked only where personal data are shared (AG-10). */
    private static final String GAP =
            """
            (exists (select from concordat.agreement_data_sharing s where s.id = %1$s.id and s.shared)
             and app.data_sharing_gap(%1$s.id, :today, null))""";

    private static final String MODIFIED =
            "exists (select from concordat.agreement_study s where s.id = %1$s.id and not s.unmodified)";

    private static final String DUE = RUNNING
            + """
             and exists (select from concordat.agreement_milestone m
                          where m.agreement_id = g.id and m.kind in (%s) and m.due_on between :today and :%s)""";

    /** A page of agreements with their sort keys, with further conditions, in a direction. */
    private static final String BY_COLUMN =
            """
            select g.*, %1$s as sort_key
              from concordat.agreement g
             where g.audience = seen.audience%2$s
             order by %1$s%3$s, g.id%3$s
             limit :rows""";

    /**
     * The same by the next of their days of some kinds in the coming years: first those that have one, each by its day,
     * then all others by title.
     */
    private static final String BY_DAY =
            """
            (select g.*, 'A' || cast(m.due_on as text) collate "C" as sort_key
               from concordat.agreement_milestone m
               join concordat.agreement g on g.id = m.agreement_id
              where m.audience = seen.audience and m.due_on between :today and :horizon%1$s and %2$s
                and not exists (select from concordat.agreement_milestone e
                                 where e.agreement_id = m.agreement_id and e.due_on >= :today%3$s
                                   and (e.due_on, e.id) < (m.due_on, m.id))%4$s%5$s
              order by m.due_on%7$s, m.agreement_id%7$s
              limit :rows)
            union all
            (select g.*, 'B' || g.sort_title as sort_key
               from concordat.agreement g
              where g.audience = seen.audience
                and not (%2$s and exists (select from concordat.agreement_milestone e
                                           where e.agreement_id = g.id and e.due_on between :today and :horizon%3$s))
                    %4$s%6$s
              order by g.sort_title%7$s, g.id%7$s
              limit :rows)""";

    /** How many years ahead the register is sorted by the days of agreements. */
    static final int YEARS_AHEAD = 5;

    private static final String PAGE =
            """
            with page as (
                select r.*
                  from unnest(array(select app.audiences_of('AGREEMENT'))) as seen(audience)
                  cross join lateral (%1$s) r
                 order by r.sort_key%2$s, r.id%2$s
                 limit :rows)
            select page.*, cast(page.sort_key as text) as sort_text, c.name as committee_name,
                   parties.names, parties.sponsors, parties.managers, risks.open_risks, risks.highest_risk,
                   coalesce((select string_agg(u.purpose, '; ' order by u.position)
                               from concordat.agreement_purpose u where u.agreement_id = page.id), '')
                       as purposes,
                   obligations.open_obligations, obligations.overdue_obligations,
                   upcoming.next_kind, upcoming.next_on, upcoming.next_party,
                   coalesce((select string_agg(d.reference, '; ' order by d.reference)
                               from concordat.agreement_link l join concordat.agreement d on d.id = l.agreement_id
                              where l.linked_id = page.id and l.kind = 'DATA_SHARING_FOR'
                                and l.ended_on is null), '') as data_sharing,
                   o.route as procurement_route, o.ground as procurement_ground,
                   coalesce((select string_agg(f.name, '; ' order by f.kept_at, f.id)
                               from concordat.document f
                              where f.agreement_id = page.id and f.kind = 'SIGNED_COPY' and f.withdrawal_reason = ''),
                            '') as signed_copies,"""
                    + " " + GAP.formatted("page") + " as data_gap, " + MODIFIED.formatted("page")
                    + " as template_modified"
                    + """

              from page
              left join concordat.committee c on c.id = page.governing_committee_id
              left join concordat.agreement_procurement o on o.id = page.id
              left join lateral (
                  select m.kind as next_kind, m.due_on as next_on, coalesce(p.name_as_signed, '') as next_party
                    from concordat.agreement_milestone m
                    left join concordat.agreement_party p
                      on p.agreement_id = m.agreement_id and p.organisation_id = m.organisation_id
                   where m.agreement_id = page.id and m.due_on >= :today
                     and page.stage in ('EXECUTED', 'UNDER_REVIEW', 'IN_VARIATION', 'IN_DISPUTE', 'NOTICE_GIVEN')
                   order by m.due_on, m.id
                   limit 1) upcoming on true
              cross join lateral (
                  select string_agg(p.name_as_signed, '; ' order by p.position) as names,
                         string_agg(p.sponsor_name || ' (' || p.name_as_signed || ')', '; '
                                    order by p.position) as sponsors,
                         string_agg(p.manager_name || ' (' || p.name_as_signed || ')', '; '
                                    order by p.position) as managers
                    from concordat.agreement_party p
                   where p.agreement_id = page.id and (p.joined_on is null or p.joined_on <= :today)
                     and (p.left_on is null or p.left_on > :today)) parties
              cross join lateral (
                  select count(*) as open_risks, coalesce(max(r.score), 0) as highest_risk
                    from concordat.agreement_risk r where r.agreement_id = page.id and r.closed_on is null) risks
              cross join lateral ("""
                    + DueRows.now(DueRows.counts("page.id"))
                    + """
            ) obligations
             order by page.sort_key%2$s, page.id%2$s""";

    private static final String COUNT =
            """
            select count(*) as agreements
              from (select from concordat.agreement g
                     where g.audience = any (array(select app.audiences_of('AGREEMENT')))%s
                     limit :most) seen""";

    private final EntityManager entities;

    @Inject
    SqlAgreementRegister(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<AgreementRow> page(AgreementFilter filter, AgreementOrder order, Keyset keyset, LocalDate today) {
        Clauses conditions =
                conditions(filter, today).with("rows", keyset.size() + 1).with("day", today);
        String statement = statement(order, conditions, keyset.after(), today);
        if (!isNarrow(filter)) {
            ByIndex.read(entities);
        }
        List<Keyed<AgreementRow>> found = Row.list(
                conditions.query(entities, statement),
                row -> new Keyed<>(row.text("sort_text"), row.id("id"), row(row, today)));
        return Keyed.page(found, keyset);
    }

    /** Whether so few agreements lie behind one of its conditions that they are rather found by it, and sorted then. */
    private static boolean isNarrow(AgreementFilter filter) {
        return filter.traits().committee() != null || filter.traits().answeredBy() != null;
    }

    @Override
    public int count(AgreementFilter filter, LocalDate today) {
        Clauses conditions = conditions(filter, today).with("most", MOST_COUNTED + 1);
        return Row.list(conditions.query(entities, COUNT.formatted(conditions.sql())), row ->
                        (int) row.number("agreements"))
                .get(0);
    }

    private static Clauses conditions(AgreementFilter filter, LocalDate today) {
        AgreementTraits traits = filter.traits();
        Clauses clauses = new Clauses()
                .and(
                        """
                        (position(lower(:text) in g.sort_title) > 0 or position(lower(:text) in lower(g.reference)) > 0
                         or exists (select from concordat.agreement_party p where p.agreement_id = g.id
                                       and position(lower(:text) in lower(p.name_as_signed)) > 0))""",
                        "text",
                        filter.text().isEmpty() ? null : filter.text())
                .and("g.agreement_type = :type", "type", name(filter.type()))
                .and(STANDING + " = :standing", "standing", name(filter.standing()))
                .and(
                        "exists (select from concordat.agreement_party p where p.agreement_id = g.id"
                                + " and p.organisation_id = :party)",
                        "party",
                        filter.party() == null ? null : filter.party().value())
                .and(DUE.formatted("'END', 'REVIEW', 'LAST_NOTICE'", "due"), "due", filter.dueBy())
                .and("g.stage = :stage", "stage", recorded(traits.stage()))
                .and("(" + STANDING + " = 'IN_FORCE') = :force", "force", traits.inForce())
                .and(DUE.formatted("'END'", "ending"), "ending", traits.endingBy())
                .and(DUE.formatted("'LAST_NOTICE'", "notice"), "notice", traits.noticeBy())
                .and(
                        "g.governing_committee_id = :committee",
                        "committee",
                        traits.committee() == null ? null : traits.committee().value())
                .and(
                        """
                        g.id in (select p.agreement_id from concordat.agreement_party p
                                  where (p.sponsor_person_id = :person or p.manager_person_id = :person)
                                    and (p.left_on is null or p.left_on > :today))""",
                        "person",
                        traits.answeredBy() == null ? null : traits.answeredBy().value())
                .and("g.sort_value >= :least and g.total_value_gbp is not null", "least", traits.valueFrom())
                .and("g.sort_value <= :most_worth", "most_worth", traits.valueTo())
                .and("g.legally_binding = :binding", "binding", traits.binding())
                .and("g.deed = :deed", "deed", traits.deed())
                .and(
                        GAP.formatted("g") + " = :gap",
                        "gap",
                        filter.flag() == AgreementFlag.DATA_SHARING_GAP ? true : null)
                .and(
                        MODIFIED.formatted("g") + " = :modified",
                        "modified",
                        filter.flag() == AgreementFlag.TEMPLATE_MODIFIED ? true : null);
        if (traits.stage() == AgreementStage.IN_DISPUTE) {
            clauses.holding(" and g.open_disputes > 0 and g.stage <> 'NOTICE_GIVEN' and " + RUNNING);
        } else if (traits.stage() != null && traits.stage() != AgreementStage.NOTICE_GIVEN) {
            clauses.holding(" and not (g.open_disputes > 0 and " + RUNNING + ")");
        }
        return clauses.sql().contains(":today") ? clauses.with("today", today) : clauses;
    }

    /** The stage as it is recorded; in dispute is none that is (AG-8). */
    private static @Nullable String recorded(@Nullable AgreementStage stage) {
        return stage == AgreementStage.IN_DISPUTE ? null : name(stage);
    }

    private static String statement(
            AgreementOrder order, Clauses conditions, Keyset.@Nullable Position after, LocalDate today) {
        conditions.with("today", today);
        return switch (order.column()) {
            case TITLE, REFERENCE, END, REVIEW, VALUE -> byColumn(order, conditions, after);
            case NOTICE -> byDay(" and %s.kind = 'LAST_NOTICE'", order, conditions, after, today);
            case NEXT -> byDay("", order, conditions, after, today);
        };
    }

    private static String byColumn(AgreementOrder order, Clauses conditions, Keyset.@Nullable Position after) {
        String column = column(order.column());
        if (after != null) {
            conditions
                    .and(
                            "(" + column + ", g.id)" + (order.descending() ? " < " : " > ") + "(" + cast(order.column())
                                    + ", :afterId)",
                            "afterId",
                            after.id())
                    .with("afterValue", after.sortValue());
        }
        return byColumn(column, conditions.sql(), order.descending());
    }

    /** A page by a column, with further conditions. */
    static String byColumn(String column, String conditions, boolean descending) {
        String direction = descending ? " desc" : "";
        return PAGE.formatted(BY_COLUMN.formatted(column, conditions, direction), direction);
    }

    private static String byDay(
            String kind, AgreementOrder order, Clauses conditions, Keyset.@Nullable Position after, LocalDate today) {
        String direction = order.descending() ? " desc" : "";
        String comparison = order.descending() ? " < " : " > ";
        String days = "";
        String titles = "";
        if (after != null) {
            boolean amongDays = after.sortValue().startsWith("A");
            String beyond = " and ((%s) " + comparison + " (%s, :afterId))";
            days = amongDays
                    ? beyond.formatted("m.due_on, m.agreement_id", "cast(:afterValue as date)")
                    : order.descending() ? "" : " and false";
            titles = amongDays
                    ? order.descending() ? " and false" : ""
                    : beyond.formatted("g.sort_title, g.id", ":afterValue");
            conditions
                    .with("afterId", after.id())
                    .with("afterValue", after.sortValue().substring(1));
        }
        conditions.with("horizon", today.plusYears(YEARS_AHEAD));
        return byDay(kind, conditions.sql(), days, titles, direction);
    }

    /** A page by the next days, with further conditions on the agreements, on their days, and on those without one. */
    static String byDay(String kind, String conditions, String days, String titles, String direction) {
        return PAGE.formatted(
                BY_DAY.formatted(
                        kind.formatted("m"), RUNNING, kind.formatted("e"), conditions, days, titles, direction),
                direction);
    }

    private static String column(AgreementOrder.Column column) {
        return switch (column) {
            case REFERENCE -> "g.reference collate \"C\"";
            case END -> "g.sort_end";
            case REVIEW -> "g.sort_review";
            case VALUE -> "g.sort_value";
            case TITLE, NOTICE, NEXT -> "g.sort_title";
        };
    }

    private static String cast(AgreementOrder.Column column) {
        return switch (column) {
            case END, REVIEW -> "cast(:afterValue as date)";
            case VALUE -> "cast(:afterValue as numeric)";
            case TITLE, REFERENCE, NOTICE, NEXT -> ":afterValue";
        };
    }

    private static AgreementRow row(Row row, LocalDate today) {
        Course course = CourseRows.course(row);
        return new AgreementRow(
                new AgreementId(row.id("id")),
                new PartnershipId(row.id("partnership_id")),
                row.text("reference"),
                row.text("title"),
                AgreementType.valueOf(row.text("agreement_type")),
                AgreementStatus.on(
                        today,
                        AgreementStage.valueOf(row.text("stage")).amid((int) row.number("open_disputes")),
                        row.dateOrNull("effective_on"),
                        course,
                        row.dateOrNull("ended_on")),
                row.text("names"),
                row.text("purposes"),
                row.text("description"),
                row.dateOrNull("announced_on"),
                row.dateOrNull("signed_on"),
                CourseRows.datesOn(today, row, course),
                course.maximumEnd(),
                course.runsOn(),
                (int) row.number("extension_options"),
                (int) row.number("extensions_used"),
                CourseRows.notice(row),
                course.lastNoticeOn(today).orElse(null),
                row.textOrNull("sponsors"),
                row.textOrNull("managers"),
                row.textOrNull("committee_name"),
                row.flag("legally_binding"),
                row.flag("confidential"),
                (int) row.number("open_obligations"),
                (int) row.number("overdue_obligations"),
                new OpenRisks((int) row.number("open_risks"), (int) row.number("highest_risk")),
                facts(row),
                FlagRows.flags(row));
    }

    private static String procurement(Row row) {
        String route = row.textOrNull("procurement_route");
        return route == null
                ? ""
                : new ProcurementDraft(ProcurementRoute.valueOf(route), row.text("procurement_ground")).words();
    }

    private static RegisterFacts facts(Row row) {
        LocalDate next = row.dateOrNull("next_on");
        return new RegisterFacts(
                new AgreementValue(row.amountOrNull("total_value_gbp"), row.amountOrNull("yearly_value_gbp")),
                row.flag("deed"),
                next == null
                        ? null
                        : new RegisterFacts.Next(
                                Milestone.Kind.valueOf(row.text("next_kind")), next, row.text("next_party")),
                row.text("data_sharing"),
                row.text("signed_copies"),
                procurement(row));
    }

    @Override
    public Map<AgreementStanding, Long> counts(LocalDate today) {
        Map<AgreementStanding, Long> counts = new EnumMap<>(AgreementStanding.class);
        Row.list(
                        entities.createNativeQuery(
                                        "select " + STANDING
                                                + " as standing, count(*) as agreements from concordat.agreement g"
                                                + " group by 1",
                                        Tuple.class)
                                .setParameter("today", today),
                        row -> Map.entry(AgreementStanding.valueOf(row.text("standing")), row.number("agreements")))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    @Override
    public Optional<AgreementId> find(String reference) {
        return Row.find(
                entities.createNativeQuery(
                                "select id from concordat.agreement where reference = :reference", Tuple.class)
                        .setParameter("reference", reference),
                row -> new AgreementId(row.id("id")));
    }

    @Override
    public List<LinkDetails> linksOf(AgreementId agreement) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select g.id, g.reference, g.title, l.kind, l.ended_on, l.ending_reason,
                                       l.agreement_id = :agreement as outgoing
                                  from concordat.agreement_link l
                                  join concordat.agreement g
                                    on g.id = case when l.agreement_id = :agreement then l.linked_id
                                                   else l.agreement_id end
                                 where l.agreement_id = :agreement or l.linked_id = :agreement
                                 order by l.ended_on desc nulls first, g.sort_title, g.id, l.kind, l.id""",
                                Tuple.class)
                        .setParameter("agreement", agreement.value()),
                row -> new LinkDetails(
                        new AgreementId(row.id("id")),
                        row.text("reference"),
                        row.text("title"),
                        LinkKind.valueOf(row.text("kind")),
                        row.flag("outgoing"),
                        row.dateOrNull("ended_on"),
                        row.text("ending_reason")));
    }

    @Override
    public List<Aim> aims() {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select u.id, u.position, u.purpose, g.id as agreement, g.reference, g.title
                                  from concordat.agreement g
                                  join concordat.agreement_purpose u on u.agreement_id = g.id
                                 where g.made_known and g.agreement_type = 'PARTNERSHIP_AGREEMENT'
                                 order by g.reference, u.position""",
                                Tuple.class)
                        .setMaxResults(MOST_AIMS),
                row -> new Aim(
                        new PurposeId(row.id("id")),
                        (int) row.number("position"),
                        row.text("purpose"),
                        new AgreementId(row.id("agreement")),
                        row.text("reference"),
                        row.text("title")));
    }

    @Override
    public Optional<String> nameOf(CommitteeId committee) {
        return Row.find(
                entities.createNativeQuery("select name from concordat.committee where id = :committee", Tuple.class)
                        .setParameter("committee", committee.value()),
                row -> row.text("name"));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    @Override
    public List<SealLine> seals() {
        return Row.list(
                entities.createNativeQuery(
                        """
                        select o.short_name, s.signed_on, s.seal_number, s.seal_attested_by, s.seal_minute, g.id,
                               g.reference || ' ' || g.title as document, s.signatory_name, s.signatory_role
                          from concordat.agreement_signature s
                          join concordat.agreement g on g.id = s.agreement_id
                          join concordat.organisation o on o.id = s.organisation_id
                         where s.seal_number is not null
                        union all
                        select o.short_name, s.signed_on, s.seal_number, s.seal_attested_by, s.seal_minute, g.id,
                               g.reference || ' ' || g.title || ': ' || i.title, s.signatory_name, s.signatory_role
                          from concordat.agreement_instrument_signature s
                          join concordat.agreement_instrument i on i.id = s.instrument_id
                          join concordat.agreement g on g.id = i.agreement_id
                          join concordat.organisation o on o.id = s.organisation_id
                         where s.seal_number is not null
                         order by 1, 3""",
                        Tuple.class),
                row -> new SealLine(
                        row.text("short_name"),
                        row.dateOrNull("signed_on"),
                        new SealUse(
                                (int) row.number("seal_number"), row.text("seal_attested_by"), row.text("seal_minute")),
                        new AgreementId(row.id("id")),
                        row.text("document"),
                        row.text("signatory_name") + ", " + row.text("signatory_role")));
    }
}
