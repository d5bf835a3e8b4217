package concordat.web.highlight;

import concordat.domain.highlight.DraftingHighlightReports;
import concordat.domain.highlight.HighlightHead;
import concordat.domain.highlight.HighlightReportId;
import concordat.domain.highlight.HighlightSheet;
import concordat.domain.highlight.HighlightState;
import concordat.domain.highlight.ReadingHighlightReports;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.web.committee.Powers;
import concordat.web.look.Difference;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The secretary writes the head of a highlight report (6.8). */
@Named
@RequestScoped
public class HighlightHeadPage {
    private final DraftingHighlightReports drafting;
    private final Notices notices;
    private final Submission sent;
    private final HighlightSheet report;
    private long seen;
    private @Nullable LocalDate receivedAt;
    private String receivedUnder;
    private String purpose;
    private String links;
    private List<Difference> differences = List.of();

    @Inject
    HighlightHeadPage(
            DraftingHighlightReports drafting,
            ReadingHighlightReports reading,
            Query query,
            Notices notices,
            Submission sent,
            Powers powers) {
        this.drafting = drafting;
        this.notices = notices;
        this.sent = sent;
        report = reading.get(new HighlightReportId(query.id("id")));
        if (!powers.serve(report.committee()) || report.state() == HighlightState.ISSUED) {
            throw new NotFound("page");
        }
        seen = sent.seen(report.seen());
        receivedAt = report.head().receivedAt();
        receivedUnder = report.head().receivedUnder();
        purpose = report.head().purpose();
        links = report.head().links();
    }

    public @Nullable String save() {
        try {
            drafting.write(
                    sent.contents().toString(),
                    report.id(),
                    new HighlightHead(receivedAt, receivedUnder, purpose, links),
                    seen);
        } catch (OutOfDate changed) {
            HighlightHead theirs = report.head();
            Difference.Finder found = new Difference.Finder();
            found.compare("Meeting of the body", Words.date(theirs.receivedAt()), Words.date(receivedAt));
            found.compare("Agenda item", theirs.receivedUnder(), receivedUnder);
            found.compare("Purpose", theirs.purpose(), purpose);
            found.compare("Strategic links", theirs.links(), links);
            differences = found.all();
            seen = report.seen();
            notices.wrong(
                    "Somebody else has changed this since you opened it. Compare the two versions below: save again to"
                            + " replace theirs by yours.");
            return null;
        }
        notices.done("The head of the report is saved.");
        return "/highlight-report?faces-redirect=true&id=" + getReport();
    }

    public boolean isOpen() {
        return report.state() == HighlightState.DRAFTING;
    }

    public String getReport() {
        return report.id().value().toString();
    }

    public String getCaption() {
        return "Highlight report to " + report.toBody();
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public long getSeen() {
        return seen;
    }

    public @Nullable LocalDate getReceivedAt() {
        return receivedAt;
    }

    public void setReceivedAt(@Nullable LocalDate day) {
        receivedAt = day;
    }

    public String getReceivedUnder() {
        return receivedUnder;
    }

    public void setReceivedUnder(@Nullable String entered) {
        receivedUnder = entered == null ? "" : entered;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String entered) {
        purpose = entered == null ? "" : entered;
    }

    public String getLinks() {
        return links;
    }

    public void setLinks(@Nullable String entered) {
        links = entered == null ? "" : entered;
    }
}
