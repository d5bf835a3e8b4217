package concordat.reports.highlight;

import concordat.domain.highlight.HighlightEntry;
import concordat.domain.highlight.HighlightFile;
import concordat.domain.highlight.HighlightSheet;
import concordat.domain.highlight.HighlightSheet.Entry;
import concordat.domain.highlight.HighlightSheet.Line;
import concordat.domain.highlight.HighlightState;
import concordat.domain.minutes.Fact;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import concordat.reports.minutes.WordDocument;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A highlight report as a Word document: the header and the table of 6.8, then Alert, Advise and Assure, and what waits. */
@Dependent
class WordHighlightReport implements HighlightFile {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(Term.LONDON);

    @Override
    public void write(HighlightSheet report, OutputStream to) throws IOException {
        String marker = marker(report);
        String title = report.committee().name() + ": highlight report to " + report.toBody();
        try (WordDocument word = new WordDocument(
                title + (marker.isEmpty() ? "" : " - " + marker),
                report.committee().name())) {
            word.onEachPage(marker, title + ", " + DAY.format(report.metAt()) + ", version " + report.number());
            word.title(title);
            if (!marker.isEmpty()) {
                word.marker(marker);
            }
            word.table("Report", List.of("What", "Content"), head(report), "");
            word.heading(1, "What the committee considered");
            word.table(
                    "Items of the meeting",
                    List.of("Issue", "Consideration", "Resolution or outcome", "Assurance"),
                    report.included().stream().map(WordHighlightReport::row).toList(),
                    "There is nothing that you may see.");
            block(word, report, "Alert", line -> line.text().alert());
            block(word, report, "Advise", line -> line.text().advise());
            block(word, report, "Assure", line -> line.text().assure());
            word.heading(1, "Decisions made");
            List<String> decisions = report.included().stream()
                    .flatMap(line -> line.facts().of(Fact.Kind.DECISION).stream())
                    .map(Fact::words)
                    .toList();
            bullets(word, decisions);
            for (HighlightEntry.Kind kind : HighlightEntry.Kind.values()) {
                entries(word, kind, report.of(kind));
            }
            word.heading(1, "Issue of this report");
            word.paragraph(
                    report.state() == HighlightState.ISSUED
                            ? "Agreed by " + report.course().agreedBy() + ", chair, and issued by "
                                    + report.course().issuedBy() + " on "
                                    + DAY.format(report.course().issuedAt().orElseThrow()) + "."
                            : "This report is a draft. It has not been issued.");
            if (!report.course().fingerprint().isEmpty()) {
                word.paragraph("Fingerprint (SHA-256): " + report.course().fingerprint());
            }
            word.save(to);
        }
    }

    /** What stands in words on each page: that it is a draft, and that it is of Part 2. */
    private static String marker(HighlightSheet report) {
        String draft = report.state() == HighlightState.ISSUED ? "" : "Draft";
        String part = report.part() == Part.PART_2 ? "Part 2 (reserved business)" : "";
        return draft.isEmpty() || part.isEmpty() ? draft + part : draft + ", " + part;
    }

    private static List<List<String>> head(HighlightSheet report) {
        return List.of(
                List.of("Meeting of", report.toBody()),
                List.of(
                        "Date",
                        report.head().receivedAt() == null
                                ? "Not recorded"
                                : DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
                                        .format(report.head().receivedAt())),
                List.of(
                        "Report title",
                        "Highlight report of the " + report.committee().name()),
                List.of("Agenda item", orNot(report.head().receivedUnder())),
                List.of("Committee", report.committee().name()),
                List.of("Committee date", DAY.format(report.metAt()) + ", " + report.meetingReference()),
                List.of(
                        "Chair",
                        orNot(report.facts().of(Fact.Kind.CHAIR).stream()
                                .map(Fact::words)
                                .findFirst()
                                .orElse(""))),
                List.of("Meeting quorate", report.quorate()),
                List.of("Purpose", orNot(report.head().purpose())),
                List.of("Strategic links", orNot(report.head().links())));
    }

    private static String orNot(String text) {
        return text.isEmpty() ? "Not recorded" : text;
    }

    private static List<String> row(Line line) {
        return List.of(
                line.facts().number() + ". " + line.facts().title(),
                line.text().consideration(),
                String.join(" ", line.outcome()),
                String.join(" ", line.assurance()));
    }

    private static void block(WordDocument word, HighlightSheet report, String heading, Function<Line, String> text) {
        word.heading(1, heading);
        List<Line> said = report.included().stream()
                .filter(line -> !text.apply(line).isEmpty())
                .toList();
        if (said.isEmpty()) {
            word.paragraph("Nothing.");
        }
        said.forEach(line -> word.fact(line.facts().title(), text.apply(line)));
    }

    private static void bullets(WordDocument word, List<String> lines) {
        if (lines.isEmpty()) {
            word.paragraph("None.");
        }
        lines.forEach(word::bullet);
    }

    private static void entries(WordDocument word, HighlightEntry.Kind kind, List<Entry> entries) {
        word.heading(1, kind.words());
        switch (kind) {
            case RATIFICATION ->
                word.table(
                        "Each is open until the minute reference of the body is recorded",
                        List.of("Decision", "Question", "Awaits", "Since", "So far", "Now"),
                        cells(entries),
                        "None.");
            case ESCALATION, REFERRAL ->
                word.table(
                        "Each is open until the minute reference of the body is recorded",
                        List.of("Reference", "Issue", "What is asked", "Of", "By", "Now"),
                        cells(entries),
                        "None.");
            case RISK ->
                word.table(
                        "Risks at or above the threshold",
                        List.of("Reference", "Risk", "Score", "Owner", "Controls"),
                        cells(entries),
                        "None.");
        }
    }

    private static List<List<String>> cells(List<Entry> entries) {
        return entries.stream()
                .map(entry -> {
                    List<String> cells = new java.util.ArrayList<>(entry.fact().cells());
                    if (entry.kind() != HighlightEntry.Kind.RISK) {
                        cells.add(entry.standing());
                    }
                    return List.copyOf(cells);
                })
                .toList();
    }
}
