package concordat.domain.agreement;

import concordat.domain.shared.WorkingDays;
import java.time.LocalDate;

/** A day by which something is to be done, counted in working days. Until its end it can be done in time. */
public record Deadline(LocalDate day) {
    /** So many working days after a day, which does not count itself. */
    public static Deadline after(LocalDate start, int workingDays, WorkingDays calendar) {
        return new Deadline(calendar.after(start, workingDays));
    }

    public boolean isOverdueOn(LocalDate today) {
        return today.isAfter(day);
    }

    /** Whether it is at most so many working days ahead, or past. */
    public boolean isWithin(int workingDays, LocalDate today, WorkingDays calendar) {
        return calendar.between(today, day) <= workingDays;
    }

    /** How it stands on that day, in words: "Due in 3 working days", "Due today", "Overdue by 2 working days". */
    public String words(LocalDate today, WorkingDays calendar) {
        if (today.equals(day)) {
            return "Due today";
        }
        if (isOverdueOn(today)) {
            int late = calendar.between(day, today);
            return late == 0 ? "Overdue since the last working day" : "Overdue by " + count(late);
        }
        int left = calendar.between(today, day);
        return left == 0 ? "Due before the next working day" : "Due in " + count(left);
    }

    private static String count(int days) {
        return days + (days == 1 ? " working day" : " working days");
    }
}
