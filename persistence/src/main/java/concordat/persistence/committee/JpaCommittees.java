package concordat.persistence.committee;

import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.TermsOfReference;
import concordat.domain.committee.TermsReview;
import concordat.domain.shared.CommitteeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
class JpaCommittees implements Committees {
    private final EntityManager entities;

    @Inject
    JpaCommittees(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Committee committee) {
        entities.persist(committee);
    }

    @Override
    public Optional<Committee> find(CommitteeId id) {
        return Optional.ofNullable(entities.find(Committee.class, id));
    }

    @Override
    public List<Committee> all() {
        return entities.createQuery(
                        "select distinct c from Committee c left join fetch c.parties order by c.name", Committee.class)
                .getResultList();
    }

    @Override
    public List<Committee> withTerms(Collection<CommitteeId> ids) {
        List<UUID> wanted = ids.stream().map(CommitteeId::value).toList();
        List<Committee> found = with("parties", wanted);
        with("terms", wanted);
        entities.createQuery(
                        "select distinct t from Committee c join c.terms t left join fetch t.quorum"
                                + " left join fetch t.vetoMatters where c.id.value in :ids",
                        TermsOfReference.class)
                .setParameter("ids", wanted)
                .getResultList();
        return found;
    }

    private List<Committee> with(String part, List<UUID> ids) {
        return entities.createQuery(
                        "select distinct c from Committee c left join fetch c." + part + " where c.id.value in :ids",
                        Committee.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public List<Committee> subCommitteesOf(CommitteeId parent) {
        return entities.createQuery(
                        "select c from Committee c where c.parent = :parent order by c.name", Committee.class)
                .setParameter("parent", parent)
                .getResultList();
    }

    @Override
    public List<Committee> delegatingOnward(LocalDate day) {
        return entities.createQuery(
                        """
                        select distinct c from Committee c left join fetch c.parties join c.terms t
                         where t.mayDelegate = true and t.term.from <= :day and (t.term.until is null or :day < t.term.until)
                         order by c.name""",
                        Committee.class)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<TermsReview.Due> dueForReview(LocalDate day) {
        return entities.createQuery(
                        """
                        select c.id, t.number, t.reviewOn from Committee c join c.terms t
                         where t.reviewOn < :day and t.term.from <= :day and (t.term.until is null or :day < t.term.until)""",
                        Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new TermsReview.Due((CommitteeId) row[0], (Integer) row[1], (LocalDate) row[2]))
                .toList();
    }

    @Override
    public boolean isTaken(String code) {
        return (Boolean) entities.createNativeQuery("select app.is_committee_code_taken(:code)")
                .setParameter("code", code)
                .getSingleResult();
    }
}
