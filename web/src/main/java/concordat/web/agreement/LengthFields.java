package concordat.web.agreement;

import concordat.domain.agreement.dates.Length;
import org.jspecify.annotations.Nullable;

/** A length of time as a form asks for it. */
public final class LengthFields {
    private @Nullable Integer years;
    private @Nullable Integer months;
    private @Nullable Integer days;

    /** @param there what is on record; null if nothing is */
    LengthFields(@Nullable Length there) {
        if (there != null) {
            years = there.years() == 0 ? null : Integer.valueOf(there.years());
            months = there.months() == 0 ? null : Integer.valueOf(there.months());
            days = there.days() == 0 ? null : Integer.valueOf(there.days());
        }
    }

    /**
     * What was entered; null if nothing was.
     *
     * @throws IllegalArgumentException if it is no length
     */
    @Nullable
    Length length() {
        return years == null && months == null && days == null
                ? null
                : new Length(number(years), number(months), number(days));
    }

    static int number(@Nullable Integer entered) {
        return entered == null ? 0 : entered;
    }

    public @Nullable Integer getYears() {
        return years;
    }

    public void setYears(@Nullable Integer entered) {
        years = entered;
    }

    public @Nullable Integer getMonths() {
        return months;
    }

    public void setMonths(@Nullable Integer entered) {
        months = entered;
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer entered) {
        days = entered;
    }
}
