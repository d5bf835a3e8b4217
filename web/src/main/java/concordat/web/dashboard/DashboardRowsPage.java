package concordat.web.dashboard;

import concordat.domain.dashboard.DashboardFigure;
import concordat.domain.dashboard.DashboardRow;
import concordat.domain.shared.NotFound;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The rows that a number of the dashboard counts, each with the way to its record. */
@Named
@RequestScoped
public class DashboardRowsPage {
    private static final int MOST = 500;

    private final DashboardFigure figure;
    private final List<DashboardRow> rows;

    @Inject
    DashboardRowsPage(DashboardQuestion question, Query query) {
        figure = Arrays.stream(DashboardFigure.values())
                .filter(each -> query.is("figure", each.name()))
                .findFirst()
                .orElseThrow(() -> new NotFound("figure"));
        rows = question.dashboard().rows(figure);
    }

    public String getTitle() {
        return figure.section().words() + ": " + lowered(figure.words());
    }

    private static String lowered(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.ENGLISH) + words.substring(1);
    }

    public String getExplanation() {
        return figure.explanation();
    }

    public List<Option> getFigures() {
        return Arrays.stream(DashboardFigure.values())
                .map(each -> Option.of(each.name(), each.section().words() + ": " + lowered(each.words())))
                .toList();
    }

    /** Such as "12 rows", and how many of them are shown if not all are. */
    public String getCount() {
        return Words.count(rows.size(), "row", "rows") + (rows.size() > MOST ? ", of which the first " + MOST : "");
    }

    public List<Row> getRows() {
        return rows.stream().limit(MOST).map(Row::of).toList();
    }

    /** A row with where its record is. */
    public record Row(String address, String reference, String title, String partner, String note, String day) {
        static Row of(DashboardRow row) {
            return new Row(
                    page(row.kind()) + row.id(),
                    row.reference(),
                    row.title(),
                    row.partner().isEmpty() ? "The partnership as a whole" : row.partner(),
                    row.note(),
                    row.day() == null ? "" : Words.date(row.day()));
        }

        private static String page(DashboardRow.Kind kind) {
            return switch (kind) {
                case AGREEMENT -> "/agreement?id=";
                case DECISION -> "/decision?id=";
                case ACTION -> "/action?id=";
                case PRINCIPAL_RISK -> "/principal-risk?id=";
                case MEASURE -> "/measure?id=";
            };
        }
    }
}
