package concordat.web.trail;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.trail.Gap;
import concordat.domain.trail.GapRow;
import concordat.domain.trail.ReadingGaps;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Where the trail breaks off: one report at a time, with how much is in each. */
@Named
@RequestScoped
public class TrailGapsPage {
    private final Gap gap;
    private final Map<Gap, Long> counts;
    private final Page<GapRow> page;

    @Inject
    TrailGapsPage(ReadingGaps reading, Query query) {
        gap = Arrays.stream(Gap.values())
                .filter(each -> query.is("report", each))
                .findFirst()
                .orElse(Gap.OBLIGATION_WITHOUT_DECISION);
        counts = reading.counts();
        page = reading.page(gap, Keyset.after(query.get("after")));
    }

    public String getHeading() {
        return gap.words();
    }

    public String getExplanation() {
        return gap.explanation();
    }

    public List<Report> getReports() {
        return Arrays.stream(Gap.values())
                .map(each -> new Report(
                        each.words() + ": " + Words.number(counts.getOrDefault(each, 0L)),
                        "/trail-gaps?report=" + each,
                        each == gap))
                .toList();
    }

    public List<Row> getRows() {
        return page.rows().stream().map(Row::of).toList();
    }

    public String getNext() {
        return page.nextToken().orElse("");
    }

    /** One of the reports, to choose. */
    public record Report(String text, String address, boolean current) {}

    /** One gap as the table shows it. */
    public record Row(String title, String reference, String reason, String day, String trail) {
        static Row of(GapRow row) {
            return new Row(
                    row.title(),
                    row.reference(),
                    row.reason().words(),
                    row.on() == null ? "" : Words.date(row.on()),
                    TrailAddress.trail(row.place()));
        }
    }
}
