package concordat.domain.agreement.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which number a clause gets that is put into an executed text: the others keep theirs. */
public final class Numbering {
    private Numbering() {}

    /**
     * A number that is free: the next whole one at the end of its part, else that of the clause before it and a letter.
     *
     * @param after the clause after which it is to stand; null for the beginning of its part
     */
    public static String after(List<PlacedClause> text, ClausePart part, @Nullable ClauseId after) {
        List<PlacedClause> clauses =
                text.stream().filter(clause -> clause.part() == part).toList();
        Set<String> taken = clauses.stream().map(PlacedClause::number).collect(Collectors.toSet());
        boolean atTheEnd =
                clauses.isEmpty() || clauses.get(clauses.size() - 1).id().equals(after);
        String stem = clauses.stream()
                .filter(clause -> clause.id().equals(after))
                .map(clause -> digits(clause.number()))
                .findFirst()
                .orElse("");
        if (atTheEnd) {
            int next = stem.isEmpty() ? 1 : Integer.parseInt(stem) + 1;
            while (taken.contains(String.valueOf(next))) {
                next++;
            }
            return String.valueOf(next);
        }
        char letter = 'A';
        while (letter < 'Z' && taken.contains(stem + letter)) {
            letter++;
        }
        return stem + letter;
    }

    /** A number as it was entered. @throws IllegalArgumentException if that is no number of a clause */
    static String required(String entered) {
        String number = entered.strip();
        if (number.isEmpty() || !number.matches("[0-9]{0,3}[A-Z]{0,3}")) {
            throw new IllegalArgumentException("Enter the number of the clause, such as 7 or 7A.");
        }
        return number;
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }
}
