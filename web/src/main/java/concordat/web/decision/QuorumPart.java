package concordat.web.decision;

import concordat.domain.decision.QuorumLine;

/**
 * One part of a quorum as a table shows it.
 *
 * @param of what it is asked of: an organisation, or all members together
 * @param words as a chair would read it out
 */
public record QuorumPart(String of, String words, String needed, String have, String recused, boolean met) {
    static QuorumPart of(QuorumLine line) {
        String who = line.organisationName().isEmpty() ? "All members" : line.organisationName();
        String asks = line.asks() == QuorumLine.Asks.CHAIR
                ? "chair or vice-chair"
                : line.seatClass() == null ? "voting members" : line.seatClass().words() + "s";
        String words = line.words();
        return new QuorumPart(
                who + ": " + asks,
                Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".",
                String.valueOf(line.needed()),
                String.valueOf(line.have()),
                String.valueOf(line.recused()),
                line.isMet());
    }

    /** "Met" or "Not met". */
    public String getResult() {
        return met ? "Met" : "Not met";
    }

    public String getTone() {
        return met ? "good" : "bad";
    }
}
