package concordat.web.decision;

import concordat.domain.scheme.Mandate;
import java.util.List;

/**
 * What one organisation's scheme of delegation says to a question (LF-6).
 *
 * @param allows whether the question can be decided as far as this organisation goes
 * @param finding what the scheme says, in two or three words
 */
public record MandateRow(String words, boolean allows, String finding, String tone) {
    static List<MandateRow> of(List<Mandate> mandates) {
        return mandates.stream()
                .map(mandate -> new MandateRow(
                        mandate.words(), mandate.allows(), finding(mandate.finding()), tone(mandate.finding())))
                .toList();
    }

    private static String finding(Mandate.Finding finding) {
        return switch (finding) {
            case COVERED -> "Within its powers";
            case RESERVED -> "Reserved";
            case OUTSIDE -> "Not delegated";
            case ABOVE_LIMIT -> "Above the limit";
            case NO_SCHEME -> "Not checked";
        };
    }

    private static String tone(Mandate.Finding finding) {
        return switch (finding) {
            case COVERED -> "good";
            case NO_SCHEME -> "neutral";
            case RESERVED, OUTSIDE, ABOVE_LIMIT -> "attention";
        };
    }
}
