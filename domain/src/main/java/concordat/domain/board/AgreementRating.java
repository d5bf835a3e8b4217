package concordat.domain.board;

import concordat.domain.agreement.AgreementRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How much attention an agreement asks for on a day: a colour and, always beside it, the reason in words (AG-6, XL-4).
 *
 * @param reason lower case, to follow the colour: "ends on 3 May 2026"
 */
public record AgreementRating(Colour colour, String reason) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** The colours, each with its name. */
    public enum Colour {
        GREEN("Green"),
        AMBER("Amber"),
        RED("Red"),
        /** There is nothing to rate: it has ended, is not made yet, or its dates are not on record. */
        GREY("Grey");

        private final String word;

        Colour(String word) {
            this.word = word;
        }
    }

    /** As it is printed: "Amber - ends on 3 May 2026". */
    public String words() {
        return colour.word + " - " + reason;
    }

    /**
     * Rates an agreement whose status is as on that day. What is not on record is never rated.
     *
     * @param months how many months ahead of its end, or of the last day to give notice, it asks for attention
     */
    public static AgreementRating of(AgreementRow agreement, LocalDate day, int months) {
        return switch (agreement.status().standing()) {
            case IN_PREPARATION -> new AgreementRating(Colour.GREY, "in preparation");
            case CANNOT_TELL -> new AgreementRating(Colour.GREY, "cannot tell, not all dates are recorded");
            case TERMINATED, SUPERSEDED, ARCHIVED -> new AgreementRating(Colour.GREY, "ended");
            case EXPIRED_OPERATING_WITHOUT_AGREEMENT ->
                new AgreementRating(Colour.RED, "expired, operating without agreement");
            case NOT_YET_IN_FORCE, IN_FORCE -> ofRunning(agreement, day, months);
        };
    }

    private static AgreementRating ofRunning(AgreementRow agreement, LocalDate day, int months) {
        LocalDate end = agreement.dates().end();
        LocalDate review = agreement.dates().review();
        LocalDate notice = agreement.lastNotice();
        LocalDate horizon = day.plusMonths(months);
        if (review != null && review.isBefore(day)) {
            return new AgreementRating(Colour.AMBER, "review was due on " + DAY.format(review));
        }
        if (end != null && !agreement.runsOn() && !end.isAfter(horizon)) {
            return new AgreementRating(Colour.AMBER, "ends on " + DAY.format(end));
        }
        if (notice != null && !notice.isBefore(day) && !notice.isAfter(horizon)) {
            return new AgreementRating(Colour.AMBER, "last day to give notice is " + DAY.format(notice));
        }
        if (end == null) {
            return new AgreementRating(Colour.GREEN, "in force");
        }
        return new AgreementRating(
                Colour.GREEN,
                agreement.runsOn() ? "in force, renews by itself on " + DAY.format(end) : "runs to " + DAY.format(end));
    }
}
