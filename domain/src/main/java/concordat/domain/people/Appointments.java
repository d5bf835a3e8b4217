package concordat.domain.people;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;

/** The appointments that the actor may see; {@code facts} tells the whole truth, whoever asks. */
public interface Appointments {
    void add(Appointment appointment);

    /** Locked until the transaction ends. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    Appointment lock(AppointmentId id);

    /**
     * What the rules are reckoned from; the seat is locked until the transaction ends.
     *
     * @throws concordat.domain.shared.NotFound if there is no such seat
     */
    AppointmentFacts facts(NewAppointment wanted);

    /** The partnership of a committee. @throws concordat.domain.shared.NotFound if the actor may not see it */
    PartnershipId partnershipOf(CommitteeId committee);

    /** Whether anybody is, or is to be, administrator for that organisation on or after that day. */
    boolean isAdministered(OrganisationId organisation, LocalDate from);
}
