package concordat.domain.intake;

import concordat.domain.shared.Journal;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;

/** Whoever brought a file in takes all its records back, as long as nothing was done with any of them and nothing refers to it. */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.ADMINISTRATOR})
public class TakingBackFiles {
    private final Intakes intakes;
    private final CurrentActor actor;
    private final Journal journal;

    @Inject
    TakingBackFiles(Intakes intakes, CurrentActor actor, Journal journal) {
        this.intakes = intakes;
        this.actor = actor;
        this.journal = journal;
    }

    /**
     * Takes it back, whole. What was on record until now stays in the history, and both acts in the journal.
     *
     * @throws concordat.domain.shared.RuleBroken if it was not brought in, or some of its records are in use
     */
    public void takeBack(IntakeId id, String reason) {
        Intake intake = intakes.lock(id);
        actor.as(intake.register().role());
        intake.requireUnused(intakes.inUse(id));
        journal.record(intake.takenBack(intakes.takeBack(id), reason));
    }
}
