package concordat.domain.agreement;

import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;

/** Whether somebody was asked for a review themselves, and still holds an appointment at the party for which it is. */
final class Reviewers {
    private Reviewers() {}

    static boolean isAsked(Review review, CurrentActor actor) {
        return actor.actor() instanceof Actor.Person person
                && person.person() != null
                && review.reviewer().filter(person.person()::equals).isPresent()
                && actor.capacities().stream()
                        .anyMatch(held -> review.organisation().equals(held.organisation()));
    }
}
