package concordat.reports.board;

import static concordat.reports.board.FurtherNotes.BETWEEN_MEETINGS;
import static concordat.reports.board.FurtherNotes.FORWARD_PLAN;
import static concordat.reports.board.FurtherNotes.PUBLICATIONS;
import static concordat.reports.board.FurtherNotes.TERMS;

import concordat.domain.board.BetweenMeetingsRow;
import concordat.domain.board.BoardReport;
import concordat.domain.board.ForwardPlan;
import concordat.domain.board.PublicationRow;
import concordat.domain.board.TermsRow;
import concordat.domain.decision.Standing;
import concordat.domain.meeting.WorkProgramme.Mark;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.Table;
import concordat.reports.workbook.Tag;
import concordat.reports.workbook.Tone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How committees work, as tables: forward plans, what was decided between meetings, terms of reference, what was published. */
final class CommitteeRegisters {
    private final BoardReport report;
    private final Explained explained;

    CommitteeRegisters(BoardReport report, Explained explained) {
        this.report = report;
        this.explained = explained;
    }

    /** @param only whether no other committee plans */
    Table<ForwardPlan.Line> forwardPlan(ForwardPlan plan, boolean only) {
        List<Column<ForwardPlan.Line>> columns = new ArrayList<>(work());
        List<String> days = Words.shortDates(plan.meetings());
        for (int i = 0; i < days.size(); i++) {
            int meeting = i;
            columns.add(Column.<ForwardPlan.Line>text(
                            days.get(i), 14, line -> mark(line.marks().get(meeting)))
                    .orElse("Not due"));
        }
        columns.add(Column.<ForwardPlan.Line>text("Put off, and why", 40, ForwardPlan.Line::deferred)
                .orElse("Never"));
        return plan(
                only ? "Forward plan" : "Plan " + plan.committeeName(),
                "Forward plan: " + plan.committeeName(),
                "One row for each piece of work, by title; " + plan.year().words() + ", from "
                        + Words.date(plan.first()),
                columns);
    }

    /** What stands in its place if no committee plans anything. */
    Table<ForwardPlan.Line> noForwardPlan() {
        return plan("Forward plan", "Forward plan", "One row for each piece of work, by title", work());
    }

    private Table<ForwardPlan.Line> plan(
            String sheet, String title, String shows, List<Column<ForwardPlan.Line>> columns) {
        return new Table<>(
                sheet, "ForwardPlan", title, shows, explained.with(FORWARD_PLAN), "Nothing planned", columns);
    }

    private List<Column<ForwardPlan.Line>> work() {
        List<Column<ForwardPlan.Line>> columns = new ArrayList<>(List.of(
                Column.<ForwardPlan.Line>name("Item", 38, line -> line.work().title()),
                Column.<ForwardPlan.Line>text(
                        "Purpose", 16, line -> line.work().purpose().words())));
        if (!report.isPublication()) {
            columns.add(Column.text("Lead", 26, line -> line.work().lead()));
            columns.add(Column.<ForwardPlan.Line>text(
                            "Author", 26, line -> line.work().author())
                    .orElse("Not named"));
        }
        columns.addAll(List.of(
                Column.<ForwardPlan.Line>text(
                        "Source", 24, line -> line.work().source().words()),
                Column.<ForwardPlan.Line>text("Minute", 16, line -> line.work().minute())
                        .orElse("None"),
                Column.<ForwardPlan.Line>text(
                        "Frequency", 16, line -> line.work().frequency()),
                Column.<ForwardPlan.Line>text(
                        "Part", 14, line -> line.work().part().words()),
                Column.<ForwardPlan.Line>tag("Status", 22, line -> status(line.status()))));
        return columns;
    }

    private static @Nullable String mark(Mark mark) {
        return switch (mark) {
            case NONE -> null;
            case DUE -> "Due";
            case ON_THE_AGENDA, DONE, MOVED, NOT_TAKEN -> mark.words();
        };
    }

    private static Tag status(ForwardPlan.Status status) {
        return switch (status) {
            case NOT_TAKEN -> new Tag(Tone.RED, status.words());
            case MOVED -> new Tag(Tone.AMBER, status.words());
            case DONE -> new Tag(Tone.GREEN, status.words());
            case TO_COME -> new Tag(Tone.BLUE, status.words());
            case NOT_DUE -> new Tag(Tone.GREY, status.words());
        };
    }

