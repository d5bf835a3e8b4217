package concordat.persistence.highlight;

import concordat.domain.highlight.HighlightBook;
import concordat.domain.highlight.HighlightEntry;
import concordat.domain.highlight.HighlightFilter;
import concordat.domain.highlight.HighlightLine;
import concordat.domain.highlight.HighlightLineId;
import concordat.domain.highlight.HighlightReport;
import concordat.domain.highlight.HighlightReportId;
import concordat.domain.highlight.HighlightRow;
import concordat.domain.highlight.HighlightState;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Page;
import concordat.domain.shared.Part;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaHighlightBook implements HighlightBook {
    private final EntityManager entities;

    @Inject
    JpaHighlightBook(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(HighlightReport report) {
        entities.persist(report);
        // Each line is keyed by the row of its report.
        entities.flush();
    }

    @Override
    public void add(HighlightLine line) {
        entities.persist(line);
    }

    @Override
    public void add(HighlightEntry entry) {
        entities.persist(entry);
    }

    @Override
    public HighlightReport get(HighlightReportId id) {
        HighlightReport found = entities.find(HighlightReport.class, id);
        if (found == null) {
            throw new NotFound("highlight report");
        }
        return found;
    }

    @Override
    public HighlightReport lock(HighlightReportId id) {
        return Changing.lockAnew(
                entities, HighlightReport.class, id, "concordat.highlight_report", id.value(), "highlight report");
    }

    @Override
    public List<HighlightLine> lines(HighlightReportId report) {
        return entities.createQuery(
                        "select l from HighlightLine l where l.report = :report order by l.position, l.id",
                        HighlightLine.class)
                .setParameter("report", report)
                .getResultList();
    }

    /** As it is now: who changes a line has locked its report first. */
    @Override
    public HighlightLine line(HighlightLineId id) {
        HighlightLine found = entities.find(HighlightLine.class, id);
        if (found == null) {
            throw new NotFound("part of the report");
        }
        entities.refresh(found);
        return found;
    }

    @Override
    public List<HighlightEntry> entries(HighlightReportId report) {
        return entities.createQuery(
                        "select e from HighlightEntry e where e.report = :report order by e.position",
                        HighlightEntry.class)
                .setParameter("report", report)
                .getResultList();
    }

    @Override
    public int countLines(HighlightReportId report) {
        return ((Number) entities.createNativeQuery("select app.count_highlights(:report)")
                        .setParameter("report", report.value())
                        .getSingleResult())
                .intValue();
    }

    /** By the id of the meeting, since there may be no row to lock yet. */
    @Override
    public Optional<Begun> begun(MeetingId meeting, Part part, String body) {
        entities.flush();
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:meeting, 126))")
                .setParameter("meeting", meeting.value().toString())
                .getResultList();
        return Row.find(
                entities.createNativeQuery(
                                "select report_id, report_number, report_state from app.highlight_begun(:meeting, :part, :body)",
                                Tuple.class)
                        .setParameter("meeting", meeting.value())
                        .setParameter("part", part.name())
                        .setParameter("body", body),
                row -> new Begun(
                        new HighlightReportId(row.id("report_id")),
                        (int) row.number("report_number"),
                        HighlightState.valueOf(row.text("report_state"))));
    }

    @Override
    public List<ItemToReport> toReport(MeetingId meeting, Part part) {
        return Row.list(
                entities.createNativeQuery(
                                "select item_id, item_position from app.items_to_report(:meeting, :part)", Tuple.class)
                        .setParameter("meeting", meeting.value())
                        .setParameter("part", part.name()),
                row -> new ItemToReport(new AgendaItemId(row.id("item_id")), (int) row.number("item_position")));
    }

    @Override
    public Page<HighlightRow> page(HighlightFilter filter, Keyset keyset) {
        Keyset.Position after = keyset.after();
        Clauses clauses = new Clauses();
        clauses.and(
                        "r.committee_id = :committee",
                        "committee",
                        filter.committee() == null ? null : filter.committee().value())
                .and(
                        "r.meeting_id = :meeting",
                        "meeting",
                        filter.meeting() == null ? null : filter.meeting().value())
                .and(
                        "r.state = :state",
                        "state",
                        filter.state() == null ? null : filter.state().name())
                .and(
                        "(r.met_at, r.id) < (:met, cast(:after as uuid))",
                        "met",
                        after == null ? null : Instant.parse(after.sortValue()));
        if (after != null) {
            clauses.with("after", after.id().toString());
        }
        return Page.of(
                Row.list(
                        clauses.query(
                                        entities,
                                        """
                                        select r.id, r.committee_id, c.name, r.meeting_id, r.meeting_reference, r.met_at, r.part, r.to_body,
                                               r.number, r.state, r.agreed_at is not null as agreed, r.issued_at
                                          from concordat.highlight_report r join concordat.committee c on c.id = r.committee_id
                                         where true %s
                                         order by r.met_at desc, r.id desc
                                         limit :rows"""
                                                .formatted(clauses.sql()))
                                .setParameter("rows", keyset.size() + 1),
                        JpaHighlightBook::row),
                keyset,
                row -> new Keyset.Position(row.metAt().toString(), row.id().value()));
    }

    private static HighlightRow row(Row row) {
        return new HighlightRow(
                new HighlightReportId(row.id("id")),
                new CommitteeId(row.id("committee_id")),
                row.text("name"),
                new MeetingId(row.id("meeting_id")),
                row.text("meeting_reference"),
                row.instant("met_at"),
                Part.valueOf(row.text("part")),
                row.text("to_body"),
                (int) row.number("number"),
                HighlightState.valueOf(row.text("state")),
                row.flag("agreed"),
                Optional.ofNullable(row.instantOrNull("issued_at")));
    }
}
