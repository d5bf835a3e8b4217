package concordat.reports.board;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Pieces of formulas over the tables of the same file, which they find by the names of tables and columns. */
final class Formulas {
    private Formulas() {}

    /** All cells of a column. */
    static String column(String table, String header) {
        return table + "[" + escaped(header) + "]";
    }

    /** The cell of a column that stands in the row of the formula. */
    static String thisRow(String table, String header) {
        return table + "[[#This Row],[" + escaped(header) + "]]";
    }

    /** How many rows of these tables fulfil all conditions, each a column with its criterion. */
    static String count(List<String> tables, String... conditions) {
        return sum(tables, table -> {
            StringBuilder formula = new StringBuilder("COUNTIFS(");
            for (int i = 0; i < conditions.length; i += 2) {
                formula.append(i == 0 ? "" : ",")
                        .append(column(table, conditions[i]))
                        .append(',')
                        .append(conditions[i + 1]);
            }
            return formula.append(')').toString();
        });
    }

    /** A register that goes on on a next sheet is a table on each: what is reckoned of them is added up. */
    static String sum(List<String> tables, UnaryOperator<String> formula) {
        return tables.stream().map(formula).collect(Collectors.joining("+"));
    }

    /** The sum of a column of these tables. */
    static String total(List<String> tables, String header) {
        return sum(tables, table -> "SUM(" + column(table, header) + ")");
    }

    /** Text as it stands in a formula. */
    static String text(String words) {
        return '"' + words.replace("\"", "\"\"") + '"';
    }

    /** The criterion that a cell holds these words and nothing else. */
    static String is(String words) {
        return text("=" + literal(words));
    }

    /** Words in a criterion in which nothing stands for anything else. */
    static String literal(String words) {
        return words.replace("~", "~~").replace("*", "~*").replace("?", "~?");
    }

    /** The criterion that a cell holds a date on or after that day. */
    static String from(LocalDate day) {
        return "\">=\"&" + of(day);
    }

    /** The criterion that a cell holds a date before that day. */
    static String before(LocalDate day) {
        return "\"<\"&" + of(day);
    }

    private static String of(LocalDate day) {
        return "DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
    }

    private static String escaped(String header) {
        return header.replaceAll("(['\\[\\]#])", "'$1");
    }
}
