package concordat.domain.meeting;

import java.time.LocalDate;
import java.time.Month;

/** The year over which a committee plans its work (6.3). */
public enum WorkYear {
    NHS("NHS year, April to March", Month.APRIL),
    UNIVERSITY("University year, August to July", Month.AUGUST);

    private final String words;
    private final Month first;

    WorkYear(String words, Month first) {
        this.words = words;
        this.first = first;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** The first day of the year in which that day lies. */
    public LocalDate beginning(LocalDate day) {
        LocalDate start = LocalDate.of(day.getYear(), first, 1);
        return day.isBefore(start) ? start.minusYears(1) : start;
    }
}
