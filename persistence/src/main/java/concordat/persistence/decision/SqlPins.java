package concordat.persistence.decision;

import concordat.domain.decision.Pin;
import concordat.domain.decision.Pins;
import concordat.domain.shared.AgendaItemId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks the database's function for the whole truth: row security does not narrow it. */
@Dependent
class SqlPins implements Pins {
    private final EntityManager entities;

    @Inject
    SqlPins(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Pin> now(AgendaItemId item, Optional<UUID> agreement) {
        entities.flush();
        return Row.list(
                entities.createNativeQuery(
                                "select * from app.pins(:item, cast(nullif(:agreement, '') as uuid))", Tuple.class)
                        .setParameter("item", item.value())
                        .setParameter("agreement", agreement.map(UUID::toString).orElse("")),
                row -> new Pin(
                        Pin.Kind.valueOf(row.text("kind")),
                        row.id("subject_id"),
                        row.text("reference"),
                        row.number("revision"),
                        row.text("hash")));
    }
}
