package concordat.domain.agreement;

/** In which order a register shows agreements; dates that are not recorded come last, or first when descending. */
public record AgreementOrder(Column column, boolean descending) {
    /** By title, A to Z. */
    public static final AgreementOrder BY_TITLE = new AgreementOrder(Column.TITLE, false);

    /** By end date, the nearest first. */
    public static final AgreementOrder BY_END = new AgreementOrder(Column.END, false);

    /** What it can be sorted by. */
    public enum Column {
        TITLE,
        REFERENCE,
        END,
        REVIEW
    }
}
