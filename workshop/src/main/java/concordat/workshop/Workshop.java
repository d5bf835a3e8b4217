package concordat.workshop;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The program: {@code inspect FILE FINDINGS} looks into a file and writes what it found as properties in UTF-8; {@code read FILE
 * CHARACTERS TEXT FINDINGS} writes the text of a file, and as a finding whether there was any; {@code bind SPECIFICATION PDF PROGRESS
 * FINDINGS} binds texts and files into one PDF.
 *
 * <p>It ends with 0 whenever it could say something about the files, be it that one is broken; with anything else a file was
 * too much for it.
 */
public final class Workshop {
    private Workshop() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 3 && arguments[0].equals("inspect")) {
            write(Inspection.of(Path.of(arguments[1])), Path.of(arguments[2]));
        } else if (arguments.length == 5 && arguments[0].equals("read")) {
            Findings.Problem problem =
                    Reading.read(Path.of(arguments[1]), Path.of(arguments[3]), Integer.parseInt(arguments[2]));
            write(Findings.wrong("", problem), Path.of(arguments[4]));
        } else if (arguments.length == 5 && arguments[0].equals("bind")) {
            Binding.bind(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]), Path.of(arguments[4]));
        } else {
            System.err.println("inspect FILE FINDINGS, read FILE CHARACTERS TEXT FINDINGS,"
                    + " or bind SPECIFICATION PDF PROGRESS FINDINGS");
            System.exit(2);
        }
    }

    private static void write(Findings found, Path to) throws IOException {
        Properties lines = new Properties();
        lines.setProperty("media", found.mediaType());
        lines.setProperty("problem", found.problem().name());
        lines.setProperty("pages", String.valueOf(found.pages()));
        lines.setProperty("active", found.active().stream().map(Enum::name).collect(Collectors.joining(",")));
        try (Writer out = Files.newBufferedWriter(to)) {
            lines.store(out, null);
        }
    }
}
