package concordat.domain.intake;

import java.util.List;

/**
 * A row of a file as the check found it.
 *
 * @param number as people count it in the file
 * @param words what it is about; empty if that cannot be told
 */
public record CheckedRow(int number, Outcome outcome, String words, List<Problem> problems) {
    public CheckedRow {
        problems = List.copyOf(problems);
    }
}
