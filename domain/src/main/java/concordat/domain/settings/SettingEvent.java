package concordat.domain.settings;

import concordat.domain.shared.Event;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What has happened to the settings of a partnership. */
public sealed interface SettingEvent extends Event {

    /**
     * A setting is another from that day on.
     *
     * @param before what would have held on that day otherwise
     */
    record SettingChanged(PartnershipId within, Setting setting, int before, int value, LocalDate from, String reason)
            implements SettingEvent {
        @Override
        public Subject subject() {
            return new Subject("Setting", within.value(), setting.title());
        }

        @Override
        public Optional<UUID> partnership() {
            return Optional.of(within.value());
        }
    }
}
