package concordat.domain.agreement;

import java.util.Arrays;
import java.util.Locale;

/** In which order a register shows agreements; what is not recorded comes last, or first when descending. */
public record AgreementOrder(Column column, boolean descending) {
    /** By title, A to Z. */
    public static final AgreementOrder BY_TITLE = new AgreementOrder(Column.TITLE, false);

    /** By end date, the nearest first. */
    public static final AgreementOrder BY_END = new AgreementOrder(Column.END, false);

    /** What it can be sorted by. */
    public enum Column {
        TITLE("title"),
        REFERENCE("reference"),
        END("last day"),
        REVIEW("review"),
        /** By the next last day to give notice, of whichever party. */
        NOTICE("last day to give notice"),
        /** By the value in all. */
        VALUE("value"),
        /** By the next of its days. */
        NEXT("next date");

        private final String words;

        Column(String words) {
            this.words = words;
        }

        /** As an address names it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The order that an address asks for: a column's key, after a hyphen if descending; by title if it asks for none. */
    public static AgreementOrder asked(String sort) {
        boolean descending = sort.startsWith("-");
        String key = descending ? sort.substring(1) : sort;
        return Arrays.stream(Column.values())
                .filter(column -> column.key().equals(key))
                .findFirst()
                .map(column -> new AgreementOrder(column, descending))
                .orElse(BY_TITLE);
    }

    /** Such as "by last day, the last first". */
    public String words() {
        return "by " + column.words + (descending ? ", the last first" : "");
    }
}
