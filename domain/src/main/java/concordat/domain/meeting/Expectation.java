package concordat.domain.meeting;

import concordat.domain.committee.SeatHolder;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is expected at a meeting that has not been held, and the items on its agenda; all that a quorum is forecast from,
 * besides the terms of reference.
 *
 * @param seats every seat on the day of the meeting with each holder; vacant ones too
 * @param deputies who was named for which seat
 * @param apologies who will not come
 * @param items those still to be reached, in the order of the agenda, seen by the actor or not
 */
public record Expectation(
        List<SeatHolder> seats, Map<SeatId, PersonOnRecord> deputies, Set<PersonId> apologies, List<Item> items) {
    public Expectation {
        seats = List.copyOf(seats);
        deputies = Map.copyOf(deputies);
        apologies = Set.copyOf(apologies);
        items = List.copyOf(items);
    }

    /**
     * An item to come.
     *
     * @param title what it is about; empty if it is withheld from the actor
     * @param handlings how interests in it are handled, per person; empty for a declaration not yet ruled on
     */
    public record Item(
            AgendaItemId id, String number, Optional<String> title, Map<PersonId, Optional<Handling>> handlings) {
        public Item {
            handlings = Map.copyOf(handlings);
        }
    }

    /** The room as it will be for that item, if all come who hold a seat or deputise and have sent no apologies. */
    public Room room(Item item) {
        Set<PersonId> present = new HashSet<>();
        for (SeatHolder seat : seats) {
            if (seat.holder() != null) {
                present.add(seat.holder().person());
            }
        }
        deputies.values().forEach(deputy -> present.add(deputy.person()));
        present.removeAll(apologies);
        return new Room(seats, present, Set.of(), deputies, item.handlings());
    }
}
