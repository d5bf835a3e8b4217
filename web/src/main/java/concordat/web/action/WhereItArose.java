package concordat.web.action;

import concordat.domain.action.ActionFilter;
import concordat.domain.action.ActionRow;
import concordat.domain.action.ActionSheet;
import concordat.domain.action.Elsewhere;
import concordat.domain.action.TrackingActions;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Where an action arose, and where it went, as far as the reader may see that: an owner may see their action and nothing around it. */
@RequestScoped
public class WhereItArose {
    private final ReadingMeetings meetings;
    private final TrackingActions tracking;
    private final boolean reader;

    @Inject
    WhereItArose(ReadingMeetings meetings, TrackingActions tracking, CurrentActor actor) {
        this.meetings = meetings;
        this.tracking = tracking;
        reader = actor.capacities().stream()
                .anyMatch(held -> held.role() != Role.PAPER_AUTHOR && held.role() != Role.ADMINISTRATOR);
    }

    /** Whether the reader has to do with the business of committees at all. */
    boolean isReader() {
        return reader;
    }

    String itemAddress(ActionSheet action) {
        return seen(() -> meetings.item(action.origin().item()))
                .map(item -> "/item?id=" + item.id().value())
                .orElse("");
    }

    String decision(ActionSheet action) {
        return action.decision().isEmpty()
                ? ""
                : tracking
                        .page(
                                ActionFilter.of(action.origin().item()),
                                Keyset.first().ofSize(Keyset.LARGEST))
                        .rows()
                        .stream()
                        .filter(row -> row.id().equals(action.id()))
                        .map(ActionRow::decisionReference)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("");
    }

    String actionAddress(Optional<Elsewhere> other) {
        return other.flatMap(there -> seen(() -> tracking.get(there.action())))
                .map(action -> "/action?id=" + action.id().value())
                .orElse("");
    }

    /** What the reader may not see is not there. */
    private <T> Optional<T> seen(Supplier<T> found) {
        if (!reader) {
            return Optional.empty();
        }
        try {
            return Optional.of(found.get());
        } catch (NotFound unseen) {
            return Optional.empty();
        }
    }
}
