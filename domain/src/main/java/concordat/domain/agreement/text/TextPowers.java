package concordat.domain.agreement.text;

/**
 * What somebody could do to the text of an agreement now.
 *
 * @param keep whether they keep the agreement on record at all
 * @param draft add, reword, move and take out clauses
 * @param copy begin to enter the text from the signed copy
 * @param confirm say that it is entered as signed
 * @param prepare put a variation or another instrument on record
 */
public record TextPowers(boolean keep, boolean draft, boolean copy, boolean confirm, boolean prepare) {
    /** Reading, and nothing else. */
    public static final TextPowers NONE = new TextPowers(false, false, false, false, false);
}
