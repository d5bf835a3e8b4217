package concordat.web.agreement;

import concordat.domain.agreement.AgreementReviews;
import concordat.domain.agreement.AgreementReviews.AskableParty;
import concordat.domain.agreement.AgreementReviews.MissingReview;
import concordat.domain.agreement.ReadingReviews;
import concordat.domain.agreement.ReviewDetails;
import concordat.domain.agreement.ReviewId;
import concordat.domain.agreement.ReviewKind;
import concordat.domain.agreement.ReviewOutcome;
import concordat.domain.agreement.ReviewRequest;
import concordat.domain.agreement.ReviewResult;
import concordat.domain.agreement.ReviewRule;
import concordat.domain.agreement.ReviewStanding;
import concordat.domain.agreement.ReviewingDrafts;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The reviews of a draft on the page of its approval: who was asked, what came of it, and what is missing. */
@Named
@RequestScoped
public class DraftReviews {
    private static final Map<Rule, String> FIELDS = Map.of(
            ReviewRule.REVIEWER_IS_OF_THE_PARTY, "reviewer",
            ReviewRule.REVIEW_IS_DUE_IN_TIME, "reviewDue",
            ReviewRule.REVIEW_IS_ASKED_FOR_ONCE, "reviewKind",
            ReviewRule.REVIEW_IS_RECORDED_ONCE, "review",
            ReviewRule.COMMENTS_SAY_WHAT_OR_WHY, "comments");

    private final ReviewingDrafts reviewing;
    private final AgreementSigningPage page;
    private final Notices notices;
    private final Submission sent;
    private final AgreementId id;
    private final AgreementReviews reviews;
    private @Nullable String party;
    private @Nullable ReviewKind kind;
    private @Nullable String reviewer;
    private String reviewerName = "";
    private String reviewerOffice = "";
    private @Nullable LocalDate due;
    private @Nullable String review;
    private @Nullable ReviewOutcome outcome;
    private String comments = "";

    private interface Change {
        void make(String key, long seen);
    }

    @Inject
    DraftReviews(
            ReadingReviews reading,
            ReviewingDrafts reviewing,
            AgreementSigningPage page,
            Query query,
            Notices notices,
            Submission sent) {
        this.reviewing = reviewing;
        this.page = page;
        this.notices = notices;
        this.sent = sent;
        id = new AgreementId(query.id("id"));
        reviews = reading.of(id);
    }

    /** Asks for a review. */
    public @Nullable String ask() {
        @Nullable String by = party;
        @Nullable ReviewKind wanted = kind;
        @Nullable LocalDate day = due;
        if (by == null || wanted == null || day == null) {
            return null;
        }
        @Nullable String chosen = reviewer == null || reviewer.isEmpty() ? null : reviewer;
        ReviewRequest request;
        try {
            request = new ReviewRequest(
                    new OrganisationId(UUID.fromString(by)),
                    wanted,
                    chosen == null ? null : new PersonId(UUID.fromString(chosen)),
                    reviewerName,
                    reviewerOffice,
                    day);
        } catch (IllegalArgumentException wrong) {
            notices.wrong(
                    reviewerName.isBlank() ? "reviewer" : "reviewerOffice",
                    reviewerName.isBlank()
                            ? "Choose the reviewer, or enter name and office"
                            : String.valueOf(wrong.getMessage()));
            return null;
        }
        return make((key, seen) -> reviewing.ask(key, id, seen, request), "The review is asked for.");
    }

    /** Puts on record what came of a review. */
    public @Nullable String conclude() {
        @Nullable String of = review;
        @Nullable ReviewOutcome came = outcome;
        if (of == null || came == null) {
            return null;
        }
        ReviewId concluded = new ReviewId(UUID.fromString(of));
        ReviewResult result = new ReviewResult(came, comments);
        return make(
                (key, seen) -> reviewing.conclude(key, id, seen, concluded, result),
                "What came of the review is on record.");
    }

