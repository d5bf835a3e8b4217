package concordat.domain.agreement;

import concordat.domain.agreement.Glance.Awaited;
import concordat.domain.agreement.PartyFacts.Appointed;
import concordat.domain.shared.OrganisationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reviews of one draft.
 *
 * @param all in the order in which they were asked for
 * @param missing what parties must have before they approve, and do not have of the draft as it reads now; empty once it is
 *     out for signature
 * @param askable the parties for which the reader could ask for reviews now
 */
public record AgreementReviews(List<ReviewDetails> all, List<MissingReview> missing, List<AskableParty> askable) {
    public AgreementReviews {
        all = List.copyOf(all);
        missing = List.copyOf(missing);
        askable = List.copyOf(askable);
    }

    /** A review that a party must have before it approves. */
    public record MissingReview(OrganisationId organisation, String party, ReviewKind kind, ReviewStanding standing) {
        /** Such as "Legal: not asked for yet". */
        public String words() {
            return kind.words() + ": " + standing.words();
        }
    }

    /** A party with those among whom a reviewer can be chosen. */
    public record AskableParty(OrganisationId organisation, String party, List<Appointed> people) {}

    /** What awaits somebody: the reviews that were asked for, and those that are to be asked for. */
    public List<Awaited> awaited() {
        return Stream.concat(
                        all.stream()
                                .filter(review -> review.standing() == ReviewStanding.AWAITED)
                                .map(review -> new Awaited(
                                        "Review by " + review.kind().inSentence(),
                                        review.party() + " (" + review.reviewer() + ")",
                                        review.due())),
                        missing.stream()
                                .filter(each -> each.standing() != ReviewStanding.AWAITED)
                                .collect(Collectors.groupingBy(
                                        each -> new Step(
                                                each.party(), each.standing() == ReviewStanding.CHANGES_ASKED_FOR),
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                each -> each.kind().inSentence(), Collectors.joining(" and "))))
                                .entrySet()
                                .stream()
                                .map(each -> each.getKey().awaited(each.getValue())))
                .toList();
    }

    /** What a party does next about its reviews. */
    private record Step(String party, boolean changing) {
        Awaited awaited(String kinds) {
            return new Awaited(
                    changing ? "Changes asked for by " + kinds : "Asking for a review by " + kinds, party, null);
        }
    }

    /** The parties that cannot approve yet, because a review is missing. */
    public Set<OrganisationId> beforeApproval() {
        return missing.stream().map(MissingReview::organisation).collect(Collectors.toUnmodifiableSet());
    }
}
