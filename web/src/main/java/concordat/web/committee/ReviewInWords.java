package concordat.web.committee;

import concordat.domain.committee.TermsReview;
import concordat.web.look.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What has to be said about the review of the terms of reference by which a committee is to meet on a day (LF-7); blank if
 * nothing has.
 */
public final class ReviewInWords {
    private final Optional<TermsReview> review;
    private final LocalDate day;
    private final LocalDate today;

    /**
     * @param review that of the terms in force on the day; empty if none are
     * @param day on which the committee is to meet
     */
    public ReviewInWords(Optional<TermsReview> review, LocalDate day, LocalDate today) {
        this.review = review;
        this.day = day;
        this.today = today;
    }

    /** Whether no meeting can be opened on the day. */
    public boolean isRefused() {
        return review.map(terms -> terms.isOutOfDate(day)).orElse(true);
    }

    /** Whether there is something to say. */
    public boolean isWarning() {
        return review.map(terms -> terms.isOverdue(day)).orElse(true);
    }

    /** Why the parent bodies have something to do, and until when. */
    public String getText() {
        return review.filter(terms -> terms.isOverdue(day)).map(this::words).orElse("");
    }

    private String words(TermsReview terms) {
        String due = "The review of version " + terms.version() + " of the terms of reference "
                + (terms.isOverdue(today) ? "was" : "is") + " due by " + Words.date(terms.dueOn()) + ". ";
        String until = Words.date(terms.lastDay());
        return due
                + (terms.isOutOfDate(today)
                        ? "Meetings could be opened until " + until + "."
                        : "Meetings can be opened until " + until + ".")
                + " After that none can, before the parent bodies have adopted terms: the same, or others.";
    }

    /** The same in a few words, for a list. */
    public String getNote() {
        return review.filter(terms -> terms.isOverdue(day))
                .map(terms -> "Terms of reference were to be reviewed by " + Words.date(terms.dueOn())
                        + (terms.isOutOfDate(day)
                                ? "; no meeting can be opened"
                                : "; meetings can be opened until " + Words.date(terms.lastDay())))
                .orElse("");
    }
}
