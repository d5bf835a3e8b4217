package concordat.domain.conflict;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.Committees;
import concordat.domain.conflict.BreachSheet.ReviewLine;
import concordat.domain.conflict.Breaches.Taken;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Officers, auditors and a committee's chair read its breach records, and everybody their own. Whoever may see a decision
 * sees that it is flagged.
 */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR
})
public class ReadingBreaches {
    private final Breaches breaches;
    private final Committees committees;

    @Inject
    ReadingBreaches(Breaches breaches, Committees committees) {
        this.breaches = breaches;
        this.committees = committees;
    }

    /** Those that the actor may see, the latest first, without their decisions. */
    public List<BreachSheet> all() {
        List<CommitteeLine> lines =
                committees.all().stream().map(CommitteeLine::of).toList();
        return breaches.all().stream()
                .map(breach -> BreachSheet.of(
                        breach,
                        lines.stream()
                                .filter(line -> line.id().equals(breach.committee()))
                                .findFirst()
                                .orElseThrow(),
                        List.of()))
                .toList();
    }

    /** One of them. @throws concordat.domain.shared.NotFound if the actor may not see it */
    public BreachSheet get(BreachId id) {
        Breach breach = breaches.get(id);
        return BreachSheet.of(breach, CommitteeLine.of(committees.get(breach.committee())), breaches.reviews(id));
    }

    /** For which breaches a decision is flagged, and what came of it; nothing if the actor may not see the decision. */
    public List<ReviewLine> flagsOf(DecisionId decision) {
        return breaches.reviewsOf(decision).stream().map(ReviewLine::of).toList();
    }

    /** Whether the actor may see that record. */
    public boolean isVisible(BreachId id) {
        return breaches.find(id).isPresent();
    }

    /** Whoever was on the roll of a decision of that committee that the actor may see, by name. */
    public List<PersonOnRecord> onRolls(CommitteeId committee) {
        return breaches.onRolls(committee);
    }

    /** The decisions of that committee with that person on their roll, as far as the actor may see: the latest first. */
    public List<Taken> takenWith(CommitteeId committee, PersonId person) {
        return breaches.takenWith(committee, person);
    }
}
