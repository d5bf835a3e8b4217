package concordat.domain.agreement.register;

/** As what a register can be taken away. */
public enum ExportFormat {
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv; charset=UTF-8");

    private final String extension;
    private final String mediaType;

    ExportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** How names of such files end. */
    public String extension() {
        return extension;
    }

    /** What such a file is, as HTTP names it. */
    public String mediaType() {
        return mediaType;
    }
}
