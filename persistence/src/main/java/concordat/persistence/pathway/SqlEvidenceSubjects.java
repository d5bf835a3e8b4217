package concordat.persistence.pathway;

import concordat.domain.pathway.EvidenceKind;
import concordat.domain.pathway.EvidenceSubjects;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Records as evidence, as they read now.
 */
@Dependent
class SqlEvidenceSubjects implements EvidenceSubjects {
    private static final String ALL = CriterionRows.live(CriterionRows.SUBJECTS);

    private final EntityManager entities;

    @Inject
    SqlEvidenceSubjects(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Subject> find(PartnershipId partnership, EvidenceKind kind, UUID id) {
        return Row.find(
                query("r.good and r.partnership_id = :partnership and r.kind = :kind and r.id = :id")
                        .setParameter("partnership", partnership.value())
                        .setParameter("kind", kind.name())
                        .setParameter("id", id),
                CriterionRows::subject);
    }

    @Override
    public List<Subject> matching(PartnershipId partnership, EvidenceKind kind, String words) {
        return Row.list(
                query("r.good and r.partnership_id = :partnership and r.kind = :kind"
                                + " and strpos(lower(r.reference || ' ' || r.title), lower(:words)) > 0")
                        .setParameter("partnership", partnership.value())
                        .setParameter("kind", kind.name())
                        .setParameter("words", words.strip())
                        .setMaxResults(MOST_OFFERED),
                CriterionRows::subject);
    }

    @Override
    public Map<UUID, Subject> all(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return Row.list(
                        query("r.id = any (cast(:ids as uuid[]))").setParameter("ids", ids.toArray(UUID[]::new)),
                        CriterionRows::subject)
                .stream()
                .collect(Collectors.toMap(Subject::id, Function.identity()));
    }

    private Query query(String condition) {
        return CriterionRows.ofSubjects(new Clauses())
                .query(
                        entities,
                        "select * from (" + ALL + ") r where " + condition
                                + " order by r.on_day desc nulls last, r.id desc");
    }
}
