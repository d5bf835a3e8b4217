package concordat.persistence.decision;

import concordat.domain.decision.BroughtIn;
import concordat.domain.decision.EarlierDecision;
import concordat.domain.decision.EarlierDecisionId;
import concordat.domain.decision.EarlierDecisionLine;
import concordat.domain.decision.EarlierDecisions;
import concordat.domain.decision.EarlierVotes;
import concordat.domain.decision.Outcome;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.shared.Part;
import concordat.persistence.shared.CommitteeRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the decisions of earlier registers in a table of their own. */
@Dependent
class JpaEarlierDecisions implements EarlierDecisions {
    private static final String SELECT =
            """
            select d.id, d.committee_id, c.name, d.reference, d.decided_on, d.part, d.wording, d.outcome, d.votes_for,
                   d.votes_against, d.abstained, d.owner, d.intake_id, d.file_name, d.brought_in_on
              from page d join concordat.committee c on c.id = d.committee_id""";

    private final EntityManager entities;

    @Inject
    JpaEarlierDecisions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(EarlierDecision decision) {
        entities.persist(decision);
    }

    @Override
    public Optional<EarlierDecision> find(EarlierDecisionId id) {
        return Optional.ofNullable(entities.find(EarlierDecision.class, id));
    }

    @Override
    public List<String> referencesOf(CommitteeId committee) {
        return entities.createQuery(
                        "select d.reference from EarlierDecision d where d.committee = :committee", String.class)
                .setParameter("committee", committee)
                .getResultList();
    }

    @Override
    public Page<EarlierDecisionLine> page(@Nullable CommitteeId committee, @Nullable String words, Keyset keyset) {
        return new CommitteeRegister(entities, "concordat.earlier_decision d", SELECT)
                .of(committee == null ? null : committee.value())
                .where("strpos(lower(d.wording || ' ' || d.reference), lower(:words)) > 0", "words", words)
                .page(
                        keyset,
                        "decided_on",
                        true,
                        LocalDate::parse,
                        JpaEarlierDecisions::line,
                        line -> new Keyset.Position(
                                line.decidedOn().toString(), line.id().value()));
    }

    private static EarlierDecisionLine line(Object[] row) {
        String owner = (String) row[11];
        return new EarlierDecisionLine(
                new EarlierDecisionId((UUID) row[0]),
                new CommitteeId((UUID) row[1]),
                (String) row[2],
                (String) row[3],
                ((Date) row[4]).toLocalDate(),
                Part.valueOf((String) row[5]),
                (String) row[6],
                Outcome.valueOf((String) row[7]),
                new EarlierVotes((Integer) row[8], (Integer) row[9], (Integer) row[10]),
                owner.isEmpty() ? Optional.empty() : Optional.of(owner),
                new BroughtIn((UUID) row[12], (String) row[13], ((Date) row[14]).toLocalDate()));
    }
}
