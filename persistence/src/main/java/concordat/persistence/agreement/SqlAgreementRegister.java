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
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.Aim;
import concordat.domain.agreement.LinkKind;
import concordat.domain.agreement.OpenRisks;
import concordat.domain.agreement.SealLine;
import concordat.domain.agreement.SealUse;
import concordat.domain.agreement.dates.Course;
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
    static final String STANDING =
            """
            case
                when g.stage = 'ARCHIVED' then 'ARCHIVED'
                when g.stage in ('PROPOSED', 'DRAFTING', 'IN_REVIEW', 'APPROVED_BY_PARTIES', 'OUT_FOR_SIGNATURE')
                    then 'IN_PREPARATION'
                when g.stage = 'ANNOUNCED' then 'CANNOT_TELL'
                when g.ended_on <= :today
                    then case when g.stage = 'SUPERSEDED' then 'SUPERSEDED' else 'TERMINATED' end
                when g.last_end <= :today
                    then case when g.ends_by_notice then 'TERMINATED' else 'EXPIRED_OPERATING_WITHOUT_AGREEMENT' end
                when g.effective_on is null then 'CANNOT_TELL'
                when :today < g.effective_on then 'NOT_YET_IN_FORCE'
                when g.last_end is null and not g.runs_on then 'CANNOT_TELL'
                else 'IN_FORCE'
            end""";

    private static final String DUE =
            """
            g.stage in ('EXECUTED', 'UNDER_REVIEW', 'IN_VARIATION', 'IN_DISPUTE', 'NOTICE_GIVEN')
            and exists (select from concordat.agreement_milestone m
                         where m.agreement_id = g.id and m.kind in ('END', 'REVIEW', 'LAST_NOTICE')
                           and m.due_on between :today and :due)""";

    /** As {@code app.data_sharing_gap} reckons it, which is asked only where personal data are shared (AG-10). */
    private static final String GAP =
            """
            (exists (select from concordat.agreement_data_sharing s where s.id = %1$s.id and s.shared)
             and app.data_sharing_gap(%1$s.id, :today, null))""";

    private static final String MODIFIED =
            "exists (select from concordat.agreement_study s where s.id = %1$s.id and not s.unmodified)";

    /** A page by a column, with further conditions, in a direction. */
    static final String PAGE =
            """
            with page as (
                select r.*
                  from unnest(array(select app.audiences_of('AGREEMENT'))) as seen(audience)
                  cross join lateral (
                      select g.*, %1$s as sort_key
                        from concordat.agreement g
                       where g.audience = seen.audience%2$s
                       order by %1$s%3$s, g.id%3$s
                       limit :rows) r
                 order by r.sort_key%3$s, r.id%3$s
                 limit :rows)
            select page.*, cast(page.sort_key as text) as sort_text, c.name as committee_name,
                   parties.names, parties.sponsors, parties.managers, risks.open_risks, risks.highest_risk,
                   coalesce((select string_agg(u.purpose, '; ' order by u.position)
                               from concordat.agreement_purpose u where u.agreement_id = page.id), '')
                       as purposes,
                   obligations.open_obligations, obligations.overdue_obligations,
            """
                    + GAP.formatted("page") + " as data_gap, " + MODIFIED.formatted("page") + " as template_modified"
                    + """

              from page
              left join concordat.committee c on c.id = page.governing_committee_id
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
             order by page.sort_key%3$s, page.id%3$s""";

    private final EntityManager entities;

    @Inject
    SqlAgreementRegister(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<AgreementRow> page(AgreementFilter filter, AgreementOrder order, Keyset keyset, LocalDate today) {
        Clauses clauses = new Clauses()
                .and(
                        "(position(lower(:text) in g.sort_title) > 0 or position(lower(:text) in lower(g.reference)) > 0)",
                        "text",
                        filter.text().isEmpty() ? null : filter.text())
                .and("g.agreement_type = :type", "type", name(filter.type()))
                .and(STANDING + " = :standing", "standing", name(filter.standing()))
                .and(
                        "exists (select from concordat.agreement_party p where p.agreement_id = g.id"
                                + " and p.organisation_id = :party)",
                        "party",
                        filter.party() == null ? null : filter.party().value())
                .and(DUE, "due", filter.dueBy())
                .and(
                        GAP.formatted("g") + " = :gap",
                        "gap",
                        filter.flag() == AgreementFlag.DATA_SHARING_GAP ? true : null)
                .and(
                        MODIFIED.formatted("g") + " = :modified",
                        "modified",
                        filter.flag() == AgreementFlag.TEMPLATE_MODIFIED ? true : null)
                .with("rows", keyset.size() + 1)
                .with("today", today)
                .with("day", today);
        String column = column(order.column());
        String comparison = order.descending() ? " < " : " > ";
        Keyset.Position after = keyset.after();
        if (after != null) {
            clauses.and(
                            "(" + column + ", g.id)" + comparison + "(" + cast(order.column()) + ", :afterId)",
                            "afterId",
                            after.id())
                    .with("afterValue", after.sortValue());
        }
        String direction = order.descending() ? " desc" : "";
        ByIndex.read(entities);
        List<Keyed<AgreementRow>> found = Row.list(
                clauses.query(entities, PAGE.formatted(column, clauses.sql(), direction)),
                row -> new Keyed<>(row.text("sort_text"), row.id("id"), row(row, today)));
        return Keyed.page(found, keyset);
    }

    private static String column(AgreementOrder.Column column) {
        return switch (column) {
            case TITLE -> "g.sort_title";
            case REFERENCE -> "g.reference collate \"C\"";
            case END -> "g.sort_end";
            case REVIEW -> "g.sort_review";
        };
    }

    private static String cast(AgreementOrder.Column column) {
        return switch (column) {
            case TITLE, REFERENCE -> ":afterValue";
            case END, REVIEW -> "cast(:afterValue as date)";
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
                FlagRows.flags(row));
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
