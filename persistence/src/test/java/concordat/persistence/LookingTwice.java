package concordat.persistence;

import concordat.domain.shared.Journal;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import concordat.persistence.LookingAround.Tried;
import jakarta.inject.Inject;
import java.util.UUID;

/** A use case that calls another. */
@UseCase
@AllowedTo({Role.SIGNED_IN, Role.OPERATOR})
public class LookingTwice {
    private final LookingAround inner;
    private final Journal journal;

    @Inject
    LookingTwice(LookingAround inner, Journal journal) {
        this.inner = inner;
        this.journal = journal;
    }

    /** Says something before the other use case does, and after. */
    public UUID sayAround(UUID subject) {
        journal.record(new Tried(subject, "Before", null));
        inner.say(new Tried(subject, "Within", null));
        journal.record(new Tried(subject, "After", null));
        return subject;
    }

    /** Is refused by the other. */
    public int tryInVainWithin(UUID subject) {
        return inner.tryInVain(new Tried(subject, "In vain", null));
    }
}
