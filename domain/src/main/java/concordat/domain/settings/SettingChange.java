package concordat.domain.settings;

import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A change of a setting of a partnership.
 *
 * @param ordinal the changes of a setting are counted from 1, in the order in which they became known
 * @param from the first day on which the value holds
 * @param recordedBy who recorded it, by name
 */
public record SettingChange(
        PartnershipId partnership,
        Setting setting,
        int ordinal,
        int value,
        LocalDate from,
        String reason,
        Instant recordedAt,
        String recordedBy) {

    /** Of the changes that hold on a day, the last in this order wins: of the latest first day, and of these the one known last. */
    static final Comparator<SettingChange> BY_FIRST_DAY =
            Comparator.comparing(SettingChange::from).thenComparing(SettingChange::ordinal);

    /** @throws IllegalArgumentException if there is no reason, or it is too long */
    public SettingChange {
        reason = Text.required("reason", reason, Text.SENTENCE);
    }
}
