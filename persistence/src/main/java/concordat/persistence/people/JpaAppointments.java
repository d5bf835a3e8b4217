package concordat.persistence.people;

import concordat.domain.people.Appointment;
import concordat.domain.people.AppointmentFacts;
import concordat.domain.people.AppointmentFacts.Held;
import concordat.domain.people.AppointmentFacts.Holding;
import concordat.domain.people.AppointmentFacts.Seat;
import concordat.domain.people.AppointmentId;
import concordat.domain.people.Appointments;
import concordat.domain.people.NewAppointment;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaAppointments implements Appointments {
    private final EntityManager entities;

    @Inject
    JpaAppointments(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Appointment appointment) {
        entities.persist(appointment);
    }

    @Override
    public Appointment lock(AppointmentId id) {
        return Optional.ofNullable(entities.find(Appointment.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("appointment"));
    }

    @Override
    public AppointmentFacts facts(NewAppointment wanted) {
        entities.flush();
        List<Held> held = Row.list(
                entities.createNativeQuery("select * from app.appointments_of(:person)", Tuple.class)
                        .setParameter("person", wanted.person().value()),
                row -> new Held(
                        Role.valueOf(row.text("role")),
                        new OrganisationId(row.id("organisation_id")),
                        row.idOrNull("committee_id", CommitteeId::new),
                        row.idOrNull("seat_id", SeatId::new),
                        term(row)));
        return new AppointmentFacts(held, Optional.ofNullable(wanted.seat()).map(this::seat));
    }

    private Seat seat(SeatId id) {
        return Row.find(
                        entities.createNativeQuery("select * from app.lock_seat(:seat)", Tuple.class)
                                .setParameter("seat", id.value()),
                        row -> new Seat(
                                id,
                                new CommitteeId(row.id("committee_id")),
                                new OrganisationId(row.id("organisation_id")),
                                row.text("title"),
                                row.flag("voting"),
                                row.flag("shared"),
                                term(row),
                                holdings(id)))
                .orElseThrow(() -> new NotFound("seat"));
    }

    private List<Holding> holdings(SeatId id) {
        return Row.list(
                entities.createNativeQuery("select * from app.holdings_of_seat(:seat)", Tuple.class)
                        .setParameter("seat", id.value()),
                row -> new Holding(new PersonId(row.id("person_id")), term(row)));
    }

    private static Term term(Row row) {
        return new Term(row.date("term_from"), row.dateOrNull("term_until"));
    }

    @Override
    public PartnershipId partnershipOf(CommitteeId committee) {
        return Row.find(
                        entities.createNativeQuery("select partnership_id from committee where id = :id", Tuple.class)
                                .setParameter("id", committee.value()),
                        row -> new PartnershipId(row.id("partnership_id")))
                .orElseThrow(() -> new NotFound("committee"));
    }

    @Override
    public boolean isAdministered(OrganisationId organisation, LocalDate from) {
        return Boolean.TRUE.equals(entities.createNativeQuery(
                        """
                        select exists (select from appointment
                                        where organisation_id = :organisation and role = 'ADMINISTRATOR'
                                          and (term_until is null or term_until > :from))""",
                        Boolean.class)
                .setParameter("organisation", organisation.value())
                .setParameter("from", from)
                .getSingleResult());
    }
}
