package concordat.domain.board;

/** By what name board reports are asked for behind the pages. */
public final class BoardReportsToMake {
    /** The kind of the job, as its rows name it. */
    public static final String KIND = "board-report";

    /** After how many failed attempts it is given up. */
    public static final int ATTEMPTS = 3;

    private BoardReportsToMake() {}
}
