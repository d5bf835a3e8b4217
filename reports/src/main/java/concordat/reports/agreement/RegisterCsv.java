package concordat.reports.agreement;

import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.register.PreparedAgreementRegister;
import concordat.reports.workbook.Csv;
import concordat.reports.workbook.Table;
import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * The register of agreements as comma-separated values. Above the header row stand who took it away, when, and what it shows.
 */
final class RegisterCsv {
    private final PreparedAgreementRegister register;

    RegisterCsv(PreparedAgreementRegister register) {
        this.register = register;
    }

    void write(Consumer<Consumer<AgreementRow>> rows, OutputStream out) {
        Table<AgreementRow> table = new RegisterTable(register).table();
        Csv csv = Csv.on(out);
        csv.line("Register of agreements", register.filter());
        csv.line("As at", register.today().toString());
        csv.line("Produced by", register.producedBy() + ", " + register.capacity());
        csv.line("Produced at", register.producedAt().toString());
        csv.line("Export id", register.export().toString());
        csv.line();
        csv.header(table);
        rows.accept(row -> csv.row(table, row));
        csv.end();
    }
}
