package concordat.domain.shared;

/** What is on record of bank holidays beyond those that follow from the calendar. */
public interface BankHolidays {
    /** Which days are working days, by all that is on record now. */
    WorkingDays workingDays();
}
