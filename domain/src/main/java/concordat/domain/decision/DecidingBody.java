package concordat.domain.decision;

import concordat.domain.committee.Committee;
import concordat.domain.committee.Party;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatHolder;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who decides on one leg.
 *
 * @param name in words
 * @param organisation the one organisation that is bound; null if it decides for all
 * @param seat the seat of the individual decision-maker; null if a body decides
 * @param binds the organisations that are bound, in words; blank if it only recommends
 * @param authority the delegation that an individual decision-maker cites; blank otherwise
 */
record DecidingBody(
        String name, @Nullable OrganisationId organisation, @Nullable SeatId seat, String binds, String authority) {

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
                leg.decidingBody(),
                leg.organisation().orElse(null),
                leg.seat().orElse(null),
                leg.binds(),
                leg.authority());
    }

    /**
     * Who decides in that committee: each organisation's own committee (LF-3), each decision-maker whose organisation is
     * affected (LF-4), or the committee as one body.
     *
     * @param seats the committee's seats with their holders
     * @param authorities for individual decision-makers: the organisations affected, each with the delegation cited
     * @throws concordat.domain.shared.RuleBroken if no decision-maker is affected, or one cites no delegation (LF-4)
     */
    static List<DecidingBody> of(Committee committee, List<SeatHolder> seats, Map<OrganisationId, String> authorities) {
        return switch (committee.form()) {
            case COMMITTEES_IN_COMMON ->
                committee.delegating().stream()
                        .map(party -> new DecidingBody(
                                committee.name() + ", committee of " + party.shortName(),
                                party.organisation(),
                                null,
                                party.shortName(),
                                ""))
                        .toList();
            case INDIVIDUAL_DECISION_MAKERS -> decisionMakers(seats, authorities);
            case JOINT_COMMITTEE, SINGLE_ORG_COMMITTEE ->
                List.of(new DecidingBody(
                        committee.name(),
                        null,
                        null,
                        committee.delegating().stream().map(Party::shortName).collect(Collectors.joining(", ")),
                        ""));
            case ADVISORY, WORKING_GROUP -> List.of(new DecidingBody(committee.name(), null, null, "", ""));
        };
    }

    private static List<DecidingBody> decisionMakers(List<SeatHolder> seats, Map<OrganisationId, String> authorities) {
        Map<SeatId, DecidingBody> bodies = new LinkedHashMap<>();
        for (SeatHolder line : seats) {
            String authority = authorities.get(line.organisation());
            if (line.voting() && authority != null) {
                DecisionRule.AUTHORITY_IS_CITED.require(
                        !authority.isBlank(), line.title() + ", " + line.organisationName());
                bodies.putIfAbsent(
                        line.seat(),
                        new DecidingBody(
                                line.title() + ", " + line.organisationName(),
                                line.organisation(),
                                line.seat(),
                                line.organisationName(),
                                Text.required("delegation", authority, Text.SENTENCE)));
            }
        }
        DecisionRule.SOMEBODY_IS_AFFECTED.require(!bodies.isEmpty());
        return List.copyOf(bodies.values());
    }
}
