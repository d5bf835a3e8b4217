package concordat.reports.board;

import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportCover;
import concordat.reports.minutes.WordDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A board report on one page, as a Word document to be made into PDF: what the sheets of its summary say, the first rows of
 * each, and how many more there are.
 */
final class BoardOnAPage {
    private static final int OUTCOMES = 6;
    private static final int STATUSES = 7;
    private static final int MEETINGS = 5;
    private static final int TRACKS = 6;
    private static final int LONGEST_NAME = 84;
    private static final int LONGEST_WORDS = 38;
    private static final int LONGEST_TITLE = 54;
    private static final int LONGEST_LINE = 108;

    private final BoardReport report;
    private final BoardReportCover cover;
    private final Summary.Told told;

    BoardOnAPage(BoardReport report, BoardReportCover cover, Summary.Told told) {
        this.report = report;
        this.cover = cover;
        this.told = told;
    }

    void write(OutputStream out) {
        String title = "Board report: " + shortened(cover.subject(), LONGEST_TITLE);
        try (WordDocument word = new WordDocument(
                (cover.demonstration() ? "Demonstration. " : "") + title + ", " + Words.date(report.trueAt()),
                shortened(cover.producedBy() + ", " + cover.capacity(), LONGEST_LINE))) {
            word.onEachPage(
                    (cover.demonstration() ? "Demonstration: the records are fictional. " : "")
                            + cover.classification(report),
                    "Report " + cover.reportId() + ", produced " + Words.moment(cover.producedAt()) + " by "
                            + shortened(cover.producedBy() + ", " + cover.capacity(), LONGEST_LINE));
            word.title(title);
            word.paragraph(shortened(cover.partnershipName(), LONGEST_LINE) + ". As at "
                    + Words.date(report.trueAt()) + ", as known at journal entry " + report.knownAt() + ". "
                    + (report.isPublication() ? "Publication." : "Working register: what its reader may see. ")
                    + "Attendance since " + Words.date(report.attendanceFrom()) + ".");
            fill(word);
            word.save(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void fill(WordDocument word) {
        List<List<String>> leading = figures(Headlines.LEADING::contains);
        word.figures(
                "Headlines",
                leading.stream().map(row -> row.get(0)).toList(),
                List.of(leading.stream().map(row -> row.get(1)).toList()),
                leading.stream().map(row -> 100 / leading.size()).toList(),
                true);
        word.twoColumns();
        table(
                word,
                "Decisions by outcome",
                List.of("Outcome", "Decisions"),
                first(told.decisions(), OUTCOMES, "outcomes", row -> row),
                List.of(75, 25));
        table(
                word,
                "Actions by status and age in months",
                List.of("Status", "All", "0\u20133", "3\u20136", "6\u201312", "Over 12"),
                first(told.actions(), STATUSES, "statuses", row -> row),
                List.of(33, 11, 12, 12, 13, 19));
        table(
                word,
                "Attendance at the latest meetings",
                List.of("Meeting", "Date", "Came", "Of", "Share"),
                first(
                        latest(told.attendance()),
                        MEETINGS,
                        "earlier meetings",
                        row -> List.of(
                                shortened(row.get(0), LONGEST_WORDS), row.get(2), row.get(3), row.get(4), row.get(5))),
                List.of(28, 27, 15, 12, 18));
        table(
                word,
                "University status",
                List.of("Trust and track", "Stage"),
                first(told.status(), TRACKS, "tracks", row -> row),
                List.of(60, 40));
        word.nextColumn();
        table(
                word,
                "Further figures",
                List.of("Figure", "Value"),
                figures(row -> !Headlines.LEADING.contains(row)),
                List.of(78, 22));
        table(word, "Key dates ahead", List.of("Date", "Agreement", "What"), dates(), List.of(27, 40, 33));
    }

    private List<List<String>> figures(Predicate<String> which) {
        return told.headlines().stream()
                .filter(row -> which.test(row.get(0)))
                .map(row -> row.subList(0, 2))
                .toList();
    }

    private List<List<String>> dates() {
        List<List<String>> rows = new ArrayList<>();
        told.next()
                .forEach(next -> rows.add(List.of(
                        Words.shortDate(next.on()),
                        shortened(next.agreement(), LONGEST_WORDS),
                        shortened(next.what(), LONGEST_WORDS))));
        if (told.later() > 0) {
            rows.add(List.of("", "and " + told.later() + " more in the year ahead", ""));
        }
        return rows;
    }

    private static List<List<String>> latest(List<List<String>> byDate) {
        List<List<String>> latest = new ArrayList<>(byDate);
        Collections.reverse(latest);
        return latest;
    }

    /** The first few rows, and how many more there are. */
    private static List<List<String>> first(
            List<List<String>> all, int most, String what, UnaryOperator<List<String>> columns) {
        if (all.size() <= most) {
            return all.stream().map(columns).toList();
        }
        List<String> more =
                new ArrayList<>(Collections.nCopies(columns.apply(all.get(0)).size(), ""));
        more.set(0, "and " + (all.size() - most + 1) + " more " + what);
        return Stream.concat(all.stream().limit(most - 1L).map(columns), Stream.of(more))
                .toList();
    }

    private static void table(
            WordDocument word, String caption, List<String> head, List<List<String>> rows, List<Integer> widths) {
        List<String> nothing = new ArrayList<>(Collections.nCopies(head.size(), ""));
        nothing.set(0, "None");
        word.figures(
                caption,
                head,
                rows.isEmpty()
                        ? List.of(nothing)
                        : rows.stream()
                                .map(row -> row.stream()
                                        .limit(head.size())
                                        .map(words -> shortened(words, LONGEST_NAME))
                                        .toList())
                                .toList(),
                widths,
                false);
    }

    /** A long name as far as there is room for it. */
    private static String shortened(String words, int longest) {
        return words.codePointCount(0, words.length()) <= longest
                ? words
                : words.substring(0, words.offsetByCodePoints(0, longest - 1)).strip() + "\u2026";
    }
}
