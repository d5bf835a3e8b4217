package concordat.domain.board;

import java.util.List;
import java.util.Map;

/**
 * What will be in a board report if its reader has it made now.
 *
 * @param counts how many rows each of its registers has
 * @param withheld what is left out for this reader
 */
public record BoardReportPreview(
        BoardReport report, BoardReportCover cover, Map<Register, Long> counts, List<Withheld> withheld) {
    public BoardReportPreview {
        counts = Map.copyOf(counts);
        withheld = List.copyOf(withheld);
    }
}
