package concordat.web.agreement;

import concordat.domain.agreement.dates.DayCount;
import concordat.domain.agreement.dates.NoticePeriod;
import org.jspecify.annotations.Nullable;

/** A notice period as a form asks for it. */
public final class NoticeFields {
    private @Nullable Integer months;
    private @Nullable Integer weeks;
    private @Nullable Integer days;
    private DayCount counted = DayCount.CALENDAR;

    /** @param there what is on record; null if nothing is */
    NoticeFields(@Nullable NoticePeriod there) {
        if (there != null) {
            months = there.months() == 0 ? null : Integer.valueOf(there.months());
            weeks = there.weeks() == 0 ? null : Integer.valueOf(there.weeks());
            days = there.days() == 0 ? null : Integer.valueOf(there.days());
            counted = there.counted();
        }
    }

    /**
     * What was entered; null if nothing was.
     *
     * @throws IllegalArgumentException if it is no notice period
     */
    @Nullable
    NoticePeriod period() {
        return months == null && weeks == null && days == null
                ? null
                : new NoticePeriod(
                        LengthFields.number(months), LengthFields.number(weeks), LengthFields.number(days), counted);
    }

    /** Whether anything was entered. */
    public boolean isFilled() {
        return months != null || weeks != null || days != null;
    }

    public @Nullable Integer getMonths() {
        return months;
    }

    public void setMonths(@Nullable Integer entered) {
        months = entered;
    }

    public @Nullable Integer getWeeks() {
        return weeks;
    }

    public void setWeeks(@Nullable Integer entered) {
        weeks = entered;
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer entered) {
        days = entered;
    }

    public DayCount getCounted() {
        return counted;
    }

    public void setCounted(@Nullable DayCount chosen) {
        counted = chosen == null ? DayCount.CALENDAR : chosen;
    }
}
