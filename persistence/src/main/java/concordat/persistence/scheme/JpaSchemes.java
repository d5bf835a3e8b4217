package concordat.persistence.scheme;

import concordat.domain.scheme.HeldBy;
import concordat.domain.scheme.Power;
import concordat.domain.scheme.SchemeEntry;
import concordat.domain.scheme.SchemeEntryId;
import concordat.domain.scheme.SchemeLine;
import concordat.domain.scheme.Schemes;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

@Dependent
class JpaSchemes implements Schemes {
    private final EntityManager entities;

    @Inject
    JpaSchemes(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(SchemeEntry entry) {
        entities.persist(entry);
    }

    @Override
    public SchemeEntry lock(SchemeEntryId id) {
        return Changing.lockAnew(entities, SchemeEntry.class, id, "scheme_entry", id.value(), "scheme entry");
    }

    /** Asks the database's function for the whole truth: row security does not narrow it. */
    @Override
    public List<SchemeLine> of(Collection<OrganisationId> organisations) {
        entities.flush();
        return Row.list(
                entities.createNativeQuery("select * from app.scheme_of(cast(:organisations as uuid[]))", Tuple.class)
                        .setParameter(
                                "organisations",
                                organisations.stream()
                                        .map(each -> each.value().toString())
                                        .collect(Collectors.joining(",", "{", "}"))),
                JpaSchemes::line);
    }

    private static SchemeLine line(Row row) {
        return new SchemeLine(
                new SchemeEntryId(row.id("id")),
                new PartnershipId(row.id("partnership_id")),
                new OrganisationId(row.id("organisation_id")),
                row.text("organisation_name"),
                row.text("reference"),
                new Power(
                        row.text("matter"),
                        HeldBy.valueOf(row.text("held_by")),
                        row.idOrNull("committee_id", CommitteeId::new),
                        row.idOrNull("seat_id", SeatId::new),
                        row.isNull("limit_gbp") ? null : new BigDecimal(row.text("limit_gbp")),
                        (int) row.number("meetings")),
                row.text("holder"),
                new Term(row.date("term_from"), row.dateOrNull("term_until")),
                row.text("approved_by"),
                row.date("approved_on"));
    }

    @Override
    public Set<OrganisationId> partnersOf(PartnershipId partnership) {
        return Set.copyOf(Row.list(
                entities.createNativeQuery(
                                "select organisation_id from concordat.partnership_party"
                                        + " where partnership_id = :partnership",
                                Tuple.class)
                        .setParameter("partnership", partnership.value()),
                row -> new OrganisationId(row.id("organisation_id"))));
    }

    @Override
    public List<SchemeLine> visible() {
        return entities.createQuery(
                        "select e from SchemeEntry e order by e.organisationName, e.reference, e.term.from",
                        SchemeEntry.class)
                .getResultStream()
                .map(SchemeEntry::line)
                .toList();
    }
}
