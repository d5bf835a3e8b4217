package concordat.domain.board;

/** The files that are kept of a board report, side by side and under the same rights. */
public enum BoardReportFile {
    /** The whole of it, by whose fingerprints it is known again. */
    WORKBOOK("xlsx"),
    /** What it comes to on one page, as PDF. */
    SUMMARY("pdf");

    private final String ending;

    BoardReportFile(String ending) {
        this.ending = ending;
    }

    /** What it is called beside the workbook of that name. */
    String nameBeside(String workbook) {
        return workbook.replaceFirst("\\.xlsx$", "." + ending);
    }
}
