package concordat.persistence.meeting;

import concordat.domain.committee.SeatHolders;
import concordat.domain.meeting.Handling;
import concordat.domain.meeting.Room;
import concordat.domain.meeting.Rooms;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import concordat.persistence.shared.Rows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asks the database's functions for the whole truth: row security does not narrow it. */
@Dependent
class SqlRooms implements Rooms {
    private final EntityManager entities;
    private final SeatHolders holders;

    @Inject
    SqlRooms(EntityManager entities, SeatHolders holders) {
        this.entities = entities;
        this.holders = holders;
    }

    @Override
    public Room of(MeetingId meeting, AgendaItemId item, Instant at) {
        CommitteeId committee = committeeOf(meeting, item);
        Set<PersonId> present = new HashSet<>();
        Set<PersonId> remote = new HashSet<>();
        for (Object[] row :
                Rows.of(entities.createNativeQuery("select person_id, remote from app.room_present(:meeting, :at)")
                        .setParameter("meeting", meeting.value())
                        .setParameter("at", at))) {
            PersonId person = new PersonId((UUID) row[0]);
            present.add(person);
            if ((Boolean) row[1]) {
                remote.add(person);
            }
        }
        return new Room(holders.of(committee, at), present, remote, deputies(meeting), handlings(item));
    }

    private CommitteeId committeeOf(MeetingId meeting, AgendaItemId item) {
        List<?> found = entities.createNativeQuery("select app.committee_of_item(:item, :meeting)")
                .setParameter("item", item.value())
                .setParameter("meeting", meeting.value())
                .getResultList();
        if (found.isEmpty() || found.get(0) == null) {
            throw new NotFound("item");
        }
        return new CommitteeId((UUID) found.get(0));
    }

    private Map<SeatId, PersonOnRecord> deputies(MeetingId meeting) {
        Map<SeatId, PersonOnRecord> deputies = new HashMap<>();
        for (Object[] row : Rows.of(entities.createNativeQuery(
                        """
                        select seat_id, person_id, person_name, person_post, organisation_id, organisation_name
                          from app.room_deputies(:meeting)""")
                .setParameter("meeting", meeting.value()))) {
            deputies.put(
                    new SeatId((UUID) row[0]),
                    new PersonOnRecord(
                            new PersonId((UUID) row[1]),
                            (String) row[2],
                            (String) row[3],
                            new OrganisationId((UUID) row[4]),
                            (String) row[5]));
        }
        return deputies;
    }

    private Map<PersonId, Optional<Handling>> handlings(AgendaItemId item) {
        Map<PersonId, Optional<Handling>> handlings = new HashMap<>();
        for (Object[] row :
                Rows.of(entities.createNativeQuery("select person_id, handling from app.room_handlings(:item)")
                        .setParameter("item", item.value()))) {
            handlings.put(
                    new PersonId((UUID) row[0]),
                    Optional.ofNullable((String) row[1]).map(Handling::valueOf));
        }
        return handlings;
    }
}
