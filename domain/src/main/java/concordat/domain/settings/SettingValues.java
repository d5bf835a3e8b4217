package concordat.domain.settings;

import java.util.List;

/** What partnerships have chosen for their settings; everybody with an appointment at a partner sees it. */
public interface SettingValues {
    void add(SettingValue value);

    /** All changes that the actor may see, of each setting in the order in which they became known. */
    List<SettingChange> changes();
}
