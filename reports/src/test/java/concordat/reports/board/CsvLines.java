package concordat.reports.board;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads comma-separated values by the letter of RFC 4180, and nothing else. */
final class CsvLines {
    private static final Pattern VALUE = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^\",\r\n]*))(,|\r\n)");

    private CsvLines() {}

    /** The values of each line, after the mark. @throws AssertionError if it is not what the standard says */
    static List<List<String>> of(String csv) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        Matcher value = VALUE.matcher(csv).region(1, csv.length());
        int end = 1;
        while (end < csv.length() && value.find()) {
            line.add(value.group(1) == null ? value.group(2) : value.group(1).replace("\"\"", "\""));
            if (value.group(3).equals("\r\n")) {
                lines.add(line);
                line = new ArrayList<>();
            }
            end = value.end();
        }
        if (end != csv.length() || !line.isEmpty()) {
            throw new AssertionError("No line at " + csv.substring(end));
        }
        return lines;
    }
}
