package concordat.web.committee;

import concordat.domain.committee.SeatHolder;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** In which seat the reader sits, so that a page shows only what works. The right itself is the use case's. */
@RequestScoped
public class OwnSeats {
    private final CurrentActor actor;

    @Inject
    OwnSeats(CurrentActor actor) {
        this.actor = actor;
    }

    /** The first of these seats that has a vote and that the reader holds. */
    public Optional<SeatHolder> among(List<SeatHolder> seats) {
        if (!(actor.actor() instanceof Actor.Person somebody) || somebody.person() == null) {
            return Optional.empty();
        }
        return seats.stream()
                .filter(seat -> seat.voting()
                        && seat.holder() != null
                        && seat.holder().person().equals(somebody.person()))
                .findFirst();
    }
}
