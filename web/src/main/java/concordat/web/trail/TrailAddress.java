package concordat.web.trail;

import concordat.domain.shared.NotFound;
import concordat.domain.trail.Place;
import concordat.domain.trail.TrailKind;
import concordat.domain.trail.TrailPoint;
import concordat.web.look.Query;
import java.util.Arrays;

/** Where things on the trail have their pages. */
final class TrailAddress {
    private TrailAddress() {}

    /** The place that the address of a page names. @throws NotFound if it names none */
    static Place asked(Query query) {
        TrailKind kind = Arrays.stream(TrailKind.values())
                .filter(each -> query.is("kind", each))
                .findFirst()
                .orElseThrow(() -> new NotFound("page"));
        return new Place(kind, query.id("id"));
    }

    /** The page of the trail as seen from there. */
    static String trail(Place place) {
        return "/trail?kind=" + place.kind() + "&id=" + place.id();
    }

    /** The page on which its links are recorded and ended: of an aim its own, of all else that of the trail. */
    static String back(Place place) {
        return place.kind() == TrailKind.AIM ? "/aim?id=" + place.id() : trail(place);
    }

    /** The page of the thing itself. */
    static String page(TrailPoint point) {
        return switch (point.kind()) {
            case AGREEMENT -> "/agreement?id=" + point.page();
            case CLAUSE -> "/agreement-text?id=" + point.page();
            case OBLIGATION -> "/obligation?id=" + point.page();
            case DECISION -> "/decision?id=" + point.page();
            case ACTION -> "/action?id=" + point.page();
            case FULFILMENT -> "/obligation-due?id=" + point.page() + "&due=" + point.due();
            case EVIDENCE, TRACK -> "/status-track?id=" + point.page();
            case PROGRAMME -> "/programme?id=" + point.page();
            case AIM -> "/aim?id=" + point.page();
        };
    }

    /** The entry of the menu to which it belongs. */
    static String section(TrailKind kind) {
        return switch (kind) {
            case AGREEMENT, CLAUSE, OBLIGATION, FULFILMENT -> "agreements";
            case DECISION -> "decisions";
            case ACTION -> "actions";
            case EVIDENCE, TRACK -> "status";
            case PROGRAMME, AIM -> "programmes";
        };
    }
}
