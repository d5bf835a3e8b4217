package concordat.domain.meeting;

import concordat.domain.committee.SeatHolder;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who is in the room for an item at one instant, and who is kept out of it; all that quorum and votes are reckoned from,
 * besides the terms of reference.
 *
 * @param seats every seat of the committee with each holder; vacant ones too
 * @param present who has come and not left
 * @param remote those of them who take part from elsewhere
 * @param deputies who was named for which seat
 * @param handlings how interests in the item are handled, per person; empty for a declaration not yet ruled on
 */
public record Room(
        List<SeatHolder> seats,
        Set<PersonId> present,
        Set<PersonId> remote,
        Map<SeatId, PersonOnRecord> deputies,
        Map<PersonId, Optional<Handling>> handlings) {
    public Room {
        seats = List.copyOf(seats);
        present = Set.copyOf(present);
        remote = Set.copyOf(remote);
        deputies = Map.copyOf(deputies);
        handlings = Map.copyOf(handlings);
    }

    /** The room as the records of meeting and item have it. */
    public static Room of(List<SeatHolder> seats, Meeting meeting, AgendaItem item, Instant at) {
        Room everybody = of(seats, meeting, at);
        Map<PersonId, Optional<Handling>> handlings = new HashMap<>();
        item.declarations()
                .forEach(declaration -> handlings.put(declaration.person().person(), declaration.handling()));
        return new Room(seats, everybody.present, everybody.remote, everybody.deputies, handlings);
    }

    /** The room as the records of the meeting have it, without regard to any item. */
    public static Room of(List<SeatHolder> seats, Meeting meeting, Instant at) {
        Set<PersonId> present = new HashSet<>();
        Set<PersonId> remote = new HashSet<>();
        for (Presence stay : meeting.presences()) {
            if (stay.covers(at)) {
                present.add(stay.person().person());
                if (stay.remote()) {
                    remote.add(stay.person().person());
                }
            }
        }
        Map<SeatId, PersonOnRecord> deputies = new HashMap<>();
        meeting.deputies().forEach(deputy -> deputies.put(deputy.seat(), deputy.person()));
        return new Room(seats, present, remote, deputies, Map.of());
    }

    /** The same room, were every interest that has not been ruled on merely noted. */
    public Room asIfNoted() {
        Map<PersonId, Optional<Handling>> ruled = new HashMap<>(handlings);
        ruled.values().removeIf(Optional::isEmpty);
        return new Room(seats, present, remote, deputies, ruled);
    }

    /** The same room, were there no interests in the item. */
    public Room withoutInterests() {
        return new Room(seats, present, remote, deputies, Map.of());
    }

    /** The same room with that person there. */
    public Room with(PersonId person) {
        Set<PersonId> others = new HashSet<>(present);
        others.add(person);
        return new Room(seats, others, remote, deputies, handlings);
    }

    /** The same room with each holder of a seat there. */
    public Room withEverybody() {
        Set<PersonId> everybody = new HashSet<>(present);
        seats.stream()
                .map(SeatHolder::holder)
                .filter(Objects::nonNull)
                .forEach(holder -> everybody.add(holder.person()));
        return new Room(seats, everybody, remote, deputies, handlings);
    }

    /** The same room without that person. */
    public Room without(PersonId person) {
        Set<PersonId> others = new HashSet<>(present);
        others.remove(person);
        return new Room(seats, others, remote, deputies, handlings);
    }

    /** Whether the person has an interest in the item that is more than noted, or not yet ruled on (COI-8). */
    public boolean isRecused(PersonId person) {
        Optional<Handling> handling = handlings.get(person);
        return handling != null && !handling.map(Handling::leavesEntitled).orElse(false);
    }

    /** Whether every interest declared in the item has been ruled on (VO-2). */
    public boolean isRuledOn() {
        return handlings.values().stream().allMatch(Optional::isPresent);
    }
}
