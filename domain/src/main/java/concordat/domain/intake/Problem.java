package concordat.domain.intake;

/**
 * What is wrong with a row.
 *
 * @param cell where, such as C17; the number of the row if it is about the row as a whole
 * @param sentence what is wrong, and what to write instead
 */
public record Problem(String cell, String sentence) {
    /** Both in one: "C17: …". */
    public String words() {
        return cell + ": " + sentence;
    }
}
