package concordat.domain.minutes;

import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;

/** Writes minutes as a Word document, as far as their reader sees them. */
public interface MinutesFile {
    void write(MinutesSheet minutes, OutputStream to) throws IOException;

    /**
     * The name of the file, lower case and without spaces (XL-12): {@code 2026-03-12_pb_minutes_part1_unconfirmed.docx}.
     *
     * @param ending "docx" or "pdf"
     */
    static String name(MinutesSheet minutes, String ending) {
        return LocalDate.ofInstant(minutes.metAt(), Term.LONDON) + "_"
                + plain(minutes.committee().code()) + "_minutes_" + (minutes.part() == Part.PART_1 ? "part1" : "part2")
                + "_" + plain(minutes.state().words()) + "." + ending;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ENGLISH).replaceAll("[^a-z0-9]+", "-");
    }
}
