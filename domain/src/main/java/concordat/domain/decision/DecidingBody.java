package concordat.domain.decision;

import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatHolder;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.SeatId;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who decides on one leg.
 *
 * @param name in words
 * @param organisation the one organisation that is bound; null if it decides for all
 * @param seat the seat of the individual decision-maker; null if a body decides
 * @param authority the delegation that an individual decision-maker cites; blank otherwise
 */
record DecidingBody(String name, @Nullable OrganisationId organisation, @Nullable SeatId seat, String authority) {

    /** Which seats have a say. */
    Predicate<SeatHolder> members() {
        if (seat != null) {
            return line -> line.seat().equals(seat);
        }
        return organisation == null ? line -> true : line -> line.organisation().equals(organisation);
    }

    /** By what it decides a question on that subject. */
    Rules rules(Provisions terms, String matter) {
        if (organisation == null) {
            return Rules.ofWhole(terms, matter);
        }
        return seat == null ? Rules.ofOneInCommon(terms, matter, organisation) : Rules.ofDecisionMaker(organisation);
    }

    static DecidingBody of(Leg leg) {
        return new DecidingBody(
                leg.decidingBody(), leg.organisation().orElse(null), leg.seat().orElse(null), leg.authority());
    }
}
