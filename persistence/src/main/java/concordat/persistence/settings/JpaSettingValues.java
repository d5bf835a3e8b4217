package concordat.persistence.settings;

import concordat.domain.settings.SettingChange;
import concordat.domain.settings.SettingValue;
import concordat.domain.settings.SettingValues;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;

@Dependent
class JpaSettingValues implements SettingValues {
    private final EntityManager entities;

    @Inject
    JpaSettingValues(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(SettingValue value) {
        entities.persist(value);
    }

    @Override
    public List<SettingChange> changes() {
        return Row.list(
                entities.createNativeQuery(
                        "select * from concordat.setting_value order by partnership_id, setting, ordinal", Tuple.class),
                SettingRows::change);
    }
}
