package concordat.domain.agreement;

import concordat.domain.agreement.dates.AgreedEnd;
import concordat.domain.agreement.dates.Schedule;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.OrganisationId;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What follows for an agreement when something happens to it: who sees it, and all its dates, reckoned anew; and what an
 * instrument that all parties have signed does to it, beside its text (AG-5, AG-7, AG-15).
 */
public final class Consequences {
    private final AgreementCalendar calendar;
    private final BankHolidays holidays;
    private final Audiences audiences;
    private final Clock clock;

    /** @param clock from which new rows take their ids */
    public Consequences(AgreementCalendar calendar, BankHolidays holidays, Audiences audiences, Clock clock) {
        this.calendar = calendar;
        this.holidays = holidays;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** Shows it to whom it is for as it now stands, and reckons its dates. */
    Schedule draw(Agreement agreement) {
        agreement.showTo(audiences);
        return agreement.reckon(holidays.workingDays());
    }

    /** Keeps its dates for calendars and alerts; it is on record by now. */
    void keep(Agreement agreement, Schedule schedule) {
        calendar.keep(agreement.id(), agreement.audience(), schedule.milestones());
    }

    /** Its end moves, as all parties agreed by an extension. */
    public AgreementEvent extend(Agreement agreement, AgreedEnd agreed) {
        return followed(agreement, agreement.extendBy(agreed, clock));
    }

    /** One organisation takes the place of another from that day on, as agreed by a novation. */
    public AgreementEvent replace(
            Agreement agreement, OrganisationId leaving, OrganisationId joining, String name, LocalDate on) {
        return followed(agreement, agreement.replace(leaving, joining, name, on, clock));
    }

    /** Another agreement takes its place from that day on, as agreed by a supersession. */
    public AgreementEvent giveWay(Agreement agreement, Agreement successor, LocalDate on) {
        return followed(agreement, agreement.giveWay(successor, on, clock));
    }

    private AgreementEvent followed(Agreement agreement, AgreementEvent event) {
        keep(agreement, draw(agreement));
        return event;
    }
}
