package concordat.domain.placement;

import concordat.domain.shared.Event;
import java.util.Optional;
import java.util.UUID;

/** What happened to placements and their tariff. */
public sealed interface PlacementEvent extends Event {
    @Override
    default Optional<UUID> partnership() {
        return Optional.empty();
    }

    /** Places and weeks of a service, a profession and an academic year came on record. */
    record PlacementRecorded(PlacementId placement, String of, int year, int places, int used)
            implements PlacementEvent {
        @Override
        public Subject subject() {
            return new Subject("Placement", placement.value(), of);
        }
    }

    /** Another record replaced a former one. */
    record PlacementCorrected(PlacementId placement, String of, int year, PlacementId former, int places, int used)
            implements PlacementEvent {
        @Override
        public Subject subject() {
            return new Subject("Placement", placement.value(), of);
        }
    }

    /** The tariff of a year came on record. */
    record PlacementTariffRecorded(TariffId tariff, String of, int year, long pence) implements PlacementEvent {
        @Override
        public Subject subject() {
            return new Subject("PlacementTariff", tariff.value(), of);
        }
    }

    /** Another tariff replaced a former one of the same year. */
    record PlacementTariffCorrected(TariffId tariff, String of, int year, TariffId former, long pence)
            implements PlacementEvent {
        @Override
        public Subject subject() {
            return new Subject("PlacementTariff", tariff.value(), of);
        }
    }
}
