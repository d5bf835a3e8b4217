package concordat.domain.paper;

import static concordat.domain.paper.PaperRule.FILE_CAN_BE_READ;
import static concordat.domain.paper.PaperRule.FILE_CAN_BE_SCANNED;
import static concordat.domain.paper.PaperRule.FILE_DOES_NOT_EXPLODE;
import static concordat.domain.paper.PaperRule.FILE_HAS_CONTENT;
import static concordat.domain.paper.PaperRule.FILE_HAS_NOT_TOO_MANY_PAGES;
import static concordat.domain.paper.PaperRule.FILE_IS_IN_A_KNOWN_FORMAT;
import static concordat.domain.paper.PaperRule.FILE_IS_NOT_ENCRYPTED;
import static concordat.domain.paper.PaperRule.FILE_IS_NOT_TOO_LARGE;
import static concordat.domain.paper.PaperRule.FILE_IS_NOT_TOO_MUCH;
import static concordat.domain.paper.PaperRule.FILE_IS_WHAT_ITS_NAME_SAYS;

import concordat.domain.paper.Examination.Problem;
import concordat.domain.settings.SettingsInForce;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * A file on its way in: examined by its content and scanned, and found fit to be kept, or to be put in quarantine.
 *
 * @param name as the person called it; without folders, marks that turn text round, or characters that cannot be shown
 * @param content where it lies until it is kept
 * @param bytes how long it is
 * @param fingerprint its SHA-256, in hexadecimal digits
 * @param pages how many pages a PDF has; 0 for anything else
 */
public record Incoming(
        String name,
        Path content,
        long bytes,
        String fingerprint,
        PaperFormat format,
        int pages,
        Set<ActiveContent> active,
        Scan scan) {
    private static final int MEGABYTE = 1_048_576;

    public Incoming {
        active = Set.copyOf(active);
    }

    /**
     * Examines a file outside of the server and has it scanned. Nothing is kept yet.
     *
     * @throws RuleBroken if it cannot be a file of a paper; the sentence says why
     */
    public static Incoming examined(String name, Spooled file, Examination.Examiner examiner, Scan.Scanner scanner) {
        Path content = file.content();
        long bytes = file.bytes();
        String fingerprint = file.fingerprint();
        String called = plain(name);
        FILE_HAS_CONTENT.require(bytes > 0);
        // The scanner comes first: what it knows as harmful nothing else opens.
        Scan scan = scanner.scan(content);
        FILE_CAN_BE_SCANNED.require(scan.verdict() != Scan.Verdict.UNAVAILABLE);
        String ending = called.substring(called.lastIndexOf('.') + 1).toLowerCase(Locale.ENGLISH);
        if (scan.verdict() == Scan.Verdict.FOUND) {
            return new Incoming(called, content, bytes, fingerprint, byName(ending), 0, Set.of(), scan);
        }
        Examination found = examiner.examine(content);
        FILE_IS_NOT_TOO_MUCH.require(found.problem() != Problem.TOO_MUCH);
        FILE_DOES_NOT_EXPLODE.require(found.problem() != Problem.EXPLODES);
        FILE_IS_NOT_ENCRYPTED.require(found.problem() != Problem.ENCRYPTED);
        FILE_CAN_BE_READ.require(found.problem() != Problem.BROKEN);
        PaperFormat format = PaperFormat.ofMediaType(found.mediaType())
                .orElseThrow(() -> new RuleBroken(FILE_IS_IN_A_KNOWN_FORMAT, PaperFormat.WORDS));
        FILE_IS_WHAT_ITS_NAME_SAYS.require(format.endsWith(ending), called, format.words(), format.ending());
        return new Incoming(called, content, bytes, fingerprint, format, found.pages(), found.active(), scan);
    }

    /** What goes into quarantine is opened by nobody, so its name is all there is to go by. */
    private static PaperFormat byName(String ending) {
        for (PaperFormat format : PaperFormat.values()) {
            if (format.endsWith(ending)) {
                return format;
            }
        }
        return PaperFormat.PDF;
    }

    /**
     * The name without what browsers or people put before it, and without characters that show it as something else: control
     * characters, line breaks, and marks that make text run from right to left.
     */
    static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder shown = new StringBuilder();
        last.codePoints()
                .filter(c -> !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.LINE_SEPARATOR
                        && Character.getType(c) != Character.PARAGRAPH_SEPARATOR)
                .forEach(shown::appendCodePoint);
        return Text.required("name of the file", shown.toString(), Text.LINE);
    }

    /** Holds what a partnership has chosen for one file. @throws RuleBroken if it is too large, or has too many pages */
    public void requireWithin(SettingsInForce limits) {
        FILE_IS_NOT_TOO_LARGE.require(
                bytes <= (long) limits.paperMegabytes() * MEGABYTE,
                limits.paperMegabytes(),
                BigDecimal.valueOf(bytes)
                        .divide(BigDecimal.valueOf(MEGABYTE), 1, RoundingMode.UP)
                        .toPlainString());
        FILE_HAS_NOT_TOO_MANY_PAGES.require(pages <= limits.paperPages(), limits.paperPages(), pages);
    }

    /** Whether a scanner has found something harmful in it. */
    boolean isHarmful() {
        return scan.verdict() == Scan.Verdict.FOUND;
    }
}
