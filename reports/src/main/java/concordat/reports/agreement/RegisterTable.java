package concordat.reports.agreement;

import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.OpenRisks;
import concordat.domain.agreement.RegisterFacts;
import concordat.domain.agreement.register.PreparedAgreementRegister;
import concordat.domain.board.AgreementRating;
import concordat.domain.risk.RiskBand;
import concordat.domain.settings.SettingsInForce;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.Table;
import concordat.reports.workbook.Tag;
import concordat.reports.workbook.Tone;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The register of agreements as a table, which both files show. */
record RegisterTable(PreparedAgreementRegister register) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Its columns, with what they show of an agreement. */
    Table<AgreementRow> table() {
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
                                        row -> RegisterTable.last(row.dates().end()))
                                .orElse("Runs on or not recorded"),
                        Column.<AgreementRow>date("Maximum end", row -> RegisterTable.last(row.maximumEnd()))
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
                        Column.<AgreementRow>text("Notice period", 14, RegisterTable::notice),
                        Column.<AgreementRow>date("Last day for notice", AgreementRow::lastNotice)
                                .orElse("None to tell"),
                        Column.<AgreementRow>date(
                                "Next review", row -> row.dates().review()),
                        Column.<AgreementRow>date("Next date", RegisterTable::nextOn)
                                .orElse("Nothing next"),
                        Column.<AgreementRow>text("What is next", 28, RegisterTable::next)
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
                        Column.<AgreementRow>text("Open obligations", 22, RegisterTable::obligations),
                        Column.<AgreementRow>text("Risks", 24, this::risks),
                        Column.<AgreementRow>tag("RAG", 28, row -> tag(rating(row))),
                        Column.<AgreementRow>yesNo("Confidential", AgreementRow::confidential)));
    }

    private AgreementRating rating(AgreementRow row) {
        return AgreementRating.of(row, register.today(), of(row).renewalMonths());
    }

    /** Such as "2 open, the highest 16 (high)". */
    private String risks(AgreementRow row) {
        OpenRisks risks = row.risks();
        return risks.count() == 0
                ? "None open"
                : risks.count() + " open, the highest " + risks.highest() + " ("
                        + RiskBand.of(risks.highest(), of(row)).words().toLowerCase(Locale.UK) + ")";
    }

    /** Such as "3, of which 1 due date overdue". */
    private static String obligations(AgreementRow row) {
        return row.openObligations() == 0
                ? "None open"
                : row.openObligations() + " open"
                        + (row.overdueObligations() == 0
                                ? ""
                                : ", " + row.overdueObligations()
                                        + (row.overdueObligations() == 1 ? " due date overdue" : " due dates overdue"));
    }

    private static @Nullable String notice(AgreementRow row) {
        return row.notice() == null ? null : row.notice().words();
    }

    /** The last day of the agreement, before the first on which it no longer applies. */
    private static @Nullable LocalDate last(@Nullable LocalDate end) {
        return end == null ? null : end.minusDays(1);
    }

    /** What happens next, without its day. */
    private static @Nullable String next(AgreementRow row) {
        RegisterFacts.Next next = row.facts().next();
        return next == null ? null : next.kind().words() + (next.party().isEmpty() ? "" : ", " + next.party());
    }

    private static @Nullable LocalDate nextOn(AgreementRow row) {
        RegisterFacts.Next next = row.facts().next();
        return next == null ? null : next.due();
    }

    private SettingsInForce of(AgreementRow row) {
        return register.settings().of(row.partnership());
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
