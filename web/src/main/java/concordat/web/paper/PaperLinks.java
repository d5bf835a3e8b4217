package concordat.web.paper;

import concordat.domain.paper.ActiveContent;
import concordat.domain.paper.Conversion;
import concordat.domain.paper.PaperFileLine;
import concordat.domain.paper.PaperFormat;
import concordat.domain.paper.Scan;
import concordat.web.look.Words;
import java.util.stream.Collectors;

/** A file of a paper as pages show it, with where it is handed out. */
public record PaperLinks(
        String id,
        String name,
        String role,
        String about,
        String fingerprint,
        String original,
        String pdf,
        String reading,
        String warning,
        String conversion) {

    static PaperLinks of(PaperFileLine line) {
        String id = line.id().value().toString();
        String base = "/api/v1/paper-files/" + id;
        boolean handedOut = !line.isInQuarantine();
        return new PaperLinks(
                id,
                line.name(),
                line.role().words(),
                about(line),
                line.pdf()
                        .map(pdf -> line.fingerprint() + " (PDF: " + pdf.fingerprint() + ")")
                        .orElse(line.fingerprint()),
                handedOut ? base : "",
                handedOut && line.pdf().isPresent() ? base + "/pdf" : "",
                line.isReadable() ? "/read-paper?file=" + id : "",
                warning(line),
                line.conversion() == Conversion.FAILED
                        ? line.conversion().words() + ": " + line.conversionProblem()
                        : line.conversion() == Conversion.WAITING
                                ? line.conversion().words()
                                : "");
    }

    private static String about(PaperFileLine line) {
        String pages = line.format() == PaperFormat.PDF
                ? ", " + Words.count(line.pages(), "page", "pages")
                : line.pdf()
                        .map(pdf -> ", " + Words.count(pdf.pages(), "page", "pages") + " as PDF")
                        .orElse("");
        return line.format().words() + ", " + Words.size(line.bytes()) + pages;
    }

    private static String warning(PaperFileLine line) {
        if (line.isInQuarantine()) {
            return "In quarantine: the scanner found " + line.finding()
                    + ". Nobody can open it. Remove it before the paper is handed in.";
        }
        String active =
                line.active().stream().sorted().map(ActiveContent::words).collect(Collectors.joining(", "));
        String held = active.isEmpty() ? "" : "Holds " + active + ". ";
        return held + (line.scan() == Scan.Verdict.CLEAN ? "Scanned, nothing found." : "");
    }
}
