package concordat.persistence.calendar;

import concordat.domain.calendar.ProclaimedDay;
import concordat.domain.calendar.ProclaimedDays;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

@Dependent
class SqlProclaimedDays implements ProclaimedDays {
    private final EntityManager entities;

    @Inject
    SqlProclaimedDays(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void hold() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('concordat.bank_holiday')) as text)")
                .getSingleResult();
    }

    @Override
    public void add(ProclaimedDay day) {
        entities.createNativeQuery(
                        """
                        insert into concordat.bank_holiday
                               (id, day, holiday, name, source, reason, recorded_by_name, recorded_at)
                        values (:id, :day, :holiday, :name, :source, :reason, :by, :at)""")
                .setParameter("id", day.id())
                .setParameter("day", day.day())
                .setParameter("holiday", day.holiday())
                .setParameter("name", day.name())
                .setParameter("source", day.source())
                .setParameter("reason", day.reason())
                .setParameter("by", day.recordedBy())
                .setParameter("at", day.recordedAt())
                .executeUpdate();
    }

    @Override
    public void withdraw(ProclaimedDay withdrawn) {
        ProclaimedDay.Withdrawal withdrawal = Objects.requireNonNull(withdrawn.withdrawn());
        entities.createNativeQuery(
                        """
                        update concordat.bank_holiday
                           set withdrawn_at = :at, withdrawn_by_name = :by, withdrawal_reason = :reason
                         where id = :id""")
                .setParameter("id", withdrawn.id())
                .setParameter("at", withdrawal.at())
                .setParameter("by", withdrawal.by())
                .setParameter("reason", withdrawal.reason())
                .executeUpdate();
    }

    @Override
    public List<ProclaimedDay> all() {
        return Row.list(
                entities.createNativeQuery(
                        "select * from concordat.bank_holiday order by day desc, recorded_at desc, id", Tuple.class),
                SqlProclaimedDays::day);
    }

    private static ProclaimedDay day(Row row) {
        Instant withdrawn = row.instantOrNull("withdrawn_at");
        return new ProclaimedDay(
                row.id("id"),
                row.date("day"),
                row.flag("holiday"),
                row.text("name"),
                row.text("source"),
                row.text("reason"),
                row.text("recorded_by_name"),
                row.instant("recorded_at"),
                withdrawn == null
                        ? null
                        : new ProclaimedDay.Withdrawal(
                                row.text("withdrawn_by_name"), withdrawn, row.text("withdrawal_reason")));
    }
}
