package concordat.domain.agreement.obligation;

/** In which order a register shows obligations; what is not due any more comes last, or first when descending. */
public record ObligationOrder(Column column, boolean descending) {
    /** What is due first first. */
    public static final ObligationOrder BY_DUE = new ObligationOrder(Column.DUE, false);

    /** What it can be sorted by. */
    public enum Column {
        DUE,
        TITLE,
        AGREEMENT
    }
}
