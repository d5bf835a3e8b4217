package concordat.reports.workbook;

import concordat.domain.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * What a workbook says, apart from how it looks and which program saved it.
 *
 * @param version of the canonical form that the fingerprints are reckoned over
 * @param sheets in their order
 * @param stamps the cells that say when the file was made, which are no part of it: {@code Cover!B9}
 */
public record Content(int version, List<SheetContent> sheets, List<String> stamps) {
    public Content {
        sheets = List.copyOf(sheets);
        stamps = List.copyOf(stamps);
    }

    /**
     * What a sheet says.
     *
     * @param sha256 over the canonical form of its cells, in hexadecimal digits
     */
    public record SheetContent(String name, String sha256) {}

    /** The SHA-256 over names and fingerprints of all sheets, in hexadecimal digits. */
    public String sha256() {
        MessageDigest digest = Sha256.digest();
        digest.update(("workbook content, version " + version + "\n").getBytes(StandardCharsets.UTF_8));
        for (SheetContent sheet : sheets) {
            digest.update((sheet.name() + "\0" + sheet.sha256() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
