package concordat.domain.measure;

import java.time.LocalDate;
import java.time.Month;

/** For what stretch of time one value of a measure stands: years of the NHS or of the university, or parts of them. */
public enum PeriodBasis {
    NHS_YEAR("NHS year, April to March", Month.APRIL, 12),
    ACADEMIC_YEAR("Academic year, August to July", Month.AUGUST, 12),
    NHS_QUARTER("Quarter of the NHS year", Month.APRIL, 3),
    ACADEMIC_QUARTER("Quarter of the academic year", Month.AUGUST, 3),
    MONTH("Month", Month.APRIL, 1);

    private final String words;
    private final Month first;
    private final int months;

    PeriodBasis(String words, Month first, int months) {
        this.words = words;
        this.first = first;
        this.months = months;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** How many months a period has. */
    int months() {
        return months;
    }

    /** The month with which a year of it begins. */
    Month first() {
        return first;
    }

    /** Whether it goes by the year of the university. */
    boolean isAcademic() {
        return first == Month.AUGUST;
    }

    /** The period in which that day lies. */
    public Period of(LocalDate day) {
        int into = Math.floorMod(day.getMonthValue() - first.getValue(), months);
        return new Period(this, day.withDayOfMonth(1).minusMonths(into));
    }
}
