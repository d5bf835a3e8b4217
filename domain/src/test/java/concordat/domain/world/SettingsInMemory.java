package concordat.domain.world;

import concordat.domain.settings.SettingChange;
import concordat.domain.settings.SettingValue;
import concordat.domain.settings.SettingValues;
import java.util.ArrayList;
import java.util.List;

/** Settings in memory, for everybody's eyes. */
public final class SettingsInMemory implements SettingValues {
    private final List<SettingValue> all = new ArrayList<>();

    @Override
    public void add(SettingValue value) {
        all.add(value);
    }

    @Override
    public List<SettingChange> changes() {
        return all.stream().map(SettingValue::change).toList();
    }
}
