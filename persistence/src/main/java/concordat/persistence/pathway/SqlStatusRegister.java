package concordat.persistence.pathway;

import concordat.domain.pathway.EvidenceRow;
import concordat.domain.pathway.StatusRegister;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.StatusTrackRow;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.Keyed;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

@Dependent
class SqlStatusRegister implements StatusRegister {
    private static final String NAME =
            """
            coalesce((select n.name from concordat.organisation_name n
                       where n.organisation_id = o.id
                         and (n.term_from is null or n.term_from <= :today)
                         and (n.term_until is null or :today < n.term_until)
                       order by n.term_from desc nulls last limit 1), o.short_name)""";

    private final EntityManager entities;

    @Inject
    SqlStatusRegister(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<StatusTrackRow> tracks(LocalDate today) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select t.id, t.organisation_id, %s as trust, t.track, t.stage, t.reached_on,
                                       e.pieces, e.newest
                                  from concordat.status_track t
                                  join concordat.organisation o on o.id = t.organisation_id
                                  cross join lateral (
                                      select count(*) as pieces, max(e.evidence_on) as newest
                                        from concordat.status_evidence e
                                       where e.status_track_id = t.id and e.withdrawn_on is null and e.superseded_on is null) e
                                 order by trust, t.organisation_id, t.track desc"""
                                        .formatted(NAME),
                                Tuple.class)
                        .setParameter("today", today)
                        .setMaxResults(MOST_TRACKS),
                row -> new StatusTrackRow(
                        new StatusTrackId(row.id("id")),
                        new OrganisationId(row.id("organisation_id")),
                        row.text("trust"),
                        Track.valueOf(row.text("track")),
                        TrackStage.valueOf(row.text("stage")),
                        row.dateOrNull("reached_on"),
                        row.number("pieces"),
                        row.dateOrNull("newest")));
    }

    @Override
    public Page<EvidenceRow> evidence(Keyset keyset, LocalDate today) {
        Clauses clauses = new Clauses().with("today", today);
        Keyset.Position after = keyset.after();
        if (after != null) {
            clauses.and("(sort_key, row_id) > (:afterValue, :afterId)", "afterId", after.id())
                    .with("afterValue", after.sortValue());
        }
        List<Keyed<EvidenceRow>> found = Row.list(
                clauses.query(
                                entities,
                                """
                                select * from (
                                    select t.id, %s as trust, t.track, t.stage, t.reached_on, e.id as evidence_id,
                                           e.evidence_on, e.evidence, e.source, e.withdrawn_on,
                                           coalesce(e.id, t.id) as row_id,
                                           o.short_name || '/' || t.organisation_id || '/' || t.track || '/'
                                               || coalesce(cast(e.evidence_on as text), '') as sort_key
                                      from concordat.status_track t
                                      join concordat.organisation o on o.id = t.organisation_id
                                      left join concordat.status_evidence e on e.status_track_id = t.id and e.superseded_on is null) r
                                 where true%s
                                 order by sort_key, row_id"""
                                        .formatted(NAME, clauses.sql()))
                        .setMaxResults(keyset.size() + 1),
                row -> new Keyed<>(row.text("sort_key"), row.id("row_id"), row(row)));
        return Keyed.page(found, keyset);
    }

    private static EvidenceRow row(Row row) {
        return new EvidenceRow(
                new StatusTrackId(row.id("id")),
                row.text("trust"),
                Track.valueOf(row.text("track")),
                TrackStage.valueOf(row.text("stage")),
                row.dateOrNull("reached_on"),
                row.idOrNull("evidence_id", id -> id),
                row.dateOrNull("evidence_on"),
                row.textOrNull("evidence"),
                row.textOrNull("source"),
                row.dateOrNull("withdrawn_on"));
    }
}
