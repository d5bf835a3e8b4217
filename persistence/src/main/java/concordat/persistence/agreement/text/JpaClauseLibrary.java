package concordat.persistence.agreement.text;

import concordat.domain.agreement.text.ClauseLibrary;
import concordat.domain.agreement.text.Wording;
import concordat.domain.agreement.text.WordingId;
import concordat.domain.shared.PartnershipId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

@Dependent
class JpaClauseLibrary implements ClauseLibrary {
    private final EntityManager entities;

    @Inject
    JpaClauseLibrary(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Wording> of(PartnershipId partnership) {
        return entities.createQuery(
                        """
                        select w from ClauseWording w
                         where (w.partnership = :partnership
                                or w.partnership is null
                                   and not exists (select own from ClauseWording own
                                                    where own.partnership = :partnership and own.key = w.key))
                           and not exists (select later from ClauseWording later
                                            where later.key = w.key and later.number > w.number
                                              and (later.partnership = w.partnership
                                                   or later.partnership is null and w.partnership is null))
                         order by w.part, w.position, w.key""",
                        Wording.class)
                .setParameter("partnership", partnership)
                .getResultList();
    }

    @Override
    public List<Wording> versions(PartnershipId partnership, String key) {
        return entities.createQuery(
                        """
                        select w from ClauseWording w
                         where w.key = :key and (w.partnership = :partnership or w.partnership is null)
                         order by case when w.partnership is null then 1 else 0 end, w.number desc""",
                        Wording.class)
                .setParameter("partnership", partnership)
                .setParameter("key", key)
                .getResultList();
    }

    @Override
    public List<Wording> all(Collection<WordingId> ids) {
        return entities.createQuery("select w from ClauseWording w where w.id in :ids", Wording.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public void add(Wording wording) {
        entities.persist(wording);
    }

    @Override
    public void hold(PartnershipId partnership) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:library, 0))")
                .setParameter("library", "CLAUSE_LIBRARY/" + partnership.value())
                .getResultList();
    }
}
