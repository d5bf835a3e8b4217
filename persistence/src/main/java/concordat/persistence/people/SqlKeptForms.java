package concordat.persistence.people;

import concordat.domain.people.BrowserSecret;
import concordat.domain.people.KeptForm;
import concordat.domain.people.KeptForms;
import concordat.domain.shared.PersonId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;

/** Keeps forms in rows, so that whichever node is asked next can show them again. */
@Dependent
class SqlKeptForms implements KeptForms {
    private final EntityManager entities;

    @Inject
    SqlKeptForms(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(PersonId person, BrowserSecret browser, KeptForm form, Instant at, Instant until) {
        entities.createNativeQuery("select 1 from app.keep_form(:person, :browser, :address, :fields, :at, :until)")
                .setParameter("person", person.value())
                .setParameter("browser", browser.hash())
                .setParameter("address", form.address())
                .setParameter("fields", form.fields())
                .setParameter("at", at)
                .setParameter("until", until)
                .getSingleResult();
    }

    @Override
    public Optional<KeptForm> find(BrowserSecret browser, String address) {
        return Row.find(
                entities.createNativeQuery(
                                "select address, fields from kept_form where browser = :browser and address = :address",
                                Tuple.class)
                        .setParameter("browser", browser.hash())
                        .setParameter("address", address),
                row -> new KeptForm(row.text("address"), row.text("fields")));
    }

    @Override
    public void forget(BrowserSecret browser, String address) {
        entities.createNativeQuery("delete from kept_form where browser = :browser and address = :address")
                .setParameter("browser", browser.hash())
                .setParameter("address", address)
                .executeUpdate();
    }

    @Override
    public void forgetOld(Instant at) {
        entities.createNativeQuery("select 1 from app.forget_old_forms(:at)")
                .setParameter("at", at)
                .getSingleResult();
    }
}
