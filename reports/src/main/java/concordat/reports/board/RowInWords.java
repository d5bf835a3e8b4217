package concordat.reports.board;

import concordat.reports.workbook.Cells;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.Link;
import concordat.reports.workbook.Table;
import concordat.reports.workbook.Tag;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a register shows, in words, as far as it is compared.
 *
 * @param key the words by which it is known among the rows of its table
 * @param link to the page of its record; null if there is none
 * @param about what it is about; null if the key says it
 * @param values what is compared, by header, in the order of the columns
 * @param quiet whether it is no news that it has come or gone
 */
record RowInWords(
        List<String> key, @Nullable Link link, @Nullable String about, Map<String, String> values, boolean quiet) {

    static <R> RowInWords of(R row, Table<R> table, Compared how) {
        Taking taking = new Taking();
        Map<String, String> all = new LinkedHashMap<>();
        for (Column<R> column : table.columns()) {
            column.put(row, taking);
            all.put(column.header(), taking.words);
        }
        List<String> key = new ArrayList<>();
        how.key().forEach(header -> key.add(required(all, header)));
        Compared.Quiet quiet = how.quiet();
        boolean isQuiet = quiet != null && required(all, quiet.header()).equals(quiet.words());
        String named = how.named();
        String about = named == null ? null : required(all, named);
        all.keySet().removeIf(header -> !how.compares(header));
        return new RowInWords(List.copyOf(key), taking.link, about, all, isQuiet);
    }

    /** What it is called. */
    String name() {
        return String.join(", ", key);
    }

    private static String required(Map<String, String> all, String header) {
        return Objects.requireNonNull(all.get(header), header);
    }

    /** Takes what each column says. */
    private static final class Taking implements Cells {
        private String words = "";
        private @Nullable Link link;

        @Override
        public void text(String text, boolean strong) {
            words = text;
        }

        @Override
        public void date(LocalDate date) {
            words = Words.shortDate(date);
        }

        @Override
        public void instant(Instant instant) {
            words = Words.moment(instant);
        }

        @Override
        public void integer(int number) {
            words = Integer.toString(number);
        }

        @Override
        public void money(BigDecimal amount) {
            words = "£" + String.format(Locale.UK, "%,.2f", amount);
        }

        @Override
        public void share(double share) {
            words = BigDecimal.valueOf(share * 100)
                            .setScale(1, RoundingMode.HALF_UP)
                            .toPlainString() + "%";
        }

        @Override
        public void number(double number) {
            words = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
        }

        @Override
        public void tag(Tag tag) {
            words = tag.words();
        }

        @Override
        public void link(Link to) {
            link = to;
            words = to.words();
        }

        @Override
        public void missing(String instead) {
            words = instead;
        }
    }
}
