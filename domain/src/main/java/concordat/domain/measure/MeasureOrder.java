package concordat.domain.measure;

/** By what the register of measures is sorted. */
public record MeasureOrder(Column column, boolean descending) {
    /** What it can be sorted by. */
    public enum Column {
        NAME,
        DOMAIN,
        OWNER
    }

    /** By name. */
    public static MeasureOrder standard() {
        return new MeasureOrder(Column.NAME, false);
    }
}