    Table<BetweenMeetingsRow> betweenMeetings() {
        List<Column<BetweenMeetingsRow>> columns = new ArrayList<>(List.of(
                Column.<BetweenMeetingsRow>name("Reference", 22, BetweenMeetingsRow::reference),
                Column.<BetweenMeetingsRow>text("Route", 18, row -> row.route().words()),
                Column.<BetweenMeetingsRow>date("Date", BetweenMeetingsRow::on),
                Column.<BetweenMeetingsRow>text("Committee", 26, BetweenMeetingsRow::committeeName),
                Column.<BetweenMeetingsRow>text("Part", 14, row -> row.part().words()),
                Column.<BetweenMeetingsRow>text("Subject", 30, BetweenMeetingsRow::subject),
                Column.<BetweenMeetingsRow>text("Decision", 48, BetweenMeetingsRow::question),
                Column.<BetweenMeetingsRow>text("Why it could not wait", 36, BetweenMeetingsRow::urgentBecause)
                        .orElse("Not applicable"),
                Column.<BetweenMeetingsRow>text("Authority", 24, BetweenMeetingsRow::authority)
                        .orElse("Terms of reference")));
        if (!report.isPublication()) {
            columns.addAll(List.of(
                    Column.<BetweenMeetingsRow>text("Taken by", 26, BetweenMeetingsRow::takenBy)
                            .orElse("Members in writing"),
                    Column.<BetweenMeetingsRow>text("Together with", 26, BetweenMeetingsRow::takenWith)
                            .orElse("Nobody"),
                    Column.<BetweenMeetingsRow>text("Why not the chair", 26, BetweenMeetingsRow::chairAway)
                            .orElse("Not applicable"),
                    Column.<BetweenMeetingsRow>text("Consulted", 48, BetweenMeetingsRow::consulted)
                            .orElse("Nobody")));
        }
        columns.addAll(List.of(
                Column.<BetweenMeetingsRow>date("Deadline", BetweenMeetingsRow::deadline)
                        .orElse("No deadline"),
                Column.<BetweenMeetingsRow>text(
                                "Outcome",
                                20,
                                row -> row.outcome() == null
                                        ? null
                                        : row.outcome().words())
                        .orElse("None yet"),
                Column.<BetweenMeetingsRow>tag("Standing", 24, row -> standing(row.standing(report.trueAt()))),
                Column.<BetweenMeetingsRow>text("Related decisions", 30, BetweenMeetingsRow::related)
                        .orElse("None")));
        return new Table<>(
                "Between meetings",
                "BetweenMeetings",
                "Decisions between meetings",
                "One row for each chair's action and written resolution, the latest first",
                explained.with(BETWEEN_MEETINGS),
                "Nothing decided between meetings",
                columns);
    }

    private static Tag standing(Standing standing) {
        Tone tone =
                switch (standing) {
                    case IN_EFFECT, AMENDED, RATIFIED -> Tone.GREEN;
                    case TAKEN_AWAITING_RATIFICATION, PROVISIONAL, AWAITING_PARENT, AWAITING_CONFIRMATION -> Tone.AMBER;
                    case NOT_RATIFIED, NOT_CONFIRMED, NOT_CONFIRMED_IN_TIME, NOT_AGREED_BY_ALL -> Tone.RED;
                    default -> Tone.GREY;
                };
        return new Tag(tone, standing.words());
    }

    Table<TermsRow> termsOfReference() {
        return new Table<>(
                "Terms of reference",
                "TermsOfReference",
                "Terms of reference",
                "One row for each version, by committee, the latest first",
                explained.with(TERMS),
                "No terms of reference",
                List.of(
                        Column.<TermsRow>name("Committee", 34, TermsRow::committeeName),
                        Column.<TermsRow>text(
                                "Legal form", 22, row -> row.form().words()),
                        Column.<TermsRow>integer("Version", TermsRow::version),
                        Column.<TermsRow>tag("Status", 24, row -> status(row.status(report.trueAt()))),
                        Column.<TermsRow>date("First day", row -> row.term().from()),
                        Column.<TermsRow>date("Last day", row -> row.term().lastDay())
                                .orElse("No end"),
                        Column.<TermsRow>date("Next review", TermsRow::review),
                        Column.<TermsRow>text("Approved by", 56, TermsRow::approvedBy)));
    }

    private static Tag status(TermsRow.Status status) {
        return switch (status) {
            case IN_FORCE -> new Tag(Tone.GREEN, status.words());
            case REVIEW_OVERDUE -> new Tag(Tone.RED, status.words());
            case NOT_YET -> new Tag(Tone.BLUE, status.words());
            case REPLACED -> new Tag(Tone.GREY, status.words());
        };
    }

    Table<PublicationRow> publications() {
        List<Column<PublicationRow>> columns = new ArrayList<>(List.of(
                Column.<PublicationRow>name("What", 56, PublicationRow::what),
                Column.<PublicationRow>text("Kind", 24, row -> row.kind().words()),
                Column.<PublicationRow>date("Published", PublicationRow::on),
                Column.<PublicationRow>text("Committee", 34, PublicationRow::committeeName)
                        .orElse("None"),
                Column.<PublicationRow>text("Part", 14, row -> row.part().words()),
                Column.<PublicationRow>text("For", 34, row -> row.kind().to())));
        if (!report.isPublication()) {
            columns.add(
                    Column.<PublicationRow>text("By", 30, PublicationRow::by).orElse("In the journal only"));
        }
        return new Table<>(
                "Publication log",
                "Publications",
                "Publication log",
                "One row for each thing published or issued, the latest first",
                explained.with(PUBLICATIONS),
                "Nothing published",
                columns);
    }
}
