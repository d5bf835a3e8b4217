package concordat.reports.workbook;

/** The colour of a tag: a pale ground under dark words, at a contrast of at least 4.5 to 1 (XL-4). */
public enum Tone {
    BLUE("E4EEF7", "123B63"),
    GREEN("E3F1E6", "14512A"),
    AMBER("FCEFD2", "6B4300"),
    RED("FBE4E2", "86160F"),
    GREY("ECEEF0", "3D454C");

    private final String ground;
    private final String ink;

    Tone(String ground, String ink) {
        this.ground = ground;
        this.ink = ink;
    }

    /** The colour behind the words, as six hexadecimal digits. */
    String ground() {
        return ground;
    }

    /** The colour of the words, as six hexadecimal digits. */
    String ink() {
        return ink;
    }
}
