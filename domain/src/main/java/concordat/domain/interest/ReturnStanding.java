package concordat.domain.interest;

import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingsInForce;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody owes their annual return, on a day (COI-3).
 *
 * @param due the day by which the next return is to be made
 */
public record ReturnStanding(State state, LocalDate due) {

    /** How it stands. */
    public enum State {
        DONE("Up to date"),
        DUE("Due"),
        OVERDUE("Overdue");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }

    /**
     * Reckons it.
     *
     * @param since the first day of the appointment that brings somebody into scope
     * @param last the day of the latest return; null if there is none
     * @param numbers within how many days of the appointment the first is due, and after how many months the next one,
     *     which is announced as many days ahead
     */
    static ReturnStanding of(SettingsInForce numbers, LocalDate since, @Nullable LocalDate last, LocalDate today) {
        int days = numbers.value(Setting.INTEREST_DECLARE_DAYS);
        int months = numbers.value(Setting.INTEREST_RETURN_MONTHS);
        LocalDate due = last == null ? since.plusDays(days) : last.plusMonths(months);
        if (today.isAfter(due)) {
            return new ReturnStanding(State.OVERDUE, due);
        }
        boolean announced = last == null || !today.isBefore(due.minusDays(days));
        return new ReturnStanding(announced ? State.DUE : State.DONE, due);
    }
}
