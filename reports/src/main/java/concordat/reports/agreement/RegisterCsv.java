package concordat.reports.agreement;

import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.register.PreparedAgreementRegister;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The register of agreements as comma-separated values (RFC 4180), in UTF-8 with the mark by which Excel knows that. Dates are
 * in ISO 8601, money is plain. Text that a spreadsheet would take for a formula begins with an apostrophe (XL-9). Above the
 * header row stand who took it away, when, and what it shows.
 */
final class RegisterCsv {
    private static final char MARK = '\uFEFF';
    private static final String FORMULA = "=+-@\t\r";
    private static final String[] HEADERS = {
        "Reference",
        "Title",
        "Type",
        "Parties",
        "Description",
        "Status",
        "Start",
        "Current end",
        "Maximum end",
        "Extendable",
        "Extended",
        "Total value (GBP, ex VAT)",
        "Yearly value (GBP, ex VAT)",
        "Signed",
        "Executive sponsors",
        "Agreement managers",
        "Notice period",
        "Last day for notice",
        "Next review",
        "Next date",
        "What is next",
        "Governing committee",
        "Legally binding",
        "Deed",
        "Data sharing agreement",
        "Procurement",
        "Signed copy",
        "Open obligations",
        "Risks",
        "RAG",
        "Confidential"
    };

    private final PreparedAgreementRegister register;
    private final RegisterColumns columns;

    RegisterCsv(PreparedAgreementRegister register) {
        this.register = register;
        columns = new RegisterColumns(register.today(), register.settings());
    }

    void write(Consumer<Consumer<AgreementRow>> rows, OutputStream out) {
        try {
            Writer to = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            to.write(MARK);
            to.write(line("Register of agreements", register.filter()));
            to.write(line("As at", day(register.today())));
            to.write(line("Produced by", register.producedBy() + ", " + register.capacity()));
            to.write(line("Produced at", register.producedAt().toString()));
            to.write(line("Export id", register.export().toString()));
            to.write("\r\n");
            to.write(line(HEADERS));
            rows.accept(row -> write(row, to));
            to.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(AgreementRow row, Writer to) {
        try {
            to.write(line(
                    row.reference(),
                    row.title(),
                    row.type().words(),
                    row.parties(),
                    row.description(),
                    row.status().words(),
                    day(row.dates().effective()),
                    day(RegisterColumns.last(row.dates().end())),
                    day(RegisterColumns.last(row.maximumEnd())),
                    yesNo(row.options() > 0),
                    yesNo(row.extended() > 0),
                    amount(row.facts().value().total()),
                    amount(row.facts().value().yearly()),
                    day(row.signed()),
                    row.sponsors(),
                    row.managers(),
                    RegisterColumns.notice(row),
                    day(row.lastNotice()),
                    day(row.dates().review()),
                    day(RegisterColumns.nextOn(row)),
                    RegisterColumns.next(row),
                    row.governingCommittee(),
                    yesNo(row.legallyBinding()),
                    yesNo(row.facts().deed()),
                    row.facts().dataSharing(),
                    row.facts().procurement(),
                    row.facts().signedCopies(),
                    RegisterColumns.obligations(row),
                    columns.risks(row),
                    columns.rating(row).words(),
                    yesNo(row.confidential())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(@Nullable String... values) {
        return Arrays.stream(values).map(RegisterCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A value as a cell: quoted if it has to be, and text whatever it begins with. */
    static String cell(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        String first = value.stripLeading();
        boolean formula = isFormula(value) || isFormula(first);
        String safe = formula ? "'" + value : value;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    private static String yesNo(boolean yes) {
        return yes ? "Yes" : "No";
    }
}
