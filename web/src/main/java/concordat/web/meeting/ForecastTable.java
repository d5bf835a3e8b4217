package concordat.web.meeting;

import concordat.domain.decision.MeetingForecast;
import concordat.domain.decision.QuorumForecast;
import java.util.List;
import java.util.Locale;

/** The quorum forecast of a meeting as its page shows it: a row for each item, a column for each deciding body. */
public final class ForecastTable {
    private final MeetingForecast forecast;

    private ForecastTable(MeetingForecast forecast) {
        this.forecast = forecast;
    }

    static ForecastTable of(MeetingForecast forecast) {
        return new ForecastTable(forecast);
    }

    /** One item. */
    public record Row(String number, String title, boolean withheld, List<Cell> cells) {}

    /** What is forecast of one item for one body. */
    public record Cell(String body, String words, String tone, String detail) {
        static Cell of(QuorumForecast body) {
            String tone =
                    switch (body.prospect()) {
                        case QUORATE -> "good";
                        case DEPENDS_ON_RULINGS -> "attention";
                        case INQUORATE -> "bad";
                    };
            String detail = body.detail().substring(0, 1).toUpperCase(Locale.ENGLISH)
                    + body.detail().substring(1);
            return new Cell(body.decidingBody(), body.prospect().words(), tone, detail);
        }
    }

    public List<String> getWarnings() {
        return forecast.warnings();
    }

    /** Why nothing can be said; empty if it can. */
    public String getUnknownBecause() {
        return forecast.unknownBecause().orElse("");
    }

    public List<String> getBodies() {
        return forecast.items().stream()
                .limit(1)
                .flatMap(item -> item.bodies().stream())
                .map(QuorumForecast::decidingBody)
                .toList();
    }

    public List<Row> getRows() {
        return forecast.items().stream()
                .map(item -> new Row(
                        item.number(),
                        item.title().orElse("Withheld from you"),
                        item.title().isEmpty(),
                        item.bodies().stream().map(Cell::of).toList()))
                .toList();
    }
}
