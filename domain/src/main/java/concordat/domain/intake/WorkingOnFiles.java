package concordat.domain.intake;

import concordat.domain.shared.Journal;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * The work on a file that was asked for, each time in one transaction, by the rights that whoever asked for it has then. If the
 * server stops in the middle of it, nothing was written, and it can be asked for again.
 */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.ADMINISTRATOR})
public class WorkingOnFiles {
    private final Intakes intakes;
    private final RegisterIntakes registers;
    private final Tables tables;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    WorkingOnFiles(
            Intakes intakes,
            RegisterIntakes registers,
            Tables tables,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.intakes = intakes;
        this.registers = registers;
        this.tables = tables;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Does what was asked for: checks the file, or brings it in. Does nothing if that is done, or somebody else is at it.
     *
     * @throws Unreadable if the file is not taken
     * @throws concordat.domain.shared.RuleBroken if all rows were to be good, and by now are not
     */
    public void work(IntakeId id) {
        if (!intakes.claim(id)) {
            return;
        }
        Intake intake = intakes.get(id);
        switch (intake.state()) {
            case CHECKING -> check(intake);
            case BRINGING_IN -> bringIn(intake);
            default -> {
                // Done by another, in the meantime.
            }
        }
    }

    private void check(Intake intake) {
        Tally tally = pass(intake, false).end();
        intakes.get(intake.id()).checked(tally);
    }

    private void bringIn(Intake intake) {
        actor.as(intake.register().role());
        Pass pass = pass(intake, true);
        Tally tally = pass.end();
        Intake after = intakes.get(intake.id());
        journal.record(after.broughtIn(tally, pass.recordsFingerprint(), clock.instant()));
    }

    private Pass pass(Intake intake, boolean adding) {
        intakes.forgetRows(intake.id());
        Pass pass = new Pass(intakes, intake, registers.of(intake.register()).begin(intake.line()), adding);
        tables.read(intake.file(), intakes.content(intake.id()), pass);
        return pass;
    }
}
