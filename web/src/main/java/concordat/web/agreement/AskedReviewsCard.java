package concordat.web.agreement;

import concordat.domain.agreement.AskedReview;
import concordat.domain.agreement.ReadingReviews;
import concordat.domain.shared.Term;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The drafts of agreements that the reader is asked to review. */
@Named
@RequestScoped
public class AskedReviewsCard {
    private final List<Row> rows;

    @Inject
    AskedReviewsCard(ReadingReviews reading, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        rows = reading.own().stream().map(each -> row(each, today)).toList();
    }

    private static Row row(AskedReview each, LocalDate today) {
        return new Row(
                "/agreement-signing?id=" + each.agreement().value(),
                each.title(),
                each.reference() + ", review by " + each.kind().words().toLowerCase(Locale.UK) + ", by "
                        + Words.date(each.due()),
                each.isOverdue(today));
    }

    /** The first due first. */
    public List<Row> getRows() {
        return rows;
    }

    /** A draft to be reviewed. */
    public record Row(String address, String title, String note, boolean overdue) {}
}
