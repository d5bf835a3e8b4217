package concordat.domain.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The types of file that are kept, told by their first bytes and by the end of their name, which have to agree: what a file
 * calls itself alone proves nothing. None of them is ever shown by this site; it is only handed out to be saved.
 */
public enum FileType {
    PDF("application/pdf", "25504446", ".pdf."),
    PNG("image/png", "89504E470D0A1A0A", ".png."),
    JPEG("image/jpeg", "FFD8FF", ".jpg.jpeg."),
    TIFF_LITTLE("image/tiff", "49492A00", ".tif.tiff."),
    TIFF_BIG("image/tiff", "4D4D002A", ".tif.tiff."),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504B0304", ".docx."),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504B0304", ".xlsx.");

    /** The types in words, for people. */
    public static final String WORDS = "PDF, Word (docx), Excel (xlsx), PNG, JPEG or TIFF";

    private final String mediaType;
    private final String magic;
    private final String endings;

    /**
     * @param magic the first bytes, in hexadecimal digits
     * @param endings how the name of such a file ends, each in dots: ".jpg.jpeg."
     */
    FileType(String mediaType, String magic, String endings) {
        this.mediaType = mediaType;
        this.magic = magic;
        this.endings = endings;
    }

    /** What the name and the first bytes of a file say together; nothing if they disagree, or it is none of these. */
    public static Optional<FileType> of(String name, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ENGLISH);
        return Arrays.stream(values())
                .filter(type -> type.begins(content) && type.endings.contains("." + ending + "."))
                .filter(type -> !type.isOffice() || isOfficePackage(content))
                .findFirst();
    }

    private boolean begins(byte[] content) {
        byte[] first = HexFormat.of().parseHex(magic);
        return content.length >= first.length && Arrays.equals(first, Arrays.copyOf(content, first.length));
    }

    private boolean isOffice() {
        return this == WORD || this == EXCEL;
    }

    /** Every package of Office Open XML lists its parts in a file of this name. */
    private static boolean isOfficePackage(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains("[Content_Types].xml");
    }

    /** The media type, by which it is handed out. */
    public String mediaType() {
        return mediaType;
    }
}
