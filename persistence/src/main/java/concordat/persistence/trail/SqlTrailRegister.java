package concordat.persistence.trail;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.trail.Place;
import concordat.domain.trail.Relation;
import concordat.domain.trail.TrailKind;
import concordat.domain.trail.TrailLinkId;
import concordat.domain.trail.TrailPoint;
import concordat.domain.trail.TrailRegister;
import concordat.domain.trail.TrailStep;
import concordat.domain.trail.TrailStep.RecordedLink;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The trail in one statement for its steps, walked forwards and backwards, and one for what lies on it. */
@Dependent
class SqlTrailRegister implements TrailRegister {
    private static final String STEPS =
            """
            with recursive forwards as (
                select s.*, 1 as depth
                  from concordat.trail_step s where s.earlier_kind = :kind and s.earlier_id = :id
                union
                select s.*, f.depth + 1
                  from forwards f
                  join concordat.trail_step s on s.earlier_kind = f.later_kind and s.earlier_id = f.later_id),
            backwards as (
                select s.*, 1 as depth
                  from concordat.trail_step s where s.later_kind = :kind and s.later_id = :id
                union
                select s.*, b.depth + 1
                  from backwards b
                  join concordat.trail_step s on s.later_kind = b.earlier_kind and s.later_id = b.earlier_id)
            select f.*, l.version, l.note, l.recorded_by, l.recorded_on
              from (select t.relation, t.earlier_kind, t.earlier_id, t.later_kind, t.later_id, t.link_id,
                           min(t.depth) as depth
                      from (select * from forwards union all select * from backwards) t
                     group by 1, 2, 3, 4, 5, 6) f
              left join concordat.trail_link l on l.id = f.link_id
             order by f.depth, f.earlier_id, f.later_id, f.relation
             limit :most""";

    private static final String POINT =
            "select p.kind, p.id, p.page, p.partnership_id, p.reference, p.title, p.standing, p.on_day, p.due_on"
                    + " from concordat.trail_point p ";

    private final EntityManager entities;

    @Inject
    SqlTrailRegister(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<TrailPoint> find(Place place) {
        return Row.find(
                entities.createNativeQuery(POINT + "where p.kind = :kind and p.id = :id", Tuple.class)
                        .setParameter("kind", place.kind().name())
                        .setParameter("id", place.id()),
                SqlTrailRegister::point);
    }

    @Override
    public List<TrailStep> stepsFrom(Place place, int most) {
        return Row.list(
                entities.createNativeQuery(STEPS, Tuple.class)
                        .setParameter("kind", place.kind().name())
                        .setParameter("id", place.id())
                        .setParameter("most", most),
                row -> new TrailStep(
                        Relation.valueOf(row.text("relation")),
                        new Place(TrailKind.valueOf(row.text("earlier_kind")), row.id("earlier_id")),
                        new Place(TrailKind.valueOf(row.text("later_kind")), row.id("later_id")),
                        link(row)));
    }

    private static @Nullable RecordedLink link(Row row) {
        TrailLinkId id = row.idOrNull("link_id", TrailLinkId::new);
        return id == null
                ? null
                : new RecordedLink(
                        id, row.number("version"), row.text("note"), row.text("recorded_by"), row.date("recorded_on"));
    }

    @Override
    public List<TrailPoint> points(List<Place> places) {
        return Row.list(
                entities.createNativeQuery(
                                POINT
                                        + "join unnest(cast(:kinds as text[]), cast(:ids as uuid[])) as w(kind, id)"
                                        + " on w.kind = p.kind and w.id = p.id",
                                Tuple.class)
                        .setParameter(
                                "kinds", array(places, place -> place.kind().name()))
                        .setParameter("ids", array(places, place -> place.id().toString())),
                SqlTrailRegister::point);
    }

    private static String array(List<Place> places, Function<Place, String> value) {
        return places.stream().map(value).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public List<TrailPoint> candidates(TrailPoint from, Relation relation, String text, int most) {
        return Row.list(
                entities.createNativeQuery(
                                POINT
                                        + """
                                        where p.kind = :kind and p.partnership_id = :partnership
                                          and (position(lower(:text) in lower(p.title)) > 0
                                               or position(lower(:text) in lower(p.reference)) > 0)
                                          and not exists (
                                              select from concordat.trail_link l
                                               where l.relation = :relation and l.ended_on is null
                                                 and (l.earlier_id = :from and l.later_id = p.id
                                                      or l.earlier_id = p.id and l.later_id = :from))
                                        order by p.id desc limit :most""",
                                Tuple.class)
                        .setParameter("kind", relation.across(from.kind()).name())
                        .setParameter("partnership", from.partnership().value())
                        .setParameter("text", text)
                        .setParameter("relation", relation.name())
                        .setParameter("from", from.place().id())
                        .setParameter("most", most),
                SqlTrailRegister::point);
    }

    @Override
    public Set<OrganisationId> partnersOf(PartnershipId partnership) {
        return Set.copyOf(Row.list(
                entities.createNativeQuery(
                                "select organisation_id from concordat.partnership_party"
                                        + " where partnership_id = :partnership",
                                Tuple.class)
                        .setParameter("partnership", partnership.value()),
                row -> new OrganisationId(row.id("organisation_id"))));
    }

    private static TrailPoint point(Row row) {
        UUID id = row.id("id");
        return TrailPoint.kept(
                new Place(TrailKind.valueOf(row.text("kind")), id),
                row.id("page"),
                new PartnershipId(row.id("partnership_id")),
                row.text("reference"),
                row.text("title"),
                row.text("standing"),
                row.dateOrNull("on_day"),
                row.dateOrNull("due_on"));
    }
}
