package concordat.domain.paper;

import java.util.Arrays;
import java.util.Optional;

/** What a file of a paper may be: told by its content, with which the end of its name has to agree. */
public enum PaperFormat {
    PDF("PDF", "application/pdf", ".pdf."),
    WORD("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx."),
    WORD_WITH_MACROS("Word with macros", "application/vnd.ms-word.document.macroenabled.12", ".docm."),
    WORD_OF_OLD("Word (before 2007)", "application/msword", ".doc."),
    EXCEL("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx."),
    EXCEL_WITH_MACROS("Excel with macros", "application/vnd.ms-excel.sheet.macroenabled.12", ".xlsm."),
    EXCEL_OF_OLD("Excel (before 2007)", "application/vnd.ms-excel", ".xls."),
    POWERPOINT("PowerPoint", "application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx."),
    POWERPOINT_WITH_MACROS(
            "PowerPoint with macros", "application/vnd.ms-powerpoint.presentation.macroenabled.12", ".pptm."),
    POWERPOINT_OF_OLD("PowerPoint (before 2007)", "application/vnd.ms-powerpoint", ".ppt."),
    PNG("PNG picture", "image/png", ".png."),
    JPEG("JPEG picture", "image/jpeg", ".jpg.jpeg.");

    /** The formats in words, for people. */
    public static final String WORDS = "PDF, Word, Excel, PowerPoint, PNG or JPEG";

    private final String words;
    private final String mediaType;
    private final String endings;

    /** @param endings how the name of such a file ends, each in dots: ".jpg.jpeg." */
    PaperFormat(String words, String mediaType, String endings) {
        this.words = words;
        this.mediaType = mediaType;
        this.endings = endings;
    }

    /** The format of that media type, if papers may have it. */
    public static Optional<PaperFormat> ofMediaType(String type) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(type))
                .findFirst();
    }

    /** Whether a file of that ending, in lower case and without its dot, may be this. */
    boolean endsWith(String ending) {
        return endings.contains("." + ending + ".");
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** The media type, by which it is handed out. */
    public String mediaType() {
        return mediaType;
    }

    /** The usual end of the name of such a file, without its dot. */
    public String ending() {
        return endings.substring(1, endings.indexOf('.', 1));
    }
}
