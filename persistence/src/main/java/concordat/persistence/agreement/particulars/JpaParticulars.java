package concordat.persistence.agreement.particulars;

import concordat.domain.agreement.particulars.DataSharing;
import concordat.domain.agreement.particulars.Particulars;
import concordat.domain.agreement.particulars.Procurement;
import concordat.domain.agreement.particulars.Study;
import concordat.domain.agreement.particulars.TariffYear;
import concordat.domain.agreement.particulars.TariffYearId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@Dependent
class JpaParticulars implements Particulars {
    private final EntityManager entities;

    @Inject
    JpaParticulars(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<DataSharing> dataSharing(AgreementId agreement) {
        return Optional.ofNullable(entities.find(DataSharing.class, agreement));
    }

    @Override
    public void add(DataSharing sharing) {
        entities.persist(sharing);
    }

    @Override
    public Optional<Study> study(AgreementId agreement) {
        return Optional.ofNullable(entities.find(Study.class, agreement));
    }

    @Override
    public void add(Study study) {
        entities.persist(study);
    }

    @Override
    public Optional<Procurement> procurement(AgreementId agreement) {
        return Optional.ofNullable(entities.find(Procurement.class, agreement));
    }

    @Override
    public void add(Procurement procurement) {
        entities.persist(procurement);
    }

    @Override
    public List<TariffYear> tariffYears(AgreementId agreement) {
        return entities.createQuery(
                        "select y from TariffYear y where y.agreement = :agreement order by y.firstYear",
                        TariffYear.class)
                .setParameter("agreement", agreement)
                .getResultList();
    }

    @Override
    public void add(TariffYear year) {
        entities.persist(year);
    }

    @Override
    public TariffYear tariffYear(TariffYearId id) {
        return Optional.ofNullable(entities.find(TariffYear.class, id)).orElseThrow(() -> new NotFound("tariff year"));
    }

    @Override
    public boolean hasNhsEngland(Set<OrganisationId> organisations) {
        return (Boolean)
                entities.createNativeQuery("select exists (select from concordat.organisation where kind = 'NHSE'"
                                + " and id = any (cast(:organisations as uuid[])))")
                        .setParameter("organisations", array(organisations))
                        .getSingleResult();
    }

    @Override
    public boolean hasDataSharingGap(AgreementId agreement, LocalDate day) {
        return (Boolean) entities.createNativeQuery("select app.data_sharing_gap(:agreement, :day, null)")
                .setParameter("agreement", agreement.value())
                .setParameter("day", day)
                .getSingleResult();
    }

    @Override
    public List<DataSharingGap> gapsOf(Set<OrganisationId> parties, LocalDate day) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select g.id, g.reference, g.title
                                  from concordat.agreement g
                                  join concordat.agreement_data_sharing s on s.id = g.id and s.shared
                                 where exists (select from concordat.agreement_party p
                                                where p.agreement_id = g.id
                                                  and p.organisation_id = any (cast(:parties as uuid[]))
                                                  and (p.joined_on is null or p.joined_on <= :day)
                                                  and (p.left_on is null or p.left_on > :day))
                                   and app.data_sharing_gap(g.id, :day, null)
                                 order by g.sort_title, g.id""",
                                Tuple.class)
                        .setParameter("parties", array(parties))
                        .setParameter("day", day)
                        .setMaxResults(MOST_GAPS),
                row -> new DataSharingGap(new AgreementId(row.id("id")), row.text("reference"), row.text("title")));
    }

    private static String array(Set<OrganisationId> organisations) {
        return organisations.stream().map(id -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
    }
}
