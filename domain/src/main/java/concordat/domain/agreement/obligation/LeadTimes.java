package concordat.domain.agreement.obligation;

import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingChange;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many days ahead something is due soon, as each partnership has chosen.
 *
 * @param standard what holds for those that have never chosen
 */
public record LeadTimes(int standard, Map<PartnershipId, Integer> chosen) {
    public LeadTimes {
        chosen = Map.copyOf(chosen);
    }

    /** Those that hold on a day. */
    public static LeadTimes on(LocalDate day, List<SettingChange> known) {
        SettingsOnDay settings = new SettingsOnDay(day, known);
        return new LeadTimes(
                Setting.OBLIGATION_LEAD_DAYS.standard(),
                known.stream()
                        .map(SettingChange::partnership)
                        .distinct()
                        .collect(Collectors.toMap(partnership -> partnership, partnership -> settings.of(partnership)
                                .obligationLeadDays())));
    }

    /** That of one partnership. */
    public int of(PartnershipId partnership) {
        return chosen.getOrDefault(partnership, standard);
    }
}
