package concordat.persistence.paper;

import concordat.domain.paper.PaperFilter;
import concordat.domain.paper.PaperId;
import concordat.domain.paper.PaperRegister;
import concordat.domain.paper.PaperRow;
import concordat.domain.paper.Timeliness;
import concordat.domain.paper.VersionState;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Lists papers, each in the latest version that the reader may see. */
@Dependent
class SqlPaperRegister implements PaperRegister {
    // What waits for the reader: to be written by its author, approved by its sponsor, accepted by an officer who is
    // neither. Only
    // officers and chairs of a committee see what others have not yet had accepted.
    private static final String WITH_ME =
            """
            and p.withdrawn_because = ''
            and (v.state in ('DRAFT', 'RETURNED') and p.author_id = (select app.person())
                 or v.state = 'WITH_SPONSOR' and p.sponsor_id = (select app.person())
                 or v.state = 'SUBMITTED' and p.author_id <> (select app.person()) and p.sponsor_id <> (select app.person()))
            """;

    private final EntityManager entities;

    @Inject
    SqlPaperRegister(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<PaperRow> page(PaperFilter filter, Keyset keyset) {
        Clauses clauses = new Clauses();
        if (filter.withMe()) {
            clauses.holding(" " + WITH_ME);
        }
        Keyset.Position after = keyset.after();
        clauses.and(
                        "p.committee_id = :committee",
                        "committee",
                        filter.committee() == null ? null : filter.committee().value())
                .and(
                        "p.meeting_id = :meeting",
                        "meeting",
                        filter.meeting() == null ? null : filter.meeting().value())
                .and(
                        "v.state = :state",
                        "state",
                        filter.state() == null ? null : filter.state().name())
                .and(
                        "(p.asked_at, p.id) < (:asked, cast(:after as uuid))",
                        "asked",
                        after == null ? null : Instant.parse(after.sortValue()));
        if (after != null) {
            clauses.with("after", after.id().toString());
        }
        Query query = clauses.query(
                        entities,
                        """
                        select f.*, s.committee, s.meeting, s.starts_at, s.item_number
                          from (select p.id, p.asked_at, p.author_name, p.sponsor_name, p.withdrawn_because, v.title, v.number,
                                       v.state, v.timeliness
                                  from concordat.paper p
                                  join lateral (select * from concordat.paper_version o where o.paper_id = p.id
                                                 order by o.number desc limit 1) v on true
                                 where true %s
                                 order by p.asked_at desc, p.id desc
                                 limit :rows) f
                          join lateral app.standing_of_papers(array[f.id]) s on true
                         order by f.asked_at desc, f.id desc"""
                                .formatted(clauses.sql()))
                .setParameter("rows", keyset.size() + 1);
        List<Found> found = Row.list(query, SqlPaperRegister::row);
        Page<Found> page = Page.of(
                found,
                keyset,
                each -> new Keyset.Position(
                        each.asked().toString(), each.row().id().value()));
        return new Page<>(page.rows().stream().map(Found::row).toList(), page.next());
    }

    private record Found(Instant asked, PaperRow row) {}

    private static Found row(Row row) {
        UUID id = row.id("id");
        return new Found(
                row.instant("asked_at"),
                new PaperRow(
                        new PaperId(id),
                        row.text("title"),
                        row.text("committee"),
                        row.text("meeting"),
                        row.instant("starts_at"),
                        row.text("item_number"),
                        row.text("author_name"),
                        row.text("sponsor_name"),
                        (int) row.number("number"),
                        VersionState.valueOf(row.text("state")),
                        Timeliness.valueOf(row.text("timeliness")),
                        !row.text("withdrawn_because").isEmpty()));
    }
}
