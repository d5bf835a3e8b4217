package concordat.persistence.aim;

import concordat.domain.agreement.AgreementRegister;
import concordat.domain.aim.AimDecision;
import concordat.domain.aim.AimDecision.Noted;
import concordat.domain.aim.AimRegister;
import concordat.domain.aim.AimRow;
import concordat.domain.aim.AimTie;
import concordat.domain.decision.DecisionState;
import concordat.domain.decision.Outcome;
import concordat.domain.programme.ProgrammeFacts;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PurposeId;
import concordat.domain.trail.TrailLinkId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Aims and what tells of them, in one statement each; row security leaves of it what the actor may see. */
@Dependent
class SqlAimRegister implements AimRegister {
    private static final String TIED = AimRows.tied("l.ended_on is null").replaceAll("\\{(\\w+)\\}", "concordat.$1");

    private static final String AIMS =
            " from concordat.agreement g join concordat.agreement_purpose u on u.agreement_id = g.id"
                    + " where g.made_known and g.agreement_type = 'PARTNERSHIP_AGREEMENT'";

    private static final String BINDING =
            """
            exists (select from concordat.decision_leg b
                          where b.decision_id = d.id
                            and (b.organisation_id = :partner
                                 or b.organisation_id is null
                                    and exists (select from concordat.committee_party c
                                                 where c.committee_id = d.committee_id and c.organisation_id = :partner)))""";

    private final EntityManager entities;
    private final ProgrammeFacts partnerships;

    @Inject
    SqlAimRegister(EntityManager entities, ProgrammeFacts partnerships) {
        this.entities = entities;
        this.partnerships = partnerships;
    }

    @Override
    public List<AimRow> aims(@Nullable OrganisationId partner) {
        return Row.list(
                query(rows(partner) + " order by g.reference, u.position", partner)
                        .setMaxResults(AgreementRegister.MOST_AIMS),
                SqlAimRegister::aim);
    }

    @Override
    public Optional<AimRow> find(PurposeId aim, @Nullable OrganisationId partner) {
        return Row.find(
                query(rows(partner) + " and u.id = :aim", partner).setParameter("aim", aim.value()),
                SqlAimRegister::aim);
    }

    private static String rows(@Nullable OrganisationId partner) {
        boolean any = partner == null;
        return "select u.id, g.partnership_id, u.position, u.purpose, g.id as agreement, g.reference, g.title,"
                + " (select count(*) from concordat.measure_aim a join concordat.measure m on m.id = a.measure_id"
                + " where a.purpose_id = u.id and m.retired_on is null"
                + (any ? "" : " and (m.organisation_id = :partner or m.owner_id = :partner)") + ") as measures,"
                + " (select count(*) from concordat.programme_aim a"
                + (any
                        ? ""
                        : " join concordat.programme_partner p on p.programme_id = a.programme_id"
                                + " and p.organisation_id = :partner")
                + " where a.purpose_id = u.id) as programmes,"
                + " (select count(distinct d.id) from (" + TIED + ") t"
                + " join concordat.decision d on d.id = t.decision where true" + (any ? "" : " and " + BINDING)
                + ") as decisions"
                + AIMS;
    }

    private Query query(String sql, @Nullable OrganisationId partner) {
        Query query = entities.createNativeQuery(sql, Tuple.class);
        return partner == null ? query : query.setParameter("partner", partner.value());
    }

    private static AimRow aim(Row row) {
        return new AimRow(
                new PurposeId(row.id("id")),
                new PartnershipId(row.id("partnership_id")),
                (int) row.number("position"),
                row.text("purpose"),
                new AgreementId(row.id("agreement")),
                row.text("reference"),
                row.text("title"),
                (int) row.number("measures"),
                (int) row.number("programmes"),
                (int) row.number("decisions"));
    }

    @Override
    public List<AimDecision> decisions(PurposeId aim, @Nullable OrganisationId partner, int most) {
        return Row.list(
                query(
                                "select * from (select distinct on (d.id) d.id, d.reference, d.question, d.sorted_on, d.state,"
                                        + " d.outcome, t.tie, t.through, t.link, t.recorded_by, t.recorded_on, t.note from"
                                        + " concordat.agreement g join concordat.agreement_purpose u on u.agreement_id = g.id"
                                        + " cross join lateral (" + TIED
                                        + ") t join concordat.decision d on d.id = t.decision"
                                        + " where u.id = :aim" + (partner == null ? "" : " and " + BINDING)
                                        + " order by d.id, t.rank, t.through) one order by sorted_on desc, id desc",
                                partner)
                        .setParameter("aim", aim.value())
                        .setMaxResults(most),
                SqlAimRegister::decision);
    }

    private static AimDecision decision(Row row) {
        String outcome = row.textOrNull("outcome");
        TrailLinkId link = row.idOrNull("link", TrailLinkId::new);
        return new AimDecision(
                new DecisionId(row.id("id")),
                row.text("reference"),
                row.text("question"),
                row.date("sorted_on"),
                DecisionState.valueOf(row.text("state")),
                outcome == null ? null : Outcome.valueOf(outcome),
                AimTie.valueOf(row.text("tie")),
                row.text("through"),
                link == null
                        ? null
                        : new Noted(
                                link,
                                row.text("recorded_by"),
                                Objects.requireNonNull(row.dateOrNull("recorded_on")),
                                row.text("note")));
    }

    @Override
    public Set<OrganisationId> partnersOf(PartnershipId partnership) {
        return partnerships.partnersOf(partnership);
    }
}
