package concordat.web.highlight;

import concordat.domain.highlight.DraftingHighlightReports;
import concordat.domain.highlight.HighlightLineId;
import concordat.domain.highlight.HighlightSheet;
import concordat.domain.highlight.HighlightSheet.Line;
import concordat.domain.highlight.HighlightState;
import concordat.domain.highlight.HighlightText;
import concordat.domain.highlight.ReadingHighlightReports;
import concordat.domain.minutes.Fact.Kind;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.web.committee.Powers;
import concordat.web.look.Difference;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The secretary writes what a highlight report says of an item, beside what is on record. Whoever was working on an older text
 * is shown the one that is there now beside their own.
 */
@Named
@RequestScoped
public class HighlightLinePage {
    private final DraftingHighlightReports drafting;
    private final Notices notices;
    private final Submission sent;
    private final HighlightSheet report;
    private final Line line;
    private long seen;
    private boolean included;
    private String consideration;
    private String alert;
    private String advise;
    private String assure;
    private List<Difference> differences = List.of();

    @Inject
    HighlightLinePage(
            DraftingHighlightReports drafting,
            ReadingHighlightReports reading,
            Query query,
            Notices notices,
            Submission sent,
            Powers powers) {
        this.drafting = drafting;
        this.notices = notices;
        this.sent = sent;
        HighlightLineId id = new HighlightLineId(query.id("id"));
        report = reading.holding(id);
        line = report.lines().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("part of the report"));
        if (!powers.serve(report.committee()) || report.state() == HighlightState.ISSUED) {
            throw new NotFound("page");
        }
        seen = sent.seen(line.seen());
        included = line.text().included();
        consideration = line.text().consideration();
        alert = line.text().alert();
        advise = line.text().advise();
        assure = line.text().assure();
    }

    public @Nullable String save() {
        HighlightText yours = new HighlightText(included, consideration, alert, advise, assure);
        try {
            drafting.write(sent.contents().toString(), line.id(), yours, seen);
        } catch (OutOfDate changed) {
            HighlightText theirs = line.text();
            Difference.Finder found = new Difference.Finder();
            found.compare("Consideration, last written by " + line.writtenBy(), theirs.consideration(), consideration);
            found.compare("Alert", theirs.alert(), alert);
            found.compare("Advise", theirs.advise(), advise);
            found.compare("Assure", theirs.assure(), assure);
            found.compare("In the report", theirs.included() ? "Yes" : "No", included ? "Yes" : "No");
            differences = found.all();
            seen = line.seen();
            notices.wrong(
                    "Somebody else has changed this since you opened it. Compare the two versions below: save again to"
                            + " replace theirs by yours.");
            return null;
        }
        notices.done("What the report says of item " + line.facts().number() + " is saved.");
        return "/highlight-report?faces-redirect=true&id=" + getReport();
    }

    public boolean isOpen() {
        return report.state() == HighlightState.DRAFTING;
    }

    public String getReport() {
        return report.id().value().toString();
    }

    public String getTitle() {
        return "Item " + line.facts().number() + ". " + line.facts().title();
    }

    public String getCaption() {
        return "Highlight report to " + report.toBody();
    }

    /** What is on record of the item. */
    public List<FactRow> getFacts() {
        return line.facts().list().stream()
                .filter(fact -> fact.kind() != Kind.ITEM)
                .map(fact -> new FactRow(fact.kind().words(), fact.words()))
                .toList();
    }

    /** A fact on record. */
    public record FactRow(String kind, String words) {}

    public List<Difference> getDifferences() {
        return differences;
    }

    public long getSeen() {
        return seen;
    }

    public boolean isIncluded() {
        return included;
    }

    public void setIncluded(boolean included) {
        this.included = included;
    }

    public String getConsideration() {
        return consideration;
    }

    public void setConsideration(@Nullable String entered) {
        consideration = entered == null ? "" : entered;
    }

    public String getAlert() {
        return alert;
    }

    public void setAlert(@Nullable String entered) {
        alert = entered == null ? "" : entered;
    }

    public String getAdvise() {
        return advise;
    }

    public void setAdvise(@Nullable String entered) {
        advise = entered == null ? "" : entered;
    }

    public String getAssure() {
        return assure;
    }

    public void setAssure(@Nullable String entered) {
        assure = entered == null ? "" : entered;
    }
}
