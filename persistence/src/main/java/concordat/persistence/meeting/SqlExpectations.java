package concordat.persistence.meeting;

import concordat.domain.committee.SeatHolder;
import concordat.domain.meeting.Expectation;
import concordat.domain.meeting.Expectations;
import concordat.domain.meeting.Handling;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import concordat.persistence.shared.Rows;
import concordat.persistence.shared.SeatRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asks the database's functions for the whole truth, four times for however many meetings; only titles are the actor's. */
@Dependent
class SqlExpectations implements Expectations {
    private final EntityManager entities;

    @Inject
    SqlExpectations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<MeetingId, Expectation> of(Collection<MeetingId> meetings) {
        List<UUID> ids = meetings.stream().map(MeetingId::value).toList();
        Map<UUID, List<SeatHolder>> seats = new HashMap<>();
        rows(
                        """
                        select m.id, h.seat_id, h.organisation_id, h.organisation, h.title, h.seat_class, h.office, h.voting,
                               h.shared_post, h.named_for_joint_post, h.delegates, h.person_id, h.person_name, h.person_post
                          from concordat.meeting m
                         cross join lateral app.seat_holders(
                                   m.committee_id, cast(m.starts_at at time zone 'Europe/London' as date))
                               with ordinality h
                         where m.id in (:meetings) order by m.id, h.ordinality""",
                        ids)
                .forEach(row -> under(seats, row).add(SeatRows.line(Arrays.copyOfRange(row, 1, row.length))));
        Map<UUID, Map<SeatId, PersonOnRecord>> deputies = new HashMap<>();
        rows(
                        """
                        select m.id, d.seat_id, d.person_id, d.person_name, d.person_post, d.organisation_id,
                               d.organisation_name
                          from concordat.meeting m cross join lateral app.room_deputies(m.id) d
                         where m.id in (:meetings)""",
                        ids)
                .forEach(row -> deputies.computeIfAbsent((UUID) row[0], meeting -> new HashMap<>())
                        .put(new SeatId((UUID) row[1]), deputy(row)));
        Map<UUID, Set<PersonId>> apologies = new HashMap<>();
        rows(
                        """
                        select m.id, a.person_id
                          from concordat.meeting m cross join lateral app.room_apologies(m.id) a (person_id)
                         where m.id in (:meetings)""",
                        ids)
                .forEach(row -> apologies
                        .computeIfAbsent((UUID) row[0], meeting -> new HashSet<>())
                        .add(new PersonId((UUID) row[1])));
        Map<UUID, Map<UUID, Coming>> items = items(ids);
        Map<MeetingId, Expectation> expected = new HashMap<>();
        for (MeetingId meeting : meetings) {
            UUID id = meeting.value();
            expected.put(
                    meeting,
                    new Expectation(
                            seats.getOrDefault(id, List.of()),
                            deputies.getOrDefault(id, Map.of()),
                            apologies.getOrDefault(id, Set.of()),
                            items.getOrDefault(id, Map.of()).values().stream()
                                    .map(Coming::item)
                                    .toList()));
        }
        return expected;
    }

    /** An item to come, of which one row after the other tells an interest. */
    private record Coming(
            AgendaItemId id, String number, Optional<String> title, Map<PersonId, Optional<Handling>> handlings) {
        Expectation.Item item() {
            return new Expectation.Item(id, number, title, handlings);
        }
    }

    private Map<UUID, Map<UUID, Coming>> items(List<UUID> meetings) {
        Map<UUID, Map<UUID, Coming>> items = new HashMap<>();
        for (Object[] row : rows(
                """
                select m.id, i.item_id, i.item_number, seen.title, h.person_id, h.handling
                  from concordat.meeting m
                 cross join lateral app.items_to_come(m.id) i
                  left join concordat.agenda_item seen on seen.id = i.item_id
                  left join lateral app.room_handlings(i.item_id) h on true
                 where m.id in (:meetings) order by m.id, i.item_position""",
                meetings)) {
            Coming item = items.computeIfAbsent((UUID) row[0], meeting -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            (UUID) row[1],
                            id -> new Coming(
                                    new AgendaItemId(id),
                                    (String) row[2],
                                    Optional.ofNullable((String) row[3]),
                                    new HashMap<>()));
            if (row[4] != null) {
                item.handlings()
                        .put(
                                new PersonId((UUID) row[4]),
                                Optional.ofNullable((String) row[5]).map(Handling::valueOf));
            }
        }
        return items;
    }

    private List<Object[]> rows(String sql, List<UUID> meetings) {
        return Rows.of(entities.createNativeQuery(sql).setParameter("meetings", meetings));
    }

    private static <T> List<T> under(Map<UUID, List<T>> lists, Object[] row) {
        return lists.computeIfAbsent((UUID) row[0], meeting -> new ArrayList<>());
    }

    private static PersonOnRecord deputy(Object[] row) {
        return new PersonOnRecord(
                new PersonId((UUID) row[2]),
                (String) row[3],
                (String) row[4],
                new OrganisationId((UUID) row[5]),
                (String) row[6]);
    }
}
