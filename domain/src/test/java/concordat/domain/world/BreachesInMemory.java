package concordat.domain.world;

import concordat.domain.conflict.Breach;
import concordat.domain.conflict.BreachId;
import concordat.domain.conflict.Breaches;
import concordat.domain.conflict.DecisionReview;
import concordat.domain.decision.Decision;
import concordat.domain.decision.DecisionState;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Breach records for everybody's eyes, beside the decisions that there are. */
public final class BreachesInMemory implements Breaches {
    /** Who was on the roll of a decision, be they no members any more. */
    public final List<PersonOnRecord> onRolls = new ArrayList<>();

    private final List<Breach> all = new ArrayList<>();
    private final List<DecisionReview> reviews = new ArrayList<>();
    private final Supplier<Collection<Decision>> decisions;

    BreachesInMemory(Supplier<Collection<Decision>> decisions) {
        this.decisions = decisions;
    }

    @Override
    public void add(Breach breach) {
        all.add(breach);
    }

    @Override
    public void add(DecisionReview review) {
        reviews.add(review);
    }

    @Override
    public Optional<Breach> find(BreachId id) {
        return all.stream().filter(breach -> breach.id().equals(id)).findFirst();
    }

    @Override
    public Breach lock(BreachId id) {
        return get(id);
    }

    @Override
    public List<Breach> all() {
        return List.copyOf(all);
    }

    @Override
    public List<DecisionReview> reviews(BreachId id) {
        return reviews.stream().filter(review -> review.breach().equals(id)).toList();
    }

    @Override
    public List<DecisionReview> reviewsOf(DecisionId decision) {
        return reviews.stream()
                .filter(review -> review.decision().equals(decision))
                .toList();
    }

    @Override
    public int countUnreviewed(BreachId id) {
        return (int) reviews(id).stream()
                .filter(review -> review.flag().result() == null)
                .count();
    }

    @Override
    public List<PersonOnRecord> onRolls(CommitteeId committee) {
        return List.copyOf(onRolls);
    }

    @Override
    public List<Taken> takenWith(CommitteeId committee, PersonId person) {
        return decisions.get().stream()
                .filter(decision -> decision.committee().equals(committee)
                        && decision.state() == DecisionState.DECLARED
                        && decision.legs().stream()
                                .flatMap(leg -> leg.roll().stream())
                                .anyMatch(line -> person.equals(line.person())))
                .map(decision -> new Taken(
                        decision.id(),
                        decision.reference(),
                        decision.decidedOn().orElseThrow(),
                        decision.question()))
                .toList();
    }
}
