package concordat.domain.intake;

import concordat.domain.intake.Intakes.Reached;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Officers read what they brought in: each their own files, and nobody else's. */
@UseCase
@ReadsOnly
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.ADMINISTRATOR})
public class ReadingIntakes {
    /** How many rows a page of a check shows. */
    public static final int ROWS_AT_ONCE = 50;

    private final Intakes intakes;
    private final RegisterIntakes registers;
    private final Papers papers;
    private final Clock clock;

    @Inject
    ReadingIntakes(Intakes intakes, RegisterIntakes registers, Papers papers, Clock clock) {
        this.intakes = intakes;
        this.registers = registers;
        this.papers = papers;
        this.clock = clock;
    }

    /** The files that the actor has brought in, the latest first. */
    public Page<IntakeLine> page(Keyset keyset) {
        return intakes.page(keyset);
    }

    /** @throws concordat.domain.shared.NotFound if there is none, or it is somebody else's */
    public IntakeLine intake(IntakeId id) {
        return intakes.get(id).line();
    }

    /** What the rows of that register say, column by column. */
    public List<Column> columns(RegisterKind register) {
        return registers.columns(register);
    }

    /** Earlier imports of the very same file that still stand. */
    public List<IntakeLine> sameAs(IntakeLine intake) {
        return intakes.same(intake.fingerprint()).stream()
                .filter(each -> !each.id().equals(intake.id()))
                .toList();
    }

    /**
     * What the last check, or the bringing in, has found of its rows.
     *
     * @param outcome only those; null for all
     * @param after the number of the last row before; 0 for the first page
     * @return one row more than a page shows, if there are more
     */
    public List<CheckedRow> rows(IntakeId id, @Nullable Outcome outcome, int after) {
        return intakes.rows(id, outcome, after, ROWS_AT_ONCE + 1);
    }

    /** How many rows have been worked on; nothing unless somebody is at it. */
    public Optional<Integer> progress(IntakeId id) {
        return intakes.reached(id).filter(last -> last.isAlive(clock.instant())).map(Reached::rows);
    }

    /** The file as it came. */
    public byte[] content(IntakeId id) {
        intakes.get(id);
        return intakes.content(id);
    }

    /** Writes what is wrong with its rows, cell by cell, as a file of separated values. */
    public void writeProblems(IntakeId id, OutputStream out) {
        intakes.get(id);
        papers.problems(use -> intakes.eachWrong(id, use), out);
    }

    /** Writes an empty workbook to fill in, with what to write into each column. */
    public void writeTemplate(RegisterKind register, OutputStream out) {
        papers.template(register, registers.columns(register), out);
    }
}
