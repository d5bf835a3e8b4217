package concordat.web.conflict;

import concordat.domain.conflict.BreachId;
import concordat.domain.conflict.BreachSheet;
import concordat.domain.conflict.BreachSheet.ReviewLine;
import concordat.domain.conflict.Breaches.Taken;
import concordat.domain.conflict.ReadingBreaches;
import concordat.domain.conflict.RecordingBreaches;
import concordat.domain.decision.ReviewResult;
import concordat.domain.shared.DecisionId;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One breach record, where its officer flags decisions, records what came of each review, and closes it. */
@Named
@RequestScoped
public class BreachPage {
    private final RecordingBreaches recording;
    private final ReadingBreaches reading;
    private final Notices notices;
    private final BreachSheet sheet;
    private final boolean served;
    private @Nullable List<Taken> taken;
    private String decision = "";
    private @Nullable ReviewResult result;
    private String later = "";
    private String another = "";
    private String lesson = "";

    /** A decision flagged for it. */
    public record Row(
            String decision,
            String reference,
            String result,
            String tone,
            String on,
            String later,
            String laterReference) {
        static Row of(ReviewLine line) {
            @Nullable ReviewResult result = line.flag().result();
            return new Row(
                    line.decision().value().toString(),
                    line.decisionReference(),
                    result == null ? "For review" : result.words(),
                    result == null ? "attention" : result == ReviewResult.STANDS ? "good" : "info",
                    line.reviewedAt().map(BreachPage::day).orElse(""),
                    line.later().map(each -> each.value().toString()).orElse(""),
                    line.laterReference().orElse(""));
        }
    }

    @Inject
    BreachPage(RecordingBreaches recording, ReadingBreaches reading, Query query, Notices notices, Powers powers) {
        this.recording = recording;
        this.reading = reading;
        this.notices = notices;
        sheet = reading.get(new BreachId(query.id("id")));
        served = powers.serve(sheet.committee());
    }

    public @Nullable String review() {
        if (result == null) {
            return null;
        }
        recording.review(
                sheet.id(),
                new DecisionId(Submission.id(decision)),
                result,
                later.isEmpty() ? null : new DecisionId(Submission.id(later)));
        notices.done("The result of the review is on record.");
        return here();
    }

    public String flag() {
        recording.flag(sheet.id(), new DecisionId(Submission.id(another)));
        notices.done("The decision is flagged for review.");
        return here();
    }

    public String close() {
        recording.close(sheet.id(), lesson);
        notices.done("Breach record " + sheet.reference() + " is closed.");
        return here();
    }

    private String here() {
        return "/breach?faces-redirect=true&id=" + sheet.id().value();
    }

    private static String day(Instant instant) {
        return Words.date(LocalDate.ofInstant(instant, Words.ZONE));
    }

    private boolean isOpenForReader() {
        return served && sheet.closedAt().isEmpty();
    }

    /** Whether the reader can record the result of a review. */
    public boolean isReviewing() {
        return isOpenForReader() && !getUnreviewed().isEmpty();
    }

    /** Whether the reader can flag another decision. */
    public boolean isFlagging() {
        return isOpenForReader() && !getOthers().isEmpty();
    }

    /** Whether the reader can close the record. */
    public boolean isClosing() {
        return isOpenForReader() && getUnreviewed().isEmpty();
    }

    public List<Row> getReviews() {
        return sheet.reviews().stream().map(Row::of).toList();
    }

    public List<Option> getUnreviewed() {
        return sheet.reviews().stream()
                .filter(line -> line.flag().result() == null)
                .map(line -> Option.of(line.decision().value(), line.decisionReference()))
                .toList();
    }

    public List<Option> getResults() {
        return Arrays.stream(ReviewResult.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    /** The decisions in which they took part and that are not flagged. */
    public List<Option> getOthers() {
        return taken().stream()
                .filter(each -> sheet.reviews().stream()
                        .noneMatch(line -> line.decision().equals(each.decision())))
                .map(RecordBreachPage::option)
                .toList();
    }

    public List<Option> getLaterDecisions() {
        return getOthers();
    }

    private List<Taken> taken() {
        if (taken == null) {
            taken = reading.takenWith(sheet.committee().id(), sheet.person().person());
        }
        return taken;
    }

    public String getReference() {
        return sheet.reference();
    }

    public String getCommittee() {
        return sheet.committee().name();
    }

    public String getState() {
        return BreachesPage.stateOf(sheet);
    }

    public String getTone() {
        return BreachesPage.toneOf(sheet);
    }

    public String getWhose() {
        return sheet.person().words();
    }

    public String getType() {
        return sheet.type().words();
    }

    public String getInterest() {
        return sheet.interest();
    }

    public String getFound() {
        return Words.date(sheet.foundOn());
    }

    public String getReportedBy() {
        return sheet.reportedBy();
    }

    public String getOpened() {
        return day(sheet.openedAt());
    }

    /** What came of it; empty while it is open. */
    public String getOutcome() {
        return sheet.outcome().orElse("");
    }

    /** When and by whom it was closed; empty while it is open. */
    public String getClosed() {
        return sheet.closedAt()
                .map(at -> day(at) + ", by " + sheet.closedBy().orElse(""))
                .orElse("");
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public @Nullable ReviewResult getResult() {
        return result;
    }

    public void setResult(@Nullable ReviewResult result) {
        this.result = result;
    }

    public String getLater() {
        return later;
    }

    public void setLater(@Nullable String later) {
        this.later = later == null ? "" : later;
    }

    public String getAnother() {
        return another;
    }

    public void setAnother(String another) {
        this.another = another;
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = lesson;
    }
}
