package concordat.persistence.scheme;

import concordat.domain.scheme.Signatories;
import concordat.domain.scheme.Signatory;
import concordat.domain.scheme.SignatoryId;
import concordat.domain.scheme.SignatoryLine;
import concordat.domain.scheme.StaffOnRecord;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

@Dependent
class JpaSignatories implements Signatories, StaffOnRecord {
    private final EntityManager entities;

    @Inject
    JpaSignatories(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Signatory signatory) {
        entities.persist(signatory);
    }

    @Override
    public Signatory lock(SignatoryId id) {
        return Changing.lockAnew(entities, Signatory.class, id, "signatory", id.value(), "signatory");
    }

    /** Asks the database's function for the whole truth: row security does not narrow it. */
    @Override
    public List<SignatoryLine> of(Collection<OrganisationId> organisations) {
        entities.flush();
        return Row.list(
                entities.createNativeQuery(
                                "select * from app.signatories_of(cast(:organisations as uuid[]))", Tuple.class)
                        .setParameter(
                                "organisations",
                                organisations.stream()
                                        .map(each -> each.value().toString())
                                        .collect(Collectors.joining(",", "{", "}"))),
                JpaSignatories::line);
    }

    private static SignatoryLine line(Row row) {
        return new SignatoryLine(
                new SignatoryId(row.id("id")),
                new PartnershipId(row.id("partnership_id")),
                new OrganisationId(row.id("organisation_id")),
                row.text("organisation_name"),
                row.text("reference"),
                row.idOrNull("person_id", PersonId::new),
                row.text("name"),
                row.text("office"),
                row.text("matter"),
                row.isNull("limit_gbp") ? null : new BigDecimal(row.text("limit_gbp")),
                row.flag("seal"),
                new Term(row.date("term_from"), row.dateOrNull("term_until")),
                row.text("approved_by"),
                row.date("approved_on"));
    }

    @Override
    public List<SignatoryLine> visible() {
        return entities.createQuery(
                        "select s from Signatory s order by s.organisationName, s.name, s.term.from", Signatory.class)
                .getResultStream()
                .map(Signatory::line)
                .toList();
    }

    @Override
    public boolean appointmentHadEnded(PersonId person, OrganisationId organisation, LocalDate day) {
        return (Boolean) entities.createNativeQuery("select app.appointment_had_ended(:person, :organisation, :day)")
                .setParameter("person", person.value())
                .setParameter("organisation", organisation.value())
                .setParameter("day", day)
                .getSingleResult();
    }

    @Override
    public List<Member> of(OrganisationId organisation) {
        return Row.list(
                entities.createNativeQuery(
                                "select person_id, person_name from app.people_at(:organisation)", Tuple.class)
                        .setParameter("organisation", organisation.value()),
                row -> new Member(new PersonId(row.id("person_id")), row.text("person_name")));
    }
}
