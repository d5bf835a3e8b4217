package concordat.domain.agreement.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The obligations of one agreement on a day.
 *
 * @param rows what is due first first, at most 500
 * @param keeping whether the reader could record one
 */
public record AgreementObligations(List<ObligationRow> rows, boolean keeping) {
    public AgreementObligations {
        rows = List.copyOf(rows);
    }

    /** By how many of them something is still to be done. */
    public long open() {
        return rows.stream().filter(row -> row.standing().isOpen()).count();
    }

    /** How many due dates have passed without being met. */
    public int overdue() {
        return rows.stream().mapToInt(ObligationRow::overdue).sum();
    }

    /** The first due date that is still to be met. */
    public Optional<LocalDate> next() {
        return rows.stream().map(ObligationRow::next).filter(Objects::nonNull).min(LocalDate::compareTo);
    }
}
