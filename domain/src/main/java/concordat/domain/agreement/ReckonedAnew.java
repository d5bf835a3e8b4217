package concordat.domain.agreement;

import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.WorkingDays;

/** The dates of all agreements that count in working days, reckoned anew because the working days are other ones now. */
public final class ReckonedAnew {
    private final AgreementsInWorkingDays agreements;
    private final AgreementCalendar calendar;
    private final BankHolidays holidays;

    public ReckonedAnew(AgreementsInWorkingDays agreements, AgreementCalendar calendar, BankHolidays holidays) {
        this.agreements = agreements;
        this.calendar = calendar;
        this.holidays = holidays;
    }

    /** Reckons them, and tells how many they were. */
    public int all() {
        WorkingDays workingDays = holidays.workingDays();
        return agreements.each(agreement -> calendar.keep(
                agreement.id(),
                agreement.audience(),
                agreement.reckon(workingDays).milestones()));
    }
}
