package concordat.persistence.agreement;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AgreementsInWorkingDays;
import concordat.domain.shared.AgreementId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads and keeps them as whoever works on the machine would, whatever the actor may see: nothing of an agreement is shown to
 * them, and its dates must not depend on who proclaimed a day.
 */
@Dependent
class JpaAgreementsInWorkingDays implements AgreementsInWorkingDays {
    private final EntityManager entities;

    @Inject
    JpaAgreementsInWorkingDays(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public int each(Consumer<Agreement> use) {
        entities.flush();
        String before = become("on");
        try {
            List<AgreementId> all = Row.list(
                    entities.createNativeQuery(
                            """
                            select g.id from concordat.agreement g
                             where g.notice_day_count = 'WORKING'
                                or exists (select from concordat.agreement_party p
                                            where p.agreement_id = g.id and p.notice_day_count = 'WORKING')
                                or exists (select from concordat.agreement_break b
                                            where b.agreement_id = g.id and b.notice_day_count = 'WORKING')
                             order by g.id
                               for update of g""",
                            Tuple.class),
                    row -> new AgreementId(row.id("id")));
            all.forEach(id -> use.accept(Objects.requireNonNull(entities.find(Agreement.class, id))));
            entities.flush();
            return all.size();
        } finally {
            become(before);
        }
    }

    private String become(String operator) {
        return Row.list(
                        entities.createNativeQuery(
                                        """
                                        select coalesce(before.operator, '') as operator,
                                               set_config('app.operator', :operator, true) as after
                                          from (select current_setting('app.operator', true) as operator offset 0) before""",
                                        Tuple.class)
                                .setParameter("operator", operator),
                        row -> row.text("operator"))
                .get(0);
    }
}
