package concordat.reports.board;

import concordat.domain.board.Register;
import concordat.reports.workbook.StreamedWorkbook;
import concordat.reports.workbook.Table;
import concordat.reports.workbook.Written;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes registers as sheets, and holds how many rows each came to against what is counted on record (XL-11). */
final class Reconciliation implements RegisterSink {
    private final StreamedWorkbook workbook;
    private final Map<Register, Long> onRecord;
    private final Reach reach;
    private final Map<Register, Long> written = new EnumMap<>(Register.class);
    private final Map<String, Register> registers = new LinkedHashMap<>();
    private final Map<Register, List<Written>> sheets = new EnumMap<>(Register.class);

    /** @param reach is told of each row that is written */
    Reconciliation(StreamedWorkbook workbook, Map<Register, Long> onRecord, Reach reach) {
        this.workbook = workbook;
        this.onRecord = onRecord;
        this.reach = reach;
    }

    @Override
    public <R> void take(Register register, Table<R> table, Consumer<Consumer<R>> source) {
        int before = workbook.written().size();
        workbook.write(
                table,
                sheet -> source.accept(row -> {
                    sheet.accept(row);
                    reach.row();
                }));
        List<Written> took =
                workbook.written().subList(before, workbook.written().size());
        took.forEach(sheet -> registers.put(sheet.sheet(), register));
        sheets.computeIfAbsent(register, each -> new ArrayList<>()).addAll(took);
        written.merge(register, took.stream().mapToLong(Written::rows).sum(), Long::sum);
    }

    /** The names of the tables of a register that was written, one for each of its sheets. */
    List<String> tables(Register register) {
        return Objects.requireNonNull(sheets.get(register)).stream()
                .map(Written::table)
                .toList();
    }

    /** The first sheet of a register that was written. */
    String sheet(Register register) {
        return Objects.requireNonNull(sheets.get(register)).get(0).sheet();
    }

    /** @throws IllegalStateException if a register has more or fewer rows than there are on record: better no file than that */
    void requireAgreement() {
        written.forEach((register, rows) -> requireAgreement(register, rows, onRecord.get(register)));
    }

    static void requireAgreement(Register register, long written, @Nullable Long onRecord) {
        if (onRecord == null || written != onRecord) {
            throw new IllegalStateException(
                    register.words() + ": " + written + " rows were written, and " + onRecord + " are on record");
        }
    }

    /** The register that a sheet shows; empty for cover, contents and notes. */
    Optional<Register> shownBy(String sheet) {
        return Optional.ofNullable(registers.get(sheet));
    }

    /** How many rows of a register are on record. */
    long onRecord(Register register) {
        return onRecord.getOrDefault(register, 0L);
    }
}
