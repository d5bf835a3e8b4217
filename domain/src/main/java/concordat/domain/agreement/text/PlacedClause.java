package concordat.domain.agreement.text;

/**
 * A clause in its place in a text. Its number never moves, so that what refers to it goes on being right; of a clause
 * that an instrument has taken out, number and heading stay.
 *
 * @param number such as "7", or "7A" for one that was put in after it
 * @param source what gave it these words, or took it out
 * @param removed whether it was taken out
 */
public record PlacedClause(
        ClauseId id,
        ClausePart part,
        String number,
        String heading,
        String wording,
        boolean binding,
        Source source,
        boolean removed) {

    /** How the text refers to it, such as "7A" or "Schedule 2". */
    public String label() {
        return part.label(number);
    }

    PlacedClause reworded(ClauseWords words, Source by) {
        return new PlacedClause(id, part, number, words.heading(), words.wording(), words.binding(), by, false);
    }

    PlacedClause takenOut(Source by) {
        return new PlacedClause(id, part, number, heading, "", false, by, true);
    }
}
