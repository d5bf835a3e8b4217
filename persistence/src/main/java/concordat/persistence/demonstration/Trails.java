package concordat.persistence.demonstration;

import concordat.domain.agreement.obligation.ObligationFilter;
import concordat.domain.agreement.obligation.ObligationOrder;
import concordat.domain.agreement.obligation.ReadingObligations;
import concordat.domain.aim.AimRow;
import concordat.domain.aim.ReadingAims;
import concordat.domain.shared.Keyset;
import concordat.domain.trail.KeepingTrails;
import concordat.domain.trail.Place;
import concordat.domain.trail.ReadingTrails;
import concordat.domain.trail.Relation;
import concordat.domain.trail.Trail;
import concordat.domain.trail.Trail.Neighbour;
import concordat.domain.trail.TrailKind;
import concordat.domain.trail.TrailPoint;
import java.util.List;
import java.util.function.Predicate;

/** One trail from a clause to a programme and a track, among many that break off: so that there is one to walk. */
final class Trails {
    private static final String OBLIGATION = "Evaluation of placements by students";

    private final Company company;
    private final String officer;

    /** @param officer who sees the agreement and the committee's decisions, and links them */
    Trails(Company company, String officer) {
        this.company = company;
        this.officer = officer;
    }

    void link() {
        Place obligation = new Place(
                TrailKind.OBLIGATION,
                company.as(
                                officer,
                                ReadingObligations.class,
                                all -> all.register(
                                        ObligationFilter.all().containing(OBLIGATION),
                                        ObligationOrder.BY_DUE,
                                        Keyset.first()))
                        .rows()
                        .get(0)
                        .id()
                        .value());
        Place decision = candidate(obligation, Relation.DECISION_ON_OBLIGATION, place -> !actions(place)
                .isEmpty());
        link(Relation.DECISION_ON_OBLIGATION, obligation, decision, "Paragraph 3 of the paper (fictional)");
        Place met = from(obligation).after().stream()
                .map(Neighbour::point)
                .filter(point -> point.kind() == TrailKind.FULFILMENT)
                .findFirst()
                .orElseThrow()
                .place();
        link(Relation.FULFILMENT_BY_ACTION, actions(decision).get(0), met, "");
        link(Relation.FULFILMENT_FOR_TRACK, met, candidate(met, Relation.FULFILMENT_FOR_TRACK, place -> true), "");
        Place programme = candidate(met, Relation.FULFILMENT_FOR_PROGRAMME, place -> true);
        link(Relation.FULFILMENT_FOR_PROGRAMME, met, programme, "");
    }

    /** The latest decisions that were carried, each noted at one of the aims; one aim is left of which none tells. */
    void aims() {
        List<AimRow> aims = company.as(officer, ReadingAims.class, reading -> reading.aims(null));
        List<TrailPoint> decisions = company.as(
                officer,
                ReadingTrails.class,
                reading -> reading.candidates(place(aims.get(0)), Relation.DECISION_FOR_AIM, ""));
        for (int each = 0; each < Math.min(aims.size() - 1, decisions.size()); each++) {
            link(
                    Relation.DECISION_FOR_AIM,
                    decisions.get(each).place(),
                    place(aims.get(each)),
                    "So the paper says (fictional)");
        }
    }

    private static Place place(AimRow aim) {
        return new Place(TrailKind.AIM, aim.id().value());
    }

    private Place candidate(Place from, Relation relation, Predicate<Place> fits) {
        return company.as(officer, ReadingTrails.class, reading -> reading.candidates(from, relation, "")).stream()
                .map(TrailPoint::place)
                .filter(fits)
                .findFirst()
                .orElseThrow();
    }

    private List<Place> actions(Place decision) {
        return from(decision).after().stream()
                .map(Neighbour::point)
                .filter(point -> point.kind() == TrailKind.ACTION && point.bears())
                .map(TrailPoint::place)
                .toList();
    }

    private Trail from(Place place) {
        return company.as(officer, ReadingTrails.class, reading -> reading.from(place));
    }

    private void link(Relation relation, Place earlier, Place later, String note) {
        company.does(
                officer,
                KeepingTrails.class,
                trails -> trails.link(relation + " " + earlier.id() + later.id(), relation, earlier, later, note));
    }
}
