package concordat.domain.board;

/**
 * A board report that was written to its end.
 *
 * @param file the SHA-256 of the file, in hexadecimal digits
 * @param bytes how long it is
 */
public record WrittenBoardReport(MadeBoardReport made, String file, long bytes) {}
