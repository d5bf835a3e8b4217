package concordat.reports.board;

import static concordat.reports.board.FurtherNotes.PRINCIPAL_RISKS;

import concordat.domain.board.BafRow;
import concordat.domain.board.BoardReport;
import concordat.domain.risk.HeldScores;
import concordat.domain.risk.RiskBand;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.Table;
import concordat.reports.workbook.Tag;
import concordat.reports.workbook.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The Board Assurance Framework as a table (6.7). Who leads and who acts is of the working form only. */
final class RiskRegisters {
    private static final String NOT_RECORDED = "Not recorded";
    private static final String NOT_SCORED = "Not scored yet";

    private final BoardReport report;
    private final Explained explained;

    RiskRegisters(BoardReport report, Explained explained) {
        this.report = report;
        this.explained = explained;
    }

    Table<BafRow> baf() {
        List<Column<BafRow>> columns = new ArrayList<>(List.of(
                Column.<BafRow>name("BAF ref", 12, BafRow::reference),
                text("Objective", 36, BafRow::objective),
                text("If", 36, BafRow::cause),
                Column.<BafRow>text("Then", 36, BafRow::event),
                text("Resulting in", 36, BafRow::effect),
                Column.<BafRow>text("Category", 22, row -> row.category().words()),
                Column.<BafRow>yesNo("Confidential", BafRow::confidential)));
        if (!report.isPublication()) {
            columns.add(text("Executive lead", 28, BafRow::lead));
        }
        columns.addAll(List.of(
                Column.<BafRow>text("Lead committee", 28, BafRow::committee),
                Column.<BafRow>text("Held by", 14, row -> row.held().name()),
                score("Initial", scores -> scores.initial().words()),
                score("Current", scores -> scores.current().words()),
                Column.<BafRow>tag("Rating", 16, row -> rating(row.band())),
                score("Target", scores -> scores.target().words()),
                Column.<BafRow>date("Target date", RiskRegisters::targetDate).orElse(NOT_RECORDED),
                Column.<BafRow>integer("Appetite", row -> row.held().ceiling()).orElse(NOT_RECORDED),
                Column.<BafRow>text("Trend", 10, row -> row.held()
                                .trend()
                                .map(each -> each.words())
                                .orElse(null))
                        .orElse(NOT_SCORED),
                text("Key controls", 44, BafRow::controls),
                text("Gaps in control", 36, BafRow::gapsInControl),
                text("Assurances, line 1", 44, BafRow::firstLine),
                text("Assurances, line 2", 44, BafRow::secondLine),
                text("Assurances, line 3", 44, BafRow::thirdLine),
                text("Gaps in assurance", 36, BafRow::gapsInAssurance)));
        if (!report.isPublication()) {
            columns.add(text("Actions", 50, BafRow::actions));
        }
        columns.addAll(List.of(
                Column.<BafRow>date("Last review", BafRow::lastReview).orElse("Not yet"),
                said("Missing", 30, row -> String.join(", ", row.missing())),
                said("Not as expected", 44, row -> String.join("\n", row.held().warnings()))));
        return new Table<>(
                "BAF",
                "PrincipalRisks",
                "Board Assurance Framework",
                "One row for each principal risk and partner that holds it, by reference",
                explained.with(PRINCIPAL_RISKS),
                "No principal risks",
                columns);
    }

    private static Column<BafRow> text(String header, int width, Function<BafRow, String> text) {
        return Column.<BafRow>text(header, width, row -> filled(text.apply(row)))
                .orElse(NOT_RECORDED);
    }

    private static Column<BafRow> said(String header, int width, Function<BafRow, String> text) {
        return Column.<BafRow>text(header, width, row -> filled(text.apply(row)))
                .orElse("None");
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Column<BafRow> score(String header, Function<HeldScores, String> words) {
        return Column.<BafRow>text(header, 14, row -> {
                    HeldScores scores = row.held().scores();
                    return scores == null ? null : words.apply(scores);
                })
                .orElse(NOT_SCORED);
    }

    private static @Nullable LocalDate targetDate(BafRow row) {
        HeldScores scores = row.held().scores();
        return scores == null ? null : scores.targetOn();
    }

    private static Tag rating(@Nullable RiskBand band) {
        if (band == null) {
            return new Tag(Tone.GREY, NOT_SCORED);
        }
        Tone tone =
                switch (band) {
                    case LOW -> Tone.GREEN;
                    case MODERATE -> Tone.BLUE;
                    case HIGH -> Tone.AMBER;
                    case EXTREME -> Tone.RED;
                };
        return new Tag(tone, band.words());
    }
}
