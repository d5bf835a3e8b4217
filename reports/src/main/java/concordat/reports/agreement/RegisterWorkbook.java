package concordat.reports.agreement;

import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.register.PreparedAgreementRegister;
import concordat.reports.workbook.About;
import concordat.reports.workbook.Page;
import concordat.reports.workbook.Page.Cell;
import concordat.reports.workbook.StreamedWorkbook;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The register of agreements as a workbook: a cover that says who took what away, and one table with a row for each. */
final class RegisterWorkbook {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final PreparedAgreementRegister register;

    RegisterWorkbook(PreparedAgreementRegister register) {
        this.register = register;
    }

    void write(Consumer<Consumer<AgreementRow>> rows, OutputStream out) {
        About about = new About(
                "Register of agreements, " + DAY.format(register.today()),
                register.filter(),
                register.producedBy() + ", " + register.capacity(),
                register.producedAt());
        try (StreamedWorkbook workbook = StreamedWorkbook.on(out, about, true)) {
            Page cover = workbook.page("Cover");
            workbook.<AgreementRow>write(new RegisterTable(register).table(), rows);
            fill(cover, workbook);
            workbook.finish();
        }
    }

    private void fill(Page cover, StreamedWorkbook workbook) {
        long count =
                workbook.written().stream().mapToLong(sheet -> sheet.rows()).sum();
        cover.columns(24, 106)
                .title("Register of agreements")
                .subtitle("As at " + DAY.format(register.today()))
                .table(
                        "Cover",
                        List.of("About this register", "Detail"),
                        List.of(
                                line("Shows", register.filter()),
                                line("Agreements", Long.toString(count)),
                                line("Produced by", register.producedBy() + ", " + register.capacity()),
                                line("Produced at", MOMENT.format(register.producedAt()) + ", UK time"),
                                line("You see", "The agreements that you may see, and no others"),
                                line("Money", "In pounds, without VAT"),
                                line("Ends", "The last day on which an agreement applies"),
                                line("Export id", register.export().toString())));
    }

    private static List<Cell> line(String what, String detail) {
        return List.of(Cell.of(what), Cell.of(detail));
    }
}
