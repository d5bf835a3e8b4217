package concordat.web.agreement.text;

import concordat.domain.agreement.text.PlacedClause;
import concordat.domain.agreement.text.TextComparison.Fate;
import concordat.domain.agreement.text.TextComparison.Pair;
import concordat.domain.agreement.text.WordDifference.Piece;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a comparison as a page shows it.
 *
 * @param title by what the clause is known, such as "7A. Review"
 * @param fate what has become of it, in words
 * @param binding whether it binds, if that has changed; empty if not
 */
public record ComparedClause(
        String title,
        String fate,
        String tone,
        boolean unchanged,
        List<Piece> formerHeading,
        List<Piece> formerWording,
        List<Piece> latterHeading,
        List<Piece> latterWording,
        boolean inFormer,
        boolean inLatter,
        String binding) {

    static ComparedClause of(Pair pair) {
        @Nullable PlacedClause former = pair.former();
        @Nullable PlacedClause latter = pair.latter();
        PlacedClause known = latter == null ? Objects.requireNonNull(former) : latter;
        return new ComparedClause(
                known.label() + ". " + known.heading(),
                pair.fate().words(),
                tone(pair.fate()),
                pair.fate() == Fate.UNCHANGED,
                pair.heading().former(),
                pair.wording().former(),
                pair.heading().latter(),
                pair.wording().latter(),
                former != null,
                latter != null,
                former != null && latter != null && former.binding() != latter.binding()
                        ? (latter.binding() ? "It binds in law now." : "It no longer binds in law.")
                        : "");
    }

    private static String tone(Fate fate) {
        return switch (fate) {
            case UNCHANGED -> "neutral";
            case ADDED -> "good";
            case REMOVED -> "bad";
            case REWORDED, MOVED, MOVED_AND_REWORDED -> "attention";
        };
    }
}
