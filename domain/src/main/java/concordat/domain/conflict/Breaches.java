package concordat.domain.conflict;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The breach records that there are, and the decisions that are flagged for them. */
public interface Breaches {
    void add(Breach breach);

    void add(DecisionReview review);

    Optional<Breach> find(BreachId id);

    /** That record. @throws NotFound if there is none, or the actor may not see it */
    default Breach get(BreachId id) {
        return find(id).orElseThrow(() -> new NotFound("breach"));
    }

    /** That record, locked until the transaction ends. @throws NotFound if there is none, or the actor may not see it */
    Breach lock(BreachId id);

    /** Those that the actor may see, the latest first. */
    List<Breach> all();

    /** The flags of that breach on decisions that the actor may see, by reference of the decision. */
    List<DecisionReview> reviews(BreachId id);

    /** The flags on that decision, if the actor may see it. */
    List<DecisionReview> reviewsOf(DecisionId decision);

    /** How many decisions flagged for it have no result yet: the whole truth, whoever asks. */
    int countUnreviewed(BreachId id);

    /** Whoever was on the roll of a decision of that committee that the actor may see, by name. */
    List<PersonOnRecord> onRolls(CommitteeId committee);

    /** The decisions of that committee with that person on their roll, as far as the actor may see: the latest first. */
    List<Taken> takenWith(CommitteeId committee, PersonId person);

    /** A decision that was taken. */
    record Taken(DecisionId decision, String reference, LocalDate on, String question) {}
}
