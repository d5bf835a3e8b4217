package concordat.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** How long before its end notice must be given: months first, then days. */
@Embeddable
public record NoticePeriod(@Column(name = "notice_months") int months, @Column(name = "notice_days") int days) {
    /** The longest period that can be recorded, in months. */
    public static final int MOST_MONTHS = 120;

    /** The most days that can be recorded beside the months. */
    public static final int MOST_DAYS = 366;

    /** @throws IllegalArgumentException if there is nothing of it, or too much */
    public NoticePeriod {
        if (months < 0 || months > MOST_MONTHS || days < 0 || days > MOST_DAYS || months + days == 0) {
            throw new IllegalArgumentException("The notice period must be up to " + MOST_MONTHS + " months and "
                    + MOST_DAYS + " days, and not nothing; leave it empty if it is not recorded.");
        }
    }

    /** So many months. */
    public static NoticePeriod ofMonths(int months) {
        return new NoticePeriod(months, 0);
    }

    /** The last day to give notice, so that the agreement ends on that day (AG-6). */
    public LocalDate lastDayBefore(LocalDate end) {
        return end.minusMonths(months).minusDays(days);
    }

    /** As people say it: "6 months", "1 month and 14 days". */
    public String words() {
        String inMonths = months == 1 ? "1 month" : months + " months";
        String inDays = days == 1 ? "1 day" : days + " days";
        return days == 0 ? inMonths : months == 0 ? inDays : inMonths + " and " + inDays;
    }
}
