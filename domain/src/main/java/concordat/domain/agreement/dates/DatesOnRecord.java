package concordat.domain.agreement.dates;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything on record of an agreement from which its dates follow. Days are days in Europe/London.
 *
 * @param effective the first day on which it applies; null if not recorded
 * @param end the first day on which it no longer applies, if it gives a date; null if it gives a length, or nothing
 * @param review a review that was agreed for a day of its own; null if there is none
 * @param extensions the days on which options to extend it were taken up
 * @param agreed the ends that the parties agreed on later, by extensions that they signed
 */
public record DatesOnRecord(
        @Nullable LocalDate effective,
        @Nullable LocalDate end,
        @Nullable LocalDate review,
        TermClause clause,
        List<PartyNotice> parties,
        List<BreakClause> breaks,
        List<LocalDate> extensions,
        List<AgreedEnd> agreed,
        List<NoticeGiven> notices) {

    public DatesOnRecord {
        parties = List.copyOf(parties);
        breaks = List.copyOf(breaks);
        extensions = extensions.stream().sorted().toList();
        agreed = agreed.stream()
                .sorted(Comparator.comparing(AgreedEnd::on).thenComparing(AgreedEnd::end))
                .toList();
        notices = List.copyOf(notices);
    }

    /** Dates, and nothing else. */
    public static DatesOnRecord of(@Nullable LocalDate effective, @Nullable LocalDate end) {
        return new DatesOnRecord(
                effective, end, null, TermClause.BY_DATES_ALONE, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same with that clause. */
    public DatesOnRecord saying(TermClause other) {
        return new DatesOnRecord(effective, end, review, other, parties, breaks, extensions, agreed, notices);
    }

    /** The same between those parties. */
    public DatesOnRecord between(List<PartyNotice> others) {
        return new DatesOnRecord(effective, end, review, clause, others, breaks, extensions, agreed, notices);
    }

    /** The same with a review on that day. */
    public DatesOnRecord reviewedOn(@Nullable LocalDate day) {
        return new DatesOnRecord(effective, end, day, clause, parties, breaks, extensions, agreed, notices);
    }

    /** The same with those breaks. */
    public DatesOnRecord breakable(BreakClause... others) {
        return new DatesOnRecord(effective, end, review, clause, parties, List.of(others), extensions, agreed, notices);
    }

    /** The same, extended on those days. */
    public DatesOnRecord extendedOn(LocalDate... days) {
        return new DatesOnRecord(effective, end, review, clause, parties, breaks, List.of(days), agreed, notices);
    }

    /** The same, with those ends agreed on later. */
    public DatesOnRecord agreedOn(AgreedEnd... ends) {
        return new DatesOnRecord(effective, end, review, clause, parties, breaks, extensions, List.of(ends), notices);
    }

    /** The same with those notices. */
    public DatesOnRecord noticed(NoticeGiven... others) {
        return new DatesOnRecord(effective, end, review, clause, parties, breaks, extensions, agreed, List.of(others));
    }
}
