package concordat.domain.trail;

import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingChange;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * For how many months evidence is recent, as each partnership has chosen (US-4).
 *
 * @param standard what holds for those that have never chosen
 */
public record EvidenceAge(int standard, Map<PartnershipId, Integer> chosen) {
    public EvidenceAge {
        chosen = Map.copyOf(chosen);
    }

    /** What holds on a day. */
    static EvidenceAge on(LocalDate day, List<SettingChange> known) {
        SettingsOnDay settings = new SettingsOnDay(day, known);
        return new EvidenceAge(
                Setting.EVIDENCE_MONTHS.standard(),
                known.stream()
                        .map(SettingChange::partnership)
                        .distinct()
                        .collect(Collectors.toMap(partnership -> partnership, partnership -> settings.of(partnership)
                                .evidenceMonths())));
    }
}
