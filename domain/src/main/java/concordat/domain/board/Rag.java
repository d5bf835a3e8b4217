package concordat.domain.board;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;

/**
 * A rating as a colour and, always beside it, the reason in words (AC-5, XL-4).
 *
 * @param reason lower case, to follow the colour: "overdue by 12 days"
 */
public record Rag(Colour colour, String reason) {

    /** How many days ahead an action counts as due soon (AC-5). */
    public static final int DUE_SOON_DAYS = 14;

    /** How many months ahead of its end, or of the last date to give notice, an agreement asks for attention (AG-6). */
    public static final int RENEWAL_MONTHS = 6;

    private static final Set<String> ENDED = Set.of("EXPIRED", "TERMINATED", "SUPERSEDED", "ARCHIVED");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** The colours in use, each with its name, so that a rating is readable in black and white. */
    public enum Colour {
        BLUE("Blue"),
        GREEN("Green"),
        AMBER("Amber"),
        RED("Red"),
        GREY("Grey");

        private final String word;

        Colour(String word) {
            this.word = word;
        }

        /** The colour's name. */
        public String word() {
            return word;
        }
    }

    /** The rating as it is printed: "Red - overdue by 12 days". */
    public String words() {
        return colour.word() + " - " + reason;
    }

    /**
     * Rates an action: blue when complete, red when overdue or put back twice, amber when due soon or put back once,
     * else green (AC-5). An action that its owner proposes as complete is rated by its dates until a meeting agrees (AC-4).
     *
     * @param today the date as at which it is rated
     */
    public static Rag ofAction(ActionRow action, LocalDate today) {
        LocalDate due = action.dueDate();
        if (action.status().equals("COMPLETE")) {
            return new Rag(Colour.BLUE, "complete");
        }
        if (action.status().equals("CANCELLED") || action.status().equals("TRANSFERRED")) {
            return new Rag(Colour.GREY, action.status().toLowerCase(Locale.ROOT));
        }
        if (due != null && due.isBefore(today)) {
            return new Rag(Colour.RED, "overdue by " + days(due, today));
        }
        if (action.revisions() >= 2) {
            return new Rag(Colour.RED, "put back " + action.revisions() + " times");
        }
        if (action.revisions() == 1) {
            return new Rag(Colour.AMBER, "put back once");
        }
        if (due == null) {
            return new Rag(Colour.GREY, "no due date");
        }
        if (!due.isAfter(today.plusDays(DUE_SOON_DAYS))) {
            return new Rag(Colour.AMBER, due.equals(today) ? "due today" : "due in " + days(today, due));
        }
        return new Rag(Colour.GREEN, "on track");
    }

    /**
     * Rates an agreement by its dates: red past its end, amber when its end, the last date to give notice or an overdue
     * review asks for attention (AG-6). Without an end on record nothing is claimed.
     *
     * @param today the date as at which it is rated
     */
    public static Rag ofAgreement(AgreementRow agreement, LocalDate today) {
        LocalDate end = agreement.currentEnd();
        LocalDate notice = agreement.lastNotice();
        LocalDate review = agreement.review();
        LocalDate horizon = today.plusMonths(RENEWAL_MONTHS);
        if (ENDED.contains(agreement.status())) {
            return new Rag(Colour.GREY, "ended");
        }
        if (end != null && !end.isAfter(today)) {
            return new Rag(Colour.RED, "expired - operating without agreement since " + DATE.format(end));
        }
        if (review != null && review.isBefore(today)) {
            return new Rag(Colour.AMBER, "review was due on " + DATE.format(review));
        }
        if (end != null && !end.isAfter(horizon)) {
            return new Rag(Colour.AMBER, "ends on " + DATE.format(end));
        }
        if (notice != null && !notice.isBefore(today) && !notice.isAfter(horizon)) {
            return new Rag(Colour.AMBER, "last date to give notice is " + DATE.format(notice));
        }
        if (end == null) {
            return new Rag(Colour.GREY, "cannot tell, end not recorded");
        }
        return new Rag(Colour.GREEN, "runs to " + DATE.format(end));
    }

    private static String days(LocalDate from, LocalDate until) {
        long days = ChronoUnit.DAYS.between(from, until);
        return days == 1 ? "1 day" : days + " days";
    }
}
