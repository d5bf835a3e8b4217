package concordat.domain.highlight;

import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;

/** Writes a highlight report as a Word document, as far as its reader sees it. */
public interface HighlightFile {
    void write(HighlightSheet report, OutputStream to) throws IOException;

    /**
     * The name of the file, lower case and without spaces (XL-12).
     *
     * @param ending "docx" or "pdf"
     */
    static String name(HighlightSheet report, String ending) {
        return LocalDate.ofInstant(report.metAt(), Term.LONDON) + "_"
                + plain(report.committee().code()) + "_highlight-report_"
                + (report.part() == Part.PART_1 ? "part1" : "part2") + "_" + plain(report.toBody()) + "_v"
                + report.number() + (report.state() == HighlightState.ISSUED ? "" : "-draft") + "." + ending;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ENGLISH).replaceAll("[^a-z0-9]+", "-");
    }
}
