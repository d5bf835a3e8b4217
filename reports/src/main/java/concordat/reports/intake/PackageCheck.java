package concordat.reports.intake;

import concordat.domain.intake.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through all parts of a workbook before any of them is parsed: unpacks each to nowhere, counting what really comes out,
 * whatever the package says of it.
 */
final class PackageCheck {
    /** The most parts; a workbook with one large sheet has a dozen. */
    static final int MOST_PARTS = 500;

    /** The most that all parts together hold, unpacked. 100,000 rows of 20 columns take half of it. */
    static final long MOST_BYTES = 256L * 1024 * 1024;

    /** How many times as large a part may be unpacked; registers are packed to a fifth, at most a thirtieth. */
    static final int MOST_RATIO = 100;

    static final String DEFINES_ITS_OWN =
            "The workbook defines XML of its own, which Excel never does. It is not taken. Save the register anew from Excel.";

    private static final String BOMB =
            "The workbook unpacks to far more than a register can hold. It is not taken. Save the register anew from Excel.";
    private static final long RATIO_FROM = 1024L * 1024;
    private static final int LOOKED_AT = 16_384;
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final List<Refused> REFUSED = List.of(
            new Refused("vbaproject", "The workbook holds macros. Save it as an Excel workbook without macros (xlsx)."),
            new Refused(
                    "macrosheets/", "The workbook holds macros. Save it as an Excel workbook without macros (xlsx)."),
            new Refused(
                    "externallinks/",
                    "The workbook is linked to other files. Copy the register, paste it as values into a new workbook, and bring"
                            + " that in."),
            new Refused(
                    "connections.xml",
                    "The workbook fetches data from elsewhere. Copy the register, paste it as values into a new workbook, and"
                            + " bring that in."),
            new Refused(
                    "embeddings/",
                    "The workbook has other files in it. Copy the register into a new workbook, and bring that in."));

    /** Parts that are not taken, by something in their name. */
    private record Refused(String name, String sentence) {}

    private final ZipFile parts;
    private final long packed;
    private final byte[] buffer = new byte[65_536];
    private long unpacked;

    private PackageCheck(ZipFile parts, long packed) {
        this.parts = parts;
        this.packed = packed;
    }

    /** @throws Unreadable if anything in it is not taken */
    static void of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            new PackageCheck(zip, Files.size(file)).run();
        } catch (ZipException | IllegalArgumentException broken) {
            if (broken instanceof Unreadable refused) {
                throw refused;
            }
            throw new Unreadable(Workbook.DAMAGED, broken);
        }
    }

    private void run() throws IOException {
        if (parts.size() > MOST_PARTS) {
            throw new Unreadable("The workbook has more parts than a register can have. It is not taken.");
        }
        Set<String> names = new HashSet<>();
        List<? extends ZipEntry> entries = Collections.list(parts.entries());
        for (ZipEntry entry : entries) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                throw new Unreadable(
                        "The workbook has a part twice. It is not taken. Save the register anew from Excel.");
            }
            REFUSED.stream()
                    .filter(each -> name.contains(each.name()))
                    .findFirst()
                    .ifPresent(each -> {
                        throw new Unreadable(each.sentence());
                    });
        }
        if (!names.contains("[content_types].xml") || !names.contains("xl/workbook.xml")) {
            throw new Unreadable(
                    "This is no Excel workbook, whatever its name says. Open it in Excel and save it as xlsx.");
        }
        for (ZipEntry entry : entries) {
            unpack(entry);
        }
    }

    private void unpack(ZipEntry entry) throws IOException {
        long size = 0;
        try (InputStream in = parts.getInputStream(entry)) {
            int read = in.readNBytes(buffer, 0, LOOKED_AT);
            if (definesItsOwn(read)) {
                throw new Unreadable(DEFINES_ITS_OWN);
            }
            while (read > 0) {
                size += read;
                unpacked += read;
                if (unpacked > MOST_BYTES
                        || (size > RATIO_FROM
                                && size > MOST_RATIO * Math.max(1, Math.min(packed, entry.getCompressedSize())))) {
                    throw new Unreadable(BOMB);
                }
                read = in.read(buffer);
            }
        }
    }

    /** Whether a document type is declared at the beginning, in whichever width of characters; the parser refuses it anywhere. */
    private boolean definesItsOwn(int read) {
        int matched = 0;
        for (int i = 0; i < read; i++) {
            if (buffer[i] == 0) {
                continue;
            }
            matched = buffer[i] == DOCTYPE[matched] ? matched + 1 : buffer[i] == DOCTYPE[0] ? 1 : 0;
            if (matched == DOCTYPE.length) {
                return true;
            }
        }
        return false;
    }
}
