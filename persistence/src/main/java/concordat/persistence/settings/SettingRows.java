package concordat.persistence.settings;

import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingChange;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Row;

/** A change of a setting, as a row of its table or of its history. */
public final class SettingRows {
    private SettingRows() {}

    /** From the columns of the table, or of its history. */
    public static SettingChange change(Row row) {
        return new SettingChange(
                new PartnershipId(row.id("partnership_id")),
                Setting.valueOf(row.text("setting")),
                (int) row.number("ordinal"),
                (int) row.number("chosen"),
                row.date("in_force_from"),
                row.text("reason"),
                row.instant("recorded_at"),
                row.text("recorded_by_name"));
    }
}
