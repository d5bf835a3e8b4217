package concordat.domain.risk;

import concordat.domain.shared.Event;
import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What happens to the appetites of a partner. */
public sealed interface AppetiteEvent extends Event {
    /** A partner's appetite for a category was set. */
    record AppetiteSet(UUID appetite, OrganisationId organisation, RiskCategory category, int ceiling, LocalDate from)
            implements AppetiteEvent {
        @Override
        public Subject subject() {
            return new Subject("RiskAppetite", appetite, category.words());
        }

        @Override
        public Optional<UUID> partnership() {
            return Optional.empty();
        }
    }
}
