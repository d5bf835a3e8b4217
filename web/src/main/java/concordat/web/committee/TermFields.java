package concordat.web.committee;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.settings.ReadingSettings;
import concordat.domain.settings.Setting;
import concordat.domain.shared.Term;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A term as people enter it, with its first and its last day; and what they need not enter. */
final class TermFields {
    private TermFields() {}

    /** After how much time terms of reference are reviewed in that partnership, unless they say a day. */
    static String usualReview(CommitteeLine committee, ReadingSettings settings, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        return Setting.TERMS_REVIEW_MONTHS.words(
                settings.on(today).of(committee.partnership()).termsReviewMonths());
    }

    /** @throws IllegalArgumentException if there is no first day, or the last is before it */
    static Term term(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            throw new IllegalArgumentException("Enter the first day.");
        }
        return new Term(first, last == null ? null : last.plusDays(1));
    }
}
