package concordat.domain.settings;

import concordat.domain.partner.PartnershipSheet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The settings of a partnership.
 *
 * @param changeable whether the reader may change them
 */
public record SettingsSheet(PartnershipSheet partnership, boolean changeable, List<Line> lines) {
    public SettingsSheet {
        lines = List.copyOf(lines);
    }

    static SettingsSheet of(
            PartnershipSheet partnership, boolean changeable, LocalDate today, List<SettingChange> known) {
        List<SettingChange> own = known.stream()
                .filter(change -> change.partnership().equals(partnership.id()))
                .toList();
        return new SettingsSheet(
                partnership,
                changeable,
                Arrays.stream(Setting.values())
                        .map(setting -> Line.of(setting, today, own))
                        .toList());
    }

    /** What is known of one setting. */
    public Line line(Setting setting) {
        return lines.stream()
                .filter(line -> line.setting() == setting)
                .findFirst()
                .orElseThrow();
    }

    /**
     * One setting.
     *
     * @param value what it is on the day
     * @param since the change by which it is so; none if it is the standard
     * @param planned the changes that hold later, the next one first
     * @param changes all of them, the one known last first
     */
    public record Line(
            Setting setting,
            int value,
            Optional<SettingChange> since,
            List<SettingChange> planned,
            List<SettingChange> changes) {
        public Line {
            planned = List.copyOf(planned);
            changes = List.copyOf(changes);
        }

        static Line of(Setting setting, LocalDate today, List<SettingChange> known) {
            SettingsInForce now = new SettingsInForce(today, known);
            List<SettingChange> own = known.stream()
                    .filter(change -> change.setting() == setting)
                    .sorted(Comparator.comparing(SettingChange::ordinal).reversed())
                    .toList();
            return new Line(
                    setting,
                    now.value(setting),
                    now.change(setting),
                    own.stream()
                            .filter(change -> change.from().isAfter(today) && !isReplaced(change, own))
                            .sorted(Comparator.comparing(SettingChange::from))
                            .toList(),
                    own);
        }

        /** Whether another change for the same day became known later. */
        public boolean isReplaced(SettingChange change) {
            return isReplaced(change, changes);
        }

        private static boolean isReplaced(SettingChange change, List<SettingChange> all) {
            return all.stream()
                    .anyMatch(other -> other.from().equals(change.from()) && other.ordinal() > change.ordinal());
        }

        /** How many changes are known: what somebody who changes it has seen. */
        public long seen() {
            return changes.size();
        }
    }
}
