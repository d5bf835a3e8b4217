package concordat.persistence.shared;

import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.WorkingDays;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.stream.Collectors;

@Dependent
class SqlBankHolidays implements BankHolidays {
    private final EntityManager entities;

    @Inject
    SqlBankHolidays(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public WorkingDays workingDays() {
        return new WorkingDays(Row.list(
                        entities.createNativeQuery(
                                "select day, holiday from concordat.bank_holiday where withdrawn_at is null",
                                Tuple.class),
                        row -> Map.entry(row.date("day"), row.flag("holiday")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
