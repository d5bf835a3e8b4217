package concordat.reports.board;

import static concordat.reports.board.FurtherNotes.CRITERIA;
import static java.util.stream.Collectors.joining;

import concordat.domain.board.CriterionRow;
import concordat.domain.pathway.criterion.Caution;
import concordat.domain.pathway.criterion.Reckoning;
import concordat.domain.pathway.criterion.Verdict;
import concordat.domain.shared.PublicAddress;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.Link;
import concordat.reports.workbook.Table;
import concordat.reports.workbook.Tag;
import concordat.reports.workbook.Tone;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The register of criteria as a table: the columns of 6.11, and how far what they say can be relied on. */
final class CriterionRegisters {
    private static final String NONE = "None";
    private static final String NO_VALUE = "None recorded";

    private final Explained explained;
    private final PublicAddress address = PublicAddress.told();

    CriterionRegisters(Explained explained) {
        this.explained = explained;
    }

    Table<CriterionRow> criteria() {
        return new Table<>(
                "Criteria",
                "Criteria",
                "Criteria of university status",
                "One row for each criterion in force on each track, by trust, track and code",
                explained.with(CRITERIA),
                "No criteria",
                List.of(
                        Column.<CriterionRow>name("Trust", 14, CriterionRow::trustName),
                        Column.<CriterionRow>text("Track", 40, row -> row.kind().words()),
                        Column.<CriterionRow>link("Criterion", 14, row -> new Link(page(row), row.code())),
                        Column.<CriterionRow>text(
                                "What it asks for", 50, row -> row.asked().text()),
                        Column.<CriterionRow>text(
                                "Source",
                                34,
                                row -> row.asked().source() + (row.asked().confirmed() ? "" : " (unconfirmed)")),
                        Column.<CriterionRow>text("Threshold", 28, row -> row.asked()
                                        .threshold()
                                        .words())
                                .orElse("Judged"),
                        said("Measure", 34, CriterionRow::measureName),
                        counted("Numerator", Reckoning::numerator),
                        counted("Denominator", Reckoning::denominator),
                        Column.<CriterionRow>number("Value", row -> number(row, Reckoning::value))
                                .orElse(NO_VALUE),
                        Column.<CriterionRow>date(
                                        "As at",
                                        row -> row.state().reckoning() == null
                                                ? null
                                                : row.state().reckoning().asAt())
                                .orElse(NO_VALUE),
                        Column.<CriterionRow>tag("State", 22, CriterionRegisters::state),
                        said("To be read with care", 50, row -> row.state().cautions().stream()
                                .map(Caution::words)
                                .collect(joining("\n"))),
                        said("Evidence", 40, row -> row.evidence().stream()
                                .map(piece -> piece.reference() + ", " + Words.shortDate(piece.on()))
                                .collect(joining("\n"))),
                        said("Owner", 28, row -> row.plan().owner()),
                        said("Next step", 40, row -> row.plan().nextStep()),
                        Column.<CriterionRow>date("Due", row -> row.plan().due())
                                .orElse(NONE)));
    }

    private URI page(CriterionRow row) {
        return address.of(
                "criterion",
                "track",
                row.track().value(),
                "criterion",
                row.criterion().value());
    }

    private static Column<CriterionRow> said(String header, int width, Function<CriterionRow, String> words) {
        return Column.<CriterionRow>text(header, width, words::apply).orElse(NONE);
    }

    private static Column<CriterionRow> counted(String header, Function<Reckoning, @Nullable BigDecimal> count) {
        return Column.<CriterionRow>number(header, row -> number(row, count)).orElse(Column.NOT_APPLICABLE);
    }

    private static @Nullable Double number(CriterionRow row, Function<Reckoning, @Nullable BigDecimal> which) {
        Reckoning reckoning = row.state().reckoning();
        BigDecimal number = reckoning == null ? null : which.apply(reckoning);
        return number == null ? null : number.doubleValue();
    }

    private static Tag state(CriterionRow row) {
        Verdict verdict = row.state().verdict();
        Tone tone = verdict == null
                ? Tone.GREY
                : switch (verdict) {
                    case MET -> row.state().isMet() ? Tone.GREEN : Tone.AMBER;
                    case AT_RISK -> Tone.AMBER;
                    case NOT_MET -> Tone.RED;
                };
        return new Tag(tone, row.state().words());
    }
}