    private @Nullable String make(Change change, String done) {
        try {
            change.make(sent.contents().toString(), page.getSeen());
        } catch (OutOfDate changed) {
            return page.overtaken();
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
        notices.done(done);
        return "/agreement-signing?faces-redirect=true&id=" + id.value();
    }

    /** Whether there is anything to show: reviews, or a draft that still can be reviewed. */
    public boolean isShown() {
        return !reviews.all().isEmpty() || page.isReviewed();
    }

    public List<Row> getRows() {
        return reviews.all().stream().map(DraftReviews::row).toList();
    }

    private static Row row(ReviewDetails each) {
        @Nullable ReviewOutcome came = each.outcome();
        @Nullable Instant at = each.recordedAt();
        return new Row(
                each.party(),
                each.kind().words(),
                each.reviewer() + "; asked by " + each.askedBy(),
                Words.date(each.due()),
                came == null ? "Awaited" : came.words(),
                each.comments(),
                each.standing() == ReviewStanding.OF_AN_EARLIER_WORDING,
                at == null ? "" : each.recordedBy() + ", " + Words.moment(at),
                Objects.requireNonNullElse(each.fingerprint(), ""));
    }

    /** What parties still need before they approve, a line for each of them. */
    public List<String> getMissing() {
        return reviews.missing().stream()
                .collect(Collectors.groupingBy(MissingReview::party, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> each.getKey() + ": "
                        + each.getValue().stream()
                                .map(missing -> missing.kind().words().toLowerCase(Locale.UK) + " ("
                                        + missing.standing().words() + ")")
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    /** Whether the reader could ask for reviews now. */
    public boolean isAskable() {
        return !reviews.askable().isEmpty();
    }

    /** Whether the reader keeps it for a party, and it is to be moved to review first. */
    public boolean isToBeMoved() {
        return page.isReviewed() && !isAskable() && page.isKept();
    }

    /** Whether there is a review of which the reader could record what came. */
    public boolean isRecordable() {
        return reviews.all().stream().anyMatch(ReviewDetails::recordable);
    }

    public List<Option> getParties() {
        return reviews.askable().stream()
                .map(each -> Option.of(each.organisation().value().toString(), each.party()))
                .toList();
    }

    public List<Option> getKinds() {
        return Arrays.stream(ReviewKind.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    /** Who holds an appointment at the reader's parties; with the party where there are several. */
    public List<Option> getPeople() {
        return reviews.askable().stream()
                .flatMap(each -> each.people().stream()
                        .map(person -> Option.of(person.person().value().toString(), person.name() + at(each))))
                .toList();
    }

    private String at(AskableParty each) {
        return reviews.askable().size() == 1 ? "" : " (" + each.party() + ")";
    }

    /** The awaited reviews that the reader can record. */
    public List<Option> getAwaited() {
        return reviews.all().stream()
                .filter(ReviewDetails::recordable)
                .map(each -> Option.of(
                        each.id().value().toString(),
                        each.kind().words() + ", " + each.party() + ": " + each.reviewer()))
                .toList();
    }

    public List<Option> getOutcomes() {
        return Arrays.stream(ReviewOutcome.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public @Nullable String getParty() {
        return party;
    }

    public void setParty(@Nullable String chosen) {
        party = chosen;
    }

    public @Nullable ReviewKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ReviewKind chosen) {
        kind = chosen;
    }

    public @Nullable String getReviewer() {
        return reviewer;
    }

    public void setReviewer(@Nullable String chosen) {
        reviewer = chosen;
    }

    public String getReviewerName() {
        return reviewerName;
    }

    public void setReviewerName(@Nullable String entered) {
        reviewerName = Objects.requireNonNullElse(entered, "");
    }

    public String getReviewerOffice() {
        return reviewerOffice;
    }

    public void setReviewerOffice(@Nullable String entered) {
        reviewerOffice = Objects.requireNonNullElse(entered, "");
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate day) {
        due = day;
    }

    public @Nullable String getReview() {
        return review;
    }

    public void setReview(@Nullable String chosen) {
        review = chosen;
    }

    public @Nullable ReviewOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable ReviewOutcome chosen) {
        outcome = chosen;
    }

    public String getComments() {
        return comments;
    }

    public void setComments(@Nullable String entered) {
        comments = Objects.requireNonNullElse(entered, "");
    }

    /** A review as the page shows it. */
    public record Row(
            String party,
            String kind,
            String reviewer,
            String due,
            String outcome,
            String comments,
            boolean earlier,
            String recorded,
            String fingerprint) {}
}
