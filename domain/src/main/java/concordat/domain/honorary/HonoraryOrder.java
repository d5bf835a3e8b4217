package concordat.domain.honorary;

/** In which order a register shows honorary arrangements. */
public record HonoraryOrder(Column column, boolean descending) {
    /** What ends first comes first. */
    public static final HonoraryOrder BY_LAST_DAY = new HonoraryOrder(Column.LAST_DAY, false);

    /** By what. */
    public enum Column {
        PERSON,
        LAST_DAY
    }
}
