package concordat.reports.agreement;

import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.register.PreparedAgreementRegister;
import concordat.domain.board.AgreementRating;
import concordat.reports.workbook.About;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.Page;
import concordat.reports.workbook.Page.Cell;
import concordat.reports.workbook.StreamedWorkbook;
import concordat.reports.workbook.Table;
import concordat.reports.workbook.Tag;
import concordat.reports.workbook.Tone;
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
    private final RegisterColumns columns;

    RegisterWorkbook(PreparedAgreementRegister register) {
        this.register = register;
        columns = new RegisterColumns(register.today(), register.settings());
    }

    void write(Consumer<Consumer<AgreementRow>> rows, OutputStream out) {
        About about = new About(
                "Register of agreements, " + DAY.format(register.today()),
                register.filter(),
                register.producedBy() + ", " + register.capacity(),
                register.producedAt());
        try (StreamedWorkbook workbook = StreamedWorkbook.on(out, about, true)) {
            Page cover = workbook.page("Cover");
            workbook.<AgreementRow>write(table(), rows);
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

    private Table<AgreementRow> table() {
        return new Table<>(
                "Agreements",
                "Agreements",
                "Register of agreements",
                "One row for each agreement",
                register.filter() + ". As at " + DAY.format(register.today()) + ".",
                "No agreements",
                List.of(
                        Column.<AgreementRow>name("Reference", 20, AgreementRow::reference),
                        Column.<AgreementRow>text("Title", 36, AgreementRow::title),
                        Column.<AgreementRow>text("Type", 22, row -> row.type().words()),
                        Column.<AgreementRow>text("Parties", 34, AgreementRow::parties),
                        Column.<AgreementRow>text("Description", 40, AgreementRow::description)
                                .orElse("None"),
                        Column.<AgreementRow>text(
                                "Status", 24, row -> row.status().words()),
                        Column.<AgreementRow>date("Start", row -> row.dates().effective()),
                        Column.<AgreementRow>date(
                                        "Current end",
                                        row -> RegisterColumns.last(row.dates().end()))
                                .orElse("Runs on or not recorded"),
                        Column.<AgreementRow>date("Maximum end", row -> RegisterColumns.last(row.maximumEnd()))
                                .orElse("No limit or not recorded"),
                        Column.<AgreementRow>yesNo("Extendable", row -> row.options() > 0),
                        Column.<AgreementRow>yesNo("Extended", row -> row.extended() > 0),
                        Column.<AgreementRow>money(
                                "Total value (GBP, ex VAT)",
                                row -> row.facts().value().total()),
                        Column.<AgreementRow>money(
                                "Yearly value (GBP, ex VAT)",
                                row -> row.facts().value().yearly()),
                        Column.<AgreementRow>date("Signed", AgreementRow::signed),
                        Column.<AgreementRow>text("Executive sponsors", 34, AgreementRow::sponsors),
                        Column.<AgreementRow>text("Agreement managers", 34, AgreementRow::managers),
                        Column.<AgreementRow>text("Notice period", 14, RegisterColumns::notice),
                        Column.<AgreementRow>date("Last day for notice", AgreementRow::lastNotice)
                                .orElse("None to tell"),
                        Column.<AgreementRow>date(
                                "Next review", row -> row.dates().review()),
                        Column.<AgreementRow>date("Next date", RegisterColumns::nextOn)
                                .orElse("Nothing next"),
                        Column.<AgreementRow>text("What is next", 28, RegisterColumns::next)
                                .orElse("Nothing next"),
                        Column.<AgreementRow>text("Governing committee", 26, AgreementRow::governingCommittee)
                                .orElse("None recorded"),
                        Column.<AgreementRow>yesNo("Legally binding", AgreementRow::legallyBinding),
                        Column.<AgreementRow>yesNo("Deed", row -> row.facts().deed()),
                        Column.<AgreementRow>text("Data sharing agreement", 24, row -> row.facts()
                                        .dataSharing())
                                .orElse("None linked"),
                        Column.<AgreementRow>text(
                                        "Procurement", 32, row -> row.facts().procurement())
                                .orElse("None recorded"),
                        Column.<AgreementRow>text(
                                        "Signed copy", 28, row -> row.facts().signedCopies())
                                .orElse("None kept here"),
                        Column.<AgreementRow>text("Open obligations", 22, RegisterColumns::obligations),
                        Column.<AgreementRow>text("Risks", 24, columns::risks),
                        Column.<AgreementRow>tag("RAG", 28, row -> tag(columns.rating(row))),
                        Column.<AgreementRow>yesNo("Confidential", AgreementRow::confidential)));
    }

    private static Tag tag(AgreementRating rating) {
        return switch (rating.colour()) {
            case GREEN -> new Tag(Tone.GREEN, rating.words());
            case AMBER -> new Tag(Tone.AMBER, rating.words());
            case RED -> new Tag(Tone.RED, rating.words());
            case GREY -> new Tag(Tone.GREY, rating.words());
        };
    }
}
