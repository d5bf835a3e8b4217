package concordat.persistence.usecase;

import concordat.domain.shared.Event;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** The events of the use case that runs, in order, until it ends. */
@RequestScoped
class PendingEvents {
    private final List<Event> events = new ArrayList<>();

    void forget() {
        events.clear();
    }

    void add(Event event) {
        events.add(event);
    }

    /** All of them, which are then no longer pending. */
    List<Event> take() {
        List<Event> taken = List.copyOf(events);
        events.clear();
        return taken;
    }
}
