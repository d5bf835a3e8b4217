package concordat.persistence;

import concordat.domain.intake.CheckedRow;
import concordat.domain.intake.IntakeId;
import concordat.domain.intake.IntakeLine;
import concordat.domain.intake.NewIntake;
import concordat.domain.intake.Outcome;
import concordat.domain.intake.ReadingIntakes;
import concordat.domain.intake.ReceivingFiles;
import concordat.domain.intake.RegisterKind;
import concordat.domain.intake.TakingBackFiles;
import concordat.domain.intake.WorkingOnFiles;
import concordat.persistence.console.Console;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Somebody brings a register in: lines of a file, cells parted by bars. */
public final class BringingIn {
    private final World world;
    private final Console console = Postgres.running().console();
    private final String who;
    private final RegisterKind register;
    private final String headings;

    public BringingIn(World world, String who, RegisterKind register, String headings) {
        this.world = world;
        this.who = who;
        this.register = register;
        this.headings = headings;
    }

    /** The same by somebody else. */
    public BringingIn by(String other) {
        return new BringingIn(world, other, register, headings);
    }

    /** Hands in these rows, and has them checked by the guessed columns. */
    public IntakeId checked(String... rows) {
        String file = headings + "\n" + String.join("\n", rows);
        IntakeId id = console.as(
                world.actor(who),
                ReceivingFiles.class,
                receiving -> receiving.receive(
                        UUID.randomUUID().toString(),
                        new NewIntake(
                                register, world.partnership, "earlier.csv", file.getBytes(StandardCharsets.UTF_8))));
        act(ReceivingFiles.class, receiving -> receiving.wantChecked(id, line(id).mapping()));
        act(WorkingOnFiles.class, working -> working.work(id));
        return id;
    }

    /** Brings in the good rows of it. */
    public IntakeId broughtIn(IntakeId id) {
        act(ReceivingFiles.class, receiving -> receiving.wantBroughtIn(id, true));
        act(WorkingOnFiles.class, working -> working.work(id));
        return id;
    }

    public void takeBack(IntakeId id) {
        act(TakingBackFiles.class, taking -> taking.takeBack(id, "The wrong file"));
    }

    public IntakeLine line(IntakeId id) {
        return console.as(world.actor(who), ReadingIntakes.class, reading -> reading.intake(id));
    }

    public List<CheckedRow> rows(IntakeId id, @Nullable Outcome outcome) {
        return console.as(world.actor(who), ReadingIntakes.class, reading -> reading.rows(id, outcome, 0));
    }

    /** What is wrong, cell by cell, the first of each row. */
    public List<String> wrong(IntakeId id) {
        return rows(id, Outcome.WRONG).stream()
                .map(row -> row.problems().get(0).words())
                .toList();
    }

    private <U> void act(Class<U> useCase, Consumer<U> act) {
        console.as(world.actor(who), useCase, each -> {
            act.accept(each);
            return useCase;
        });
    }
}
