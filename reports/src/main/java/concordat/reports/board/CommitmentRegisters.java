package concordat.reports.board;

import static concordat.reports.board.FurtherNotes.DUE_DATES;
import static concordat.reports.board.FurtherNotes.SEALS;

import concordat.domain.agreement.obligation.DueStatus;
import concordat.domain.board.BoardReport;
import concordat.domain.board.ObligationDueRow;
import concordat.domain.board.SealRow;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.Table;
import concordat.reports.workbook.Tag;
import concordat.reports.workbook.Tone;
import java.util.List;

/** What the parties to agreements owe each other, and what they have sealed, as tables; of the working form only. */
final class CommitmentRegisters {
    private final BoardReport report;
    private final Explained explained;

    CommitmentRegisters(BoardReport report, Explained explained) {
        this.report = report;
        this.explained = explained;
    }

    Table<ObligationDueRow> obligations() {
        return new Table<>(
                "Obligations",
                "Obligations",
                "Obligations under agreements",
                "One row for each due date, by agreement and obligation, the earliest first",
                explained.with("Obligations", DUE_DATES),
                "No obligations",
                List.of(
                        Column.<ObligationDueRow>name("Agreement", 20, ObligationDueRow::agreementReference),
                        Column.<ObligationDueRow>integer("Number", ObligationDueRow::number),
                        Column.<ObligationDueRow>text("Obligation", 38, ObligationDueRow::title),
                        Column.<ObligationDueRow>text("Owed by", 16, ObligationDueRow::owedBy),
                        Column.<ObligationDueRow>text("Owed to", 20, ObligationDueRow::owedTo),
                        Column.<ObligationDueRow>date("Due", ObligationDueRow::due),
                        Column.<ObligationDueRow>tag("State", 24, this::state),
                        Column.<ObligationDueRow>yesNo("Overdue", row -> row.isOverdue(report.trueAt())),
                        Column.<ObligationDueRow>integer("Days late", row -> row.lateDays(report.trueAt())),
                        Column.<ObligationDueRow>date("Met on", ObligationDueRow::met)
                                .orElse("Not met"),
                        Column.<ObligationDueRow>text("What shows it", 44, ObligationDueRow::evidence)
                                .orElse("Nothing yet"),
                        Column.<ObligationDueRow>text("Accepted or returned", 44, ObligationDueRow::answers)
                                .orElse("Nothing said"),
                        Column.<ObligationDueRow>text("Answers for it", 26, ObligationDueRow::responsible)
                                .orElse("Nobody named"),
                        Column.<ObligationDueRow>text(
                                "How often", 16, row -> row.recurrence().words()),
                        Column.<ObligationDueRow>text("Clause", 18, ObligationDueRow::clause),
                        Column.<ObligationDueRow>text("Details", 40, ObligationDueRow::details)
                                .orElse("None"),
                        Column.<ObligationDueRow>text("Agreement title", 34, ObligationDueRow::agreementTitle)));
    }

    private Tag state(ObligationDueRow row) {
        DueStatus status = row.status();
        Tone tone =
                switch (status) {
                    case OVERDUE -> Tone.RED;
                    case RETURNED -> row.isOverdue(report.trueAt()) ? Tone.RED : Tone.AMBER;
                    case AWAITING_ACCEPTANCE, DUE_SOON -> Tone.AMBER;
                    case NOT_YET_DUE -> Tone.BLUE;
                    case ACCEPTED -> Tone.GREEN;
                    case WAIVED, LAPSED -> Tone.GREY;
                };
        return new Tag(tone, status.words());
    }

    Table<SealRow> seals() {
        return new Table<>(
                "Seal register",
                "Seals",
                "Seal register",
                "One row for each execution under seal, by organisation and number",
                explained.with(SEALS),
                "Nothing executed under seal",
                List.of(
                        Column.<SealRow>name("Organisation", 18, SealRow::organisation),
                        Column.<SealRow>integer("Number", SealRow::number),
                        Column.<SealRow>date("Date", SealRow::on),
                        Column.<SealRow>text("Document", 56, SealRow::document),
                        Column.<SealRow>text("Signatory", 38, SealRow::signatory),
                        Column.<SealRow>text("Attested by", 30, SealRow::attestedBy),
                        Column.<SealRow>text("Minute", 24, SealRow::minute)));
    }
}
