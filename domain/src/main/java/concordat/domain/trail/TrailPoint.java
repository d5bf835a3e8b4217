package concordat.domain.trail;

import concordat.domain.pathway.Track;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing on a trail, as its reader may see it.
 *
 * @param page the id of the record on whose page it is shown: of a clause its agreement, of what met an obligation that
 *     obligation, of evidence its track, else its own
 * @param reference how people refer to it or to what it belongs to; may be empty
 * @param standing the name of its state, as it is kept; empty where its kind has none
 * @param words its state as people read it; empty where its kind has none
 * @param on the day it is of: in force, first due, decided, due, met, dated, begun or reached; null if there is none
 * @param due for what met an obligation, the due date for which it did; else null
 */
public record TrailPoint(
        Place place,
        UUID page,
        PartnershipId partnership,
        String reference,
        String title,
        String standing,
        String words,
        @Nullable LocalDate on,
        @Nullable LocalDate due) {
    /** The standing of evidence that does not hold. */
    public static final String WITHDRAWN = "WITHDRAWN";

    /** The standing of evidence of which there is a later revision. */
    public static final String REPLACED = "REPLACED";

    /** One as it is kept: with the names of its state and, for a track, of what it leads to, in place of their words. */
    public static TrailPoint kept(
            Place place,
            UUID page,
            PartnershipId partnership,
            String reference,
            String title,
            String standing,
            @Nullable LocalDate on,
            @Nullable LocalDate due) {
        return new TrailPoint(
                place,
                page,
                partnership,
                reference,
                place.kind() == TrailKind.TRACK ? Track.valueOf(title).words() : title,
                standing,
                place.kind().words(standing),
                on,
                due);
    }

    public TrailKind kind() {
        return place.kind();
    }

    /** Whether it can bear a link. */
    public boolean bears() {
        return kind().bears(standing);
    }
}
