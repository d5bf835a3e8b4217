package concordat.persistence.view;

import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.view.Register;
import concordat.domain.view.SavedView;
import concordat.domain.view.SavedViewId;
import concordat.domain.view.SavedViews;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Dependent
class JpaSavedViews implements SavedViews {
    private final EntityManager entities;

    @Inject
    JpaSavedViews(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(SavedView view) {
        entities.persist(view);
    }

    @Override
    public void remove(SavedView view) {
        entities.remove(view);
    }

    @Override
    public List<SavedView> of(Register register) {
        return entities.createQuery(
                        "select v from SavedView v where v.register = :register order by lower(v.name), v.id.value",
                        SavedView.class)
                .setParameter("register", register)
                .getResultList();
    }

    @Override
    public int keptBy(PersonId person) {
        return entities.createQuery("select count(v) from SavedView v where v.owner = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult()
                .intValue();
    }

    @Override
    public SavedView get(SavedViewId id) {
        SavedView view = entities.find(SavedView.class, id);
        if (view == null) {
            throw new NotFound("view");
        }
        return view;
    }

    @Override
    public SavedView lock(SavedViewId id, long seen) {
        return Changing.lock(entities, SavedView.class, id, "view", SavedView::version, seen);
    }

    @Override
    public Optional<SavedView> openingFor(PersonId person, Register register) {
        return Row.find(
                        entities.createNativeQuery(
                                        "select view_id from concordat.opening_view"
                                                + " where person_id = :person and register = :register",
                                        Tuple.class)
                                .setParameter("person", person.value())
                                .setParameter("register", register.name()),
                        row -> new SavedViewId(row.id("view_id")))
                .map(id -> entities.find(SavedView.class, id));
    }

    @Override
    public void open(PersonId person, Register register, @Nullable SavedViewId view) {
        if (view == null) {
            entities.createNativeQuery(
                            "delete from concordat.opening_view where person_id = :person and register = :register")
                    .setParameter("person", person.value())
                    .setParameter("register", register.name())
                    .executeUpdate();
        } else {
            set(person.value(), register, view.value());
        }
    }

    private void set(UUID person, Register register, UUID view) {
        entities.createNativeQuery(
                        """
                        insert into concordat.opening_view (person_id, register, view_id)
                        values (:person, :register, :view)
                        on conflict (person_id, register) do update set view_id = excluded.view_id""")
                .setParameter("person", person)
                .setParameter("register", register.name())
                .setParameter("view", view)
                .executeUpdate();
    }
}
