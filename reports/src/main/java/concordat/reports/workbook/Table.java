package concordat.reports.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to be written on a sheet of its own (XL-2).
 *
 * @param sheet the sheet's name
 * @param name the table's name, by which formulas and programs find it
 * @param title what the sheet shows, in its first cell
 * @param shows what a row is and how rows are ordered, a sentence without its full stop
 * @param context as at when, and where its terms are explained; stands under the title with {@code shows}
 * @param whenEmpty what its one row says if there is nothing to show: Excel has no table without a row, and an empty
 *     one would leave the reader guessing (XL-5)
 * @param chart what stands beside it; null for nothing. Only for a table that fits on a sheet
 * @param <R> its rows
 */
public record Table<R>(
        String sheet,
        String name,
        String title,
        String shows,
        String context,
        String whenEmpty,
        List<Column<R>> columns,
        @Nullable LineChart chart) {

    /** A table without a chart. */
    public Table(
            String sheet,
            String name,
            String title,
            String shows,
            String context,
            String whenEmpty,
            List<Column<R>> columns) {
        this(sheet, name, title, shows, context, whenEmpty, columns, null);
    }

    /** @throws IllegalArgumentException if there is no column, or two have the same header */
    public Table {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table has columns");
        }
        Names.requireUsable(columns.stream().map(Column::header).toList());
    }

    /** The same table with a chart beside it. */
    public Table<R> with(LineChart beside) {
        return new Table<>(sheet, name, title, shows, context, whenEmpty, columns, beside);
    }
}
