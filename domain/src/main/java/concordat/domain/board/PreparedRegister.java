package concordat.domain.board;

/**
 * A register of a board report that is on record as handed out, ready to be written.
 *
 * @param report to which it belongs
 * @param fileName the name to hand it out under: with both clocks and the id of the report (XL-12)
 */
public record PreparedRegister(Register register, BoardReport report, BoardReportCover cover, String fileName) {}
