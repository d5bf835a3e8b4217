package concordat.domain.intake;

import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Receiving a file with a register, choosing what its columns stand for, and asking for the work on it: that it is checked, and
 * that it is brought in. The work itself is done apart, because it may take a while.
 */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.ADMINISTRATOR})
public class ReceivingFiles {
    private final Intakes intakes;
    private final RegisterIntakes registers;
    private final Tables tables;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReceivingFiles(
            Intakes intakes,
            RegisterIntakes registers,
            Tables tables,
            OneTimeKeys keys,
            CurrentActor actor,
            Clock clock) {
        this.intakes = intakes;
        this.registers = registers;
        this.tables = tables;
        this.keys = keys;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Receives a file, after it was read through once: of one that is not taken, nothing is kept.
     *
     * @param onceKey the one-time key of the form; used again, it receives nothing more
     * @throws Unreadable if it is no such file, or anything in it is not taken
     */
    public IntakeId receive(String onceKey, NewIntake file) {
        return new IntakeId(keys.once(onceKey, () -> receive(file).value()));
    }

    private IntakeId receive(NewIntake file) {
        actor.as(file.register().role());
        TableShape shape = TableShape.of(file.name(), file.content(), tables);
        Mapping guessed = Mapping.guessed(registers.columns(file.register()), shape.headings());
        Intake intake = Intake.received(
                file, shape, guessed, actor.person(), actor.actor().name(), clock);
        intakes.add(intake, file.content());
        return intake.id();
    }

    /**
     * Asks for a file to be checked.
     *
     * @throws RuleBroken if a needed column is not chosen, or the file is being worked on, or has been brought in
     */
    public void wantChecked(IntakeId id, Mapping chosen) {
        Intake intake = intakes.lock(id);
        List<Column> columns = registers.columns(intake.register());
        intake.wantChecked(chosen, columns, isAlive(id));
        intakes.reached(id, 0);
    }

    /**
     * Asks for a file to be brought in.
     *
     * @param goodRowsOnly whether rows in which something is wrong are left out; otherwise there must be none
     * @throws RuleBroken if it was not checked, or there are such rows, or nothing would be added
     */
    public void wantBroughtIn(IntakeId id, boolean goodRowsOnly) {
        Intake intake = intakes.lock(id);
        intake.wantBroughtIn(goodRowsOnly, isAlive(id));
        intakes.reached(id, 0);
    }

    /** Puts on record that the work came to nothing, and why; it can be asked for again. */
    public void stopped(IntakeId id, String why) {
        intakes.lock(id).stopped(why);
    }

    private boolean isAlive(IntakeId id) {
        return intakes.reached(id).filter(last -> last.isAlive(clock.instant())).isPresent();
    }
}
