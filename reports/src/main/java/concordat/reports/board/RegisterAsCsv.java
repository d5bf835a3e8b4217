package concordat.reports.board;

import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportCover;
import concordat.domain.board.BoardReportRows;
import concordat.domain.board.Register;
import concordat.domain.board.RegisterWriter;
import concordat.domain.settings.SettingsOnDay;
import concordat.reports.workbook.Csv;
import concordat.reports.workbook.Table;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;

/** One register of the board report as comma-separated values: the table of the workbook from its header row on. */
@ApplicationScoped
class RegisterAsCsv implements RegisterWriter {

    @Override
    public void write(
            Register register, BoardReport report, BoardReportCover cover, BoardReportRows rows, OutputStream out) {
        SettingsOnDay settings = rows.settings(report);
        Registers registers = new Registers(report, settings, "");
        Explained explained = new Explained("", new Notes(report, settings.of(cover.partnership())));
        Csv csv = Csv.on(out);
        Wanted wanted = new Wanted(register, csv);
        try {
            new AllRegisters(report, rows, registers, explained, RowCounts.NONE).to(wanted);
            wanted.requireAgreement(rows.counts(report));
        } catch (UncheckedIOException gone) {
            throw gone;
        } catch (RuntimeException broken) {
            // A table that ends early looks like a whole one.
            csv.breakOff("This file is not complete. Do not use it.");
            throw broken;
        }
        csv.end();
    }

    /** Takes one register and leaves the others. */
    private static final class Wanted implements RegisterSink {
        private final Register register;
        private final Csv csv;
        private boolean taken;
        private long written;

        Wanted(Register register, Csv csv) {
            this.register = register;
            this.csv = csv;
        }

        @Override
        public boolean wants(Register each) {
            return each == register;
        }

        @Override
        public <R> void take(Register each, Table<R> table, Consumer<Consumer<R>> source) {
            if (!wants(each)) {
                return;
            }
            if (taken) {
                throw new IllegalStateException(register.words() + ": a file has one table");
            }
            taken = true;
            csv.header(table);
            source.accept(row -> {
                csv.row(table, row);
                written++;
            });
        }

        void requireAgreement(Map<Register, Long> onRecord) {
            Reconciliation.requireAgreement(register, written, onRecord.get(register));
        }
    }
}
