package concordat.domain.settings;

import static java.util.stream.Collectors.groupingBy;

import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The settings that hold on a day, of whichever partnership a row belongs to: read once for all rows. */
public final class SettingsOnDay {
    private final Map<PartnershipId, SettingsInForce> chosen = new HashMap<>();
    private final SettingsInForce standard;

    /** @param known all that is known of the changes of all partnerships concerned */
    public SettingsOnDay(LocalDate day, Collection<SettingChange> known) {
        standard = new SettingsInForce(day, List.of());
        known.stream()
                .collect(groupingBy(SettingChange::partnership))
                .forEach((partnership, changes) -> chosen.put(partnership, new SettingsInForce(day, changes)));
    }

    /** Those of that partnership; the standard ones if it has never changed any. */
    public SettingsInForce of(PartnershipId partnership) {
        return chosen.getOrDefault(partnership, standard);
    }
}
