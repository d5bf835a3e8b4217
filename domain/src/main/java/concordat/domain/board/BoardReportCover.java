package concordat.domain.board;

import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Sha256;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the cover of a board report says of its making (XL-1).
 *
 * @param making a new id for this making of it
 * @param reportId the id of the report, by which it is found in the journal: the same for the same question of the same
 *     reader with the same rights
 * @param partnership the partnership whose records it tells
 * @param committeeName the name on that date of the one committee reported on, or null for all
 * @param producedBy the reader for whom it is made, by name
 * @param capacity in what capacity they read, in words: "Executive, University of Leicester"
 * @param sees what this reader may see, one sentence each
 * @param includesPart2 whether the reader may see reserved business in it: decides the classification, whether or not there is any
 * @param journalHead the hash of the last entry of the partnership's journal that the report knows, in hexadecimal digits
 * @param software the version of what made it
 * @param demonstration whether the people and records in it are fictional
 */
public record BoardReportCover(
        UUID making,
        UUID reportId,
        PartnershipId partnership,
        String partnershipName,
        @Nullable String committeeName,
        Instant producedAt,
        String producedBy,
        String capacity,
        List<String> sees,
        boolean includesPart2,
        String journalHead,
        String software,
        boolean demonstration) {

    private static final int LONGEST_NAME = 60;

    public BoardReportCover {
        sees = List.copyOf(sees);
    }

    /**
     * The id of a report: made of all that decides what it says.
     *
     * @param reader who asks, as the system knows them
     * @param sees what they may see, in words
     */
    public static UUID idOf(BoardReport report, String reader, List<String> sees) {
        String question = String.join(
                "\n",
                reader,
                String.valueOf(report.committee()),
                report.trueAt().toString(),
                Long.toString(report.knownAt()),
                report.attendanceFrom().toString(),
                report.form().name(),
                report.since().map(then -> then.trueAt() + "/" + then.knownAt()).orElse("-"),
                String.join("\n", sees));
        ByteBuffer hash = ByteBuffer.wrap(Sha256.of(question));
        return new UUID(hash.getLong(), hash.getLong());
    }

    /** The same for one that was asked for before. */
    BoardReportCover asMaking(UUID id, Instant asked) {
        return new BoardReportCover(
                id,
                reportId,
                partnership,
                partnershipName,
                committeeName,
                asked,
                producedBy,
                capacity,
                sees,
                includesPart2,
                journalHead,
                software,
                demonstration);
    }

    /** The committee's name, or the words for all of them. */
    public String subject() {
        return committeeName == null ? "All committees" : committeeName;
    }

    /** The classification in words, never by colour or place alone (XL-1, XL-4). */
    public String classification(BoardReport report) {
        if (report.isPublication()) {
            return "Part 1: for publication";
        }
        return isPart2(report)
                ? "Part 1 and Part 2: contains reserved business, confidential"
                : "Part 1: no reserved business";
    }

    /** The name of the file, lower case, without spaces (XL-12): {@code 2026-03-12_partnership-board_board-report_part1_v1.xlsx}. */
    public String fileName(BoardReport report) {
        return stem(report, "board-report") + "_v1.xlsx";
    }

    /**
     * The name of the file of one register, which says in its name what stands on the cover of a report: the entry of the
     * journal up to which facts count as known, and the report's id.
     */
    public String fileName(BoardReport report, Register register) {
        return "%s_known-%d_%s_v1.csv"
                .formatted(stem(report, inFileName(register.words())), report.knownAt(), reportId);
    }

    private String stem(BoardReport report, String what) {
        return "%s_%s_%s_%s"
                .formatted(
                        report.trueAt(),
                        inFileName(subject()),
                        report.isPublication() ? what + "-publication" : what,
                        isPart2(report) ? "part2" : "part1");
    }

    private boolean isPart2(BoardReport report) {
        return includesPart2 && !report.isPublication();
    }

    private static String inFileName(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "committee" : cut;
    }
}
