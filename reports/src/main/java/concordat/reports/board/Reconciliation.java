package concordat.reports.board;

import concordat.domain.board.Progress;
import concordat.domain.board.Register;
import concordat.reports.workbook.StreamedWorkbook;
import concordat.reports.workbook.Table;
import concordat.reports.workbook.Written;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes registers as sheets, and holds how many rows each came to against what is counted on record (XL-11). */
final class Reconciliation {
    /** After how many rows each it is said how far the report has come. */
    private static final int STEP = 200;

    private final StreamedWorkbook workbook;
    private final Map<Register, Long> onRecord;
    private final Progress progress;
    private final long all;
    private final Map<Register, Long> written = new EnumMap<>(Register.class);
    private final Map<String, Register> registers = new LinkedHashMap<>();
    private long reached;

    /** @param progress hears how many of all rows on record are written */
    Reconciliation(StreamedWorkbook workbook, Map<Register, Long> onRecord, Progress progress) {
        this.workbook = workbook;
        this.onRecord = onRecord;
        this.progress = progress;
        all = onRecord.values().stream().mapToLong(Long::longValue).sum();
    }

    <R> void write(Register register, Table<R> table, Consumer<Consumer<R>> source) {
        int before = workbook.written().size();
        workbook.write(
                table,
                sheet -> source.accept(row -> {
                    sheet.accept(row);
                    if (++reached % STEP == 0) {
                        progress.reached(reached, all);
                    }
                }));
        List<Written> sheets =
                workbook.written().subList(before, workbook.written().size());
        sheets.forEach(sheet -> registers.put(sheet.sheet(), register));
        written.merge(register, sheets.stream().mapToLong(Written::rows).sum(), Long::sum);
    }

    /** @throws IllegalStateException if a register has more or fewer rows than there are on record: better no file than that */
    void requireAgreement() {
        written.forEach((register, rows) -> {
            Long counted = onRecord.get(register);
            if (!rows.equals(counted)) {
                throw new IllegalStateException(
                        register.words() + ": " + rows + " rows were written, and " + counted + " are on record");
            }
        });
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
