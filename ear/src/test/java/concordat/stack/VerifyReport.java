package concordat.stack;

import concordat.domain.intake.Unreadable;
import concordat.domain.shared.Sha256;
import concordat.persistence.board.ReportOnRecord;
import concordat.reports.workbook.Content;
import concordat.reports.workbook.Content.SheetContent;
import concordat.reports.workbook.ContentCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What {@code ./concordat verify-report FILE} does: says whether a file is a board report as it was made, says the same though
 * another program saved it, or differs, and where first. Exit status 0 for the first two, 2 if it differs, 1 if it is no report
 * on record or cannot be read.
 */
public final class VerifyReport {
    private static final String MANIFEST = "Manifest";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm:ss z", Locale.ENGLISH)
            .withZone(ZoneId.of("Europe/London"));

    private VerifyReport() {}

    /** What was found. */
    public enum Finding {
        /** Octet by octet the file that was handed out. */
        THE_VERY_FILE(0),
        /** Each cell says what it said. */
        SAME_CONTENT(0),
        /** A cell, or a sheet, is not as it was. */
        DIFFERS(2),
        /** No board report with its id is on record. */
        NOT_ON_RECORD(1);

        private final int status;

        Finding(int status) {
            this.status = status;
        }
    }

    /** The finding with what to tell. */
    public record Verdict(Finding finding, String words) {}

    public static void main(String[] arguments) {
        try {
            if (arguments.length == 0 || arguments[0].startsWith("--")) {
                throw new Refused("Name the file to check: ./concordat verify-report FILE");
            }
            Settings settings = new Options(Arrays.asList(arguments).subList(1, arguments.length), System::getenv)
                    .settings(Path.of(System.getProperty("concordat.build")));
            Path file = Path.of(arguments[0]);
            if (!Files.isRegularFile(file)) {
                throw new Refused("There is no file " + arguments[0]);
            }
            Verdict verdict;
            try (Database database = Database.forCommand(settings);
                    Connection connection = database.connectAsOwner()) {
                verdict = verify(connection, file);
            }
            System.out.println(verdict.words());
            System.exit(verdict.finding().status);
        } catch (Refused | Unreadable | SQLException | IOException refused) {
            System.err.println("concordat: " + refused.getMessage());
            System.exit(1);
        }
    }

    /** Checks a file against what is on record. @throws Unreadable if it is no workbook */
    public static Verdict verify(Connection owner, Path file) throws SQLException, IOException {
        Optional<ReportOnRecord> itself = ReportOnRecord.byFile(owner, fingerprint(file));
        if (itself.isPresent()) {
            return new Verdict(Finding.THE_VERY_FILE, "This is the very file. " + told(itself.orElseThrow()));
        }
        Optional<ReportOnRecord> named = ContentCheck.of(file, MANIFEST, List.of())
                .ofManifest("Report id")
                .flatMap(VerifyReport::id)
                .flatMap(id -> onRecord(owner, id));
        if (named.isEmpty()) {
            return new Verdict(
                    Finding.NOT_ON_RECORD,
                    "No board report on record has the id that this file names on its last sheet, or it names none.");
        }
        return compare(owner, file, named.orElseThrow());
    }

    private static Verdict compare(Connection owner, Path file, ReportOnRecord report)
            throws SQLException, IOException {
        ContentCheck check = ContentCheck.of(file, MANIFEST, report.stamps());
        Content recorded = new Content(
                report.form(),
                report.sheets().stream()
                        .map(sheet -> new SheetContent(sheet.name(), sheet.contentHash()))
                        .toList(),
                report.stamps());
        if (check.content().sha256().equals(report.contentHash())) {
            return new Verdict(
                    Finding.SAME_CONTENT,
                    "Not the very file, but the same content, cell by cell: saved again by another program, or made again. "
                            + told(report) + " Its last sheet and the time on its cover were not compared.");
        }
        try (InputStream prints = report.prints(owner)) {
            return new Verdict(
                    Finding.DIFFERS,
                    "The content differs, first at "
                            + check.firstDifference(recorded, prints).orElse("a place that cannot be named") + ". "
                            + told(report));
        }
    }

    private static String told(ReportOnRecord report) {
        return "Report " + report.reportId() + ", made for " + report.reader() + " on "
                + MOMENT.format(report.producedAt()) + ", true at the end of " + report.trueAt()
                + ", known at entry " + report.knownAt() + " of the journal.";
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<ReportOnRecord> onRecord(Connection owner, UUID id) {
        try {
            return ReportOnRecord.byId(owner, id);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String fingerprint(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] piece = new byte[65_536];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
