package concordat.persistence.agreement.text;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.text.AgreementText;
import concordat.domain.agreement.text.AgreementTexts;
import concordat.domain.agreement.text.Clause;
import concordat.domain.agreement.text.ClauseId;
import concordat.domain.agreement.text.Instrument;
import concordat.domain.agreement.text.InstrumentId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

@Dependent
class JpaAgreementTexts implements AgreementTexts {
    private final EntityManager entities;

    @Inject
    JpaAgreementTexts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Agreement hold(AgreementId id) {
        return Changing.lockAnew(entities, Agreement.class, id, "agreement", id.value(), "agreement");
    }

    @Override
    public Optional<AgreementText> find(AgreementId id) {
        return Optional.ofNullable(entities.find(AgreementText.class, id));
    }

    @Override
    public void add(AgreementText text) {
        entities.persist(text);
    }

    @Override
    public List<Clause> clauses(AgreementId id) {
        return entities.createQuery(
                        "select c from AgreementClause c where c.agreement = :agreement"
                                + " order by c.part, c.position, c.id.value",
                        Clause.class)
                .setParameter("agreement", id)
                .getResultList();
    }

    @Override
    public AgreementId agreementOf(ClauseId id) {
        return Row.find(
                        entities.createNativeQuery(
                                        "select agreement_id from concordat.agreement_clause where id = :clause",
                                        Tuple.class)
                                .setParameter("clause", id.value()),
                        row -> new AgreementId(row.id("agreement_id")))
                .orElseThrow(() -> new NotFound("clause"));
    }

    @Override
    public void add(Clause clause) {
        entities.persist(clause);
    }

    @Override
    public Clause lock(ClauseId id, long seen) {
        return Changing.lock(entities, Clause.class, id, "clause", Clause::version, seen);
    }

    @Override
    public void remove(Clause clause) {
        entities.remove(clause);
    }

    @Override
    public void arrange(List<ClauseId> order) {
        entities.flush();
        entities.createNativeQuery(
                        """
                        update concordat.agreement_clause c set position = o.place
                          from unnest(cast(:clauses as uuid[])) with ordinality as o(id, place)
                         where c.id = o.id and c.position <> o.place""")
                .setParameter(
                        "clauses",
                        order.stream().map(each -> each.value().toString()).collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
    }

    @Override
    public void add(Instrument instrument) {
        entities.persist(instrument);
    }

    @Override
    public List<Instrument> instruments(AgreementId id) {
        return entities.createQuery(
                        "select i from AgreementInstrument i where i.agreement = :agreement order by i.kind, i.number",
                        Instrument.class)
                .setParameter("agreement", id)
                .getResultList();
    }

    @Override
    public Instrument instrument(InstrumentId id) {
        Instrument instrument = entities.find(Instrument.class, id);
        if (instrument == null) {
            throw new NotFound("instrument");
        }
        return instrument;
    }

    @Override
    public AgreementId agreementOf(InstrumentId id) {
        return Row.find(
                        entities.createNativeQuery(
                                        "select agreement_id from concordat.agreement_instrument where id = :instrument",
                                        Tuple.class)
                                .setParameter("instrument", id.value()),
                        row -> new AgreementId(row.id("agreement_id")))
                .orElseThrow(() -> new NotFound("instrument"));
    }

    @Override
    public Instrument lock(InstrumentId id, long seen) {
        return Changing.lock(entities, Instrument.class, id, "instrument", Instrument::version, seen);
    }

    @Override
    public Optional<String> titleOf(AgreementId id) {
        return Row.find(
                entities.createNativeQuery("select title from concordat.agreement where id = :agreement", Tuple.class)
                        .setParameter("agreement", id.value()),
                row -> row.text("title"));
    }
}
