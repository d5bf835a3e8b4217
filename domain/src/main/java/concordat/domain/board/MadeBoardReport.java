package concordat.domain.board;

import java.util.List;

/**
 * What is kept of a board report that was made: fingerprints, and nothing of what it says.
 *
 * @param form which canonical form the fingerprints of its content are reckoned over
 * @param content the SHA-256 over what its sheets say, but for the manifest, in hexadecimal digits
 * @param sheets in their order, without the manifest
 * @param stamps the cells that say when it was made, which are no part of its content: {@code Cover!B9}
 */
public record MadeBoardReport(int form, String content, List<Sheet> sheets, List<String> stamps) {
    public MadeBoardReport {
        sheets = List.copyOf(sheets);
        stamps = List.copyOf(stamps);
    }

    /**
     * A sheet of it.
     *
     * @param content the SHA-256 over what it says, in hexadecimal digits
     */
    public record Sheet(String name, String content) {}
}
