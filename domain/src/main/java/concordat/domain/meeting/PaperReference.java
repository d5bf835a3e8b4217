package concordat.domain.meeting;

import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * By what the papers of an item are referred to: given when the agenda is published, unique, and never given again (MT-9).
 *
 * @param value such as "C", or "PUB26/02/2.1"
 */
@Embeddable
public record PaperReference(
        @Column(name = "paper_reference", length = 60) String value,
        @Enumerated(EnumType.STRING) @Column(name = "paper_style", length = 20) PaperStyle style) {
    private static final int LETTERS = 26;
    private static final int[] ROMAN = {10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"x", "ix", "v", "iv", "i"};

    /** @throws IllegalArgumentException if it is blank or too long */
    public PaperReference {
        value = Text.required("reference of the papers", value, 60);
    }

    /** The letter of the so many-th item with papers: A to Z, then AA, AB; 1 for the first. */
    static PaperReference lettered(int count) {
        StringBuilder letters = new StringBuilder();
        for (int left = count; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return new PaperReference(letters.toString(), PaperStyle.LETTERS);
    }

    /**
     * The reference of one paper of the item. A paper that was alone when it got its reference keeps it when another comes.
     *
     * @param ordinal which of the item's papers it is; 1 for the first
     * @param alone whether the item has no other paper
     */
    public String ofPaper(int ordinal, boolean alone) {
        if (ordinal < 1) {
            throw new IllegalArgumentException("Papers are counted from 1.");
        }
        if (alone) {
            return value;
        }
        return style == PaperStyle.LETTERS
                ? value + roman(ordinal)
                : value + "(" + lettered(ordinal).value.toLowerCase(java.util.Locale.ENGLISH) + ")";
    }

    private static String roman(int number) {
        StringBuilder numeral = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; left >= ROMAN[i]; left -= ROMAN[i]) {
                numeral.append(NUMERALS[i]);
            }
        }
        return numeral.toString();
    }
}
