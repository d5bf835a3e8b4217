package concordat.domain.board;

/**
 * A board report that is on record as handed out, ready to be written.
 *
 * @param fileName the name to hand it out under (XL-12)
 */
public record PreparedBoardReport(BoardReport report, BoardReportCover cover, String fileName) {}
