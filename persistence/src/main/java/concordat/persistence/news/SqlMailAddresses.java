package concordat.persistence.news;

import concordat.domain.news.MailAddress;
import concordat.domain.news.MailAddresses;
import concordat.domain.shared.PersonId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Dependent
class SqlMailAddresses implements MailAddresses {
    private final EntityManager entities;

    @Inject
    SqlMailAddresses(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<MailAddress> lock(PersonId person) {
        return found(query("select address from concordat.mail_address where id = :person for update")
                .setParameter("person", person.value()));
    }

    @Override
    public Optional<MailAddress> of(PersonId person) {
        return found(query("select address from concordat.mail_address where id = :person")
                .setParameter("person", person.value()));
    }

    @Override
    public void keep(PersonId person, @Nullable MailAddress address) {
        if (address == null) {
            entities.createNativeQuery("delete from concordat.mail_address where id = :person")
                    .setParameter("person", person.value())
                    .executeUpdate();
        } else {
            entities.createNativeQuery(
                            """
                            insert into concordat.mail_address (id, address) values (:person, :address)
                            on conflict (id) do update set address = excluded.address""")
                    .setParameter("person", person.value())
                    .setParameter("address", address.value())
                    .executeUpdate();
        }
    }

    @Override
    public Optional<MailAddress> own() {
        return found(query("select address from concordat.mail_address where id = app.person()"));
    }

    @Override
    public boolean isDaily() {
        return Row.find(
                        query("select daily from concordat.mail_choice where person_id = app.person()"),
                        row -> row.flag("daily"))
                .orElse(false);
    }

    @Override
    public void choose(boolean daily) {
        entities.createNativeQuery(
                        """
                        insert into concordat.mail_choice (person_id, daily) values (app.person(), :daily)
                        on conflict (person_id) do update set daily = excluded.daily""")
                .setParameter("daily", daily)
                .executeUpdate();
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql, Tuple.class);
    }

    private static Optional<MailAddress> found(Query query) {
        return Row.find(query, row -> new MailAddress(row.text("address")));
    }
}
