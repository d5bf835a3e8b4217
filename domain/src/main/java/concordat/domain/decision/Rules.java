package concordat.domain.decision;

import concordat.domain.committee.DecisionMethod;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.Provisions;
import concordat.domain.shared.OrganisationId;
import java.util.List;
import java.util.Optional;

/**
 * By what one deciding body decides one question, taken from the terms of reference in force.
 *
 * @param quorum all of these must be met (QU-2)
 * @param chairRequired whether chair or vice-chair must be there (QU-2)
 * @param method the majority (VO-5)
 * @param castingVote whether whoever presides breaks a tie (VO-4)
 */
public record Rules(List<Minimum> quorum, boolean chairRequired, DecisionMethod method, boolean castingVote) {
    public Rules {
        quorum = List.copyOf(quorum);
    }

    /** One body that decides for everybody: a joint, a single, an advisory committee. */
    static Rules ofWhole(Provisions terms, String matter) {
        DecisionMethod method = terms.methodFor(matter);
        return new Rules(terms.quorum(), terms.chairRequired(), method, allowsCastingVote(terms, method));
    }

    /**
     * One of the committees in common: its own members are its quorum, and what the terms ask of no organisation in
     * particular is asked of each (QU-4).
     */
    static Rules ofOneInCommon(Provisions terms, String matter, OrganisationId organisation) {
        DecisionMethod method = terms.methodFor(matter);
        List<Minimum> own = terms.quorum().stream()
                .filter(minimum ->
                        minimum.ofOrganisation().map(organisation::equals).orElse(true))
                .map(minimum -> new Minimum(minimum.needed(), organisation, minimum.seatClass()))
                .toList();
        return new Rules(own, terms.chairRequired(), method, allowsCastingVote(terms, method));
    }

    /** One individual decision-maker, who is there and agrees, or does not (LF-4). */
    static Rules ofDecisionMaker(OrganisationId organisation) {
        return new Rules(List.of(Minimum.of(organisation, 1)), false, DecisionMethod.UNANIMOUS, false);
    }

    private static boolean allowsCastingVote(Provisions terms, DecisionMethod method) {
        return terms.voting().castingVote() && method == DecisionMethod.SIMPLE_MAJORITY;
    }

    /** The organisation whose committee this is, if its quorum is asked of one only. */
    Optional<OrganisationId> onlyOrganisation() {
        List<Optional<OrganisationId>> asked =
                quorum.stream().map(Minimum::ofOrganisation).distinct().toList();
        return asked.size() == 1 ? asked.get(0) : Optional.empty();
    }
}
