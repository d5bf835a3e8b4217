package concordat.persistence.demonstration;

import concordat.domain.risk.HeldScores;
import concordat.domain.risk.KeepingPrincipalRisks;
import concordat.domain.risk.LineOfDefence;
import concordat.domain.risk.NewAssurance;
import concordat.domain.risk.NewRiskAction;
import concordat.domain.risk.PrincipalRiskDraft;
import concordat.domain.risk.PrincipalRiskId;
import concordat.domain.risk.ReadingPrincipalRisks;
import concordat.domain.risk.RiskCategory;
import concordat.domain.risk.RiskScore;
import concordat.domain.risk.SettingAppetites;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ObjLongConsumer;

/** The fictional principal risks of the partnership: shared, grave, confidential, and one of which little is on record yet. */
final class Framework {
    private static final String LPT_OFFICER = "Bronwen Hughes";
    private static final String NHFT_OFFICER = "Amara Okafor";
    private static final String UOL_OFFICER = "Callum Frost";

    private final Company company;
    private final Timeline time;
    private final PartnershipId partnership;
    private final Committees committees;
    private final OrganisationId lpt;
    private final OrganisationId nhft;
    private final OrganisationId uol;

    Framework(Company company, Timeline time, PartnershipId partnership, Committees committees) {
        this.company = company;
        this.time = time;
        this.partnership = partnership;
        this.committees = committees;
        lpt = company.organisation("LPT");
        nhft = company.organisation("NHFT");
        uol = company.organisation("UoL");
    }

    /** What the partners bear, and what they put on record when the year begins. @return the risk that two of them share */
    PrincipalRiskId begin() {
        appetite(LPT_OFFICER, lpt, RiskCategory.EDUCATION, 6);
        appetite(NHFT_OFFICER, nhft, RiskCategory.EDUCATION, 12);
        appetite(LPT_OFFICER, lpt, RiskCategory.WORKFORCE, 9);
        appetite(UOL_OFFICER, uol, RiskCategory.RESEARCH, 12);
        PrincipalRiskId shared = record(
                LPT_OFFICER,
                lpt,
                new PrincipalRiskDraft(
                        null,
                        "Offer every student a placement of good quality",
                        "wards lose supervisors faster than they train them",
                        "there is a risk that placements are cut short",
                        "students who qualify late, and fewer who stay",
                        RiskCategory.EDUCATION,
                        "Rosalind Achebe",
                        lpt,
                        committees.joint().id(),
                        false,
                        List.of(lpt, nhft),
                        "A supervisors' register for both trusts; a placement plan for each term",
                        "No cover for supervisors who are away",
                        "Nobody has looked at night placements",
                        time.today().plusMonths(3)),
                scores(5, 4, 4, 3, 3, 3));
        record(
                UOL_OFFICER,
                uol,
                new PrincipalRiskDraft(
                        null,
                        "Grow research that changes care",
                        "contracts with sponsors take longer than their calls are open",
                        "there is a risk that trials go elsewhere",
                        "less income and fewer patients in studies",
                        RiskCategory.RESEARCH,
                        "Orla Quinn",
                        uol,
                        committees.advisory().id(),
                        false,
                        List.of(uol),
                        "A model agreement; a weekly call of the three contract offices",
                        "None",
                        "None",
                        time.today().plusMonths(3)),
                scores(4, 4, 3, 3, 3, 2));
        record(
                LPT_OFFICER,
                lpt,
                new PrincipalRiskDraft(
                        null,
                        "Keep the shared posts filled",
                        "a partner does not renew its share of the joint posts",
                        "there is a risk that joint leadership ends",
                        "two of everything, and nobody who answers for both",
                        RiskCategory.WORKFORCE,
                        "Nikhil Bose",
                        lpt,
                        committees.joint().id(),
                        true,
                        List.of(lpt),
                        "Talks between the chairs",
                        "Nothing in writing",
                        "None",
                        time.today().plusMonths(3)),
                scores(4, 4, 4, 3, 3, 3));
        record(
                UOL_OFFICER,
                uol,
                new PrincipalRiskDraft(
                        null,
                        "",
                        "",
                        "Records of placements may not be joined up",
                        "",
                        RiskCategory.DIGITAL,
                        "",
                        null,
                        committees.advisory().id(),
                        false,
                        List.of(uol, nhft),
                        "",
                        "",
                        "",
                        null),
                scores(3, 3, 3, 3, 2, 2));
        return shared;
    }

    /** What has come of the shared risk by the end of the year. */
    void goOn(PrincipalRiskId shared) {
        LocalDate today = time.today();
        keep(NHFT_OFFICER, shared, (risks, seen) -> risks.score(shared, seen, nhft, scores(4, 3, 3, 3, 3, 2)));
        keep(LPT_OFFICER, shared, (risks, seen) -> risks.score(shared, seen, lpt, scores(5, 4, 4, 4, 3, 3)));
        assured(shared, LineOfDefence.FIRST, "Supervisors are counted each month", "Placement office", 20);
        assured(shared, LineOfDefence.SECOND, "Students were asked after each placement", "Education committee", 35);
        assured(shared, LineOfDefence.THIRD, "Audit of supervision: limited assurance", "Internal audit", 80);
        keep(
                NHFT_OFFICER,
                shared,
                (risks, seen) -> risks.act(
                        shared,
                        seen,
                        new NewRiskAction("Train forty supervisors", "Rosalind Achebe", lpt, today.plusDays(60))));
        keep(
                LPT_OFFICER,
                shared,
                (risks, seen) -> risks.act(
                        shared, seen, new NewRiskAction("Agree who covers nights", "Aled Pritchard", lpt, today)));
        PrincipalRiskDraft draft = company.as(LPT_OFFICER, ReadingPrincipalRisks.class, risks -> risks.risk(shared))
                .details();
        keep(
                LPT_OFFICER,
                shared,
                (risks, seen) -> risks.review(
                        shared,
                        seen,
                        new PrincipalRiskDraft(
                                draft.aim(),
                                draft.objective(),
                                draft.cause(),
                                draft.event(),
                                draft.effect(),
                                draft.category(),
                                draft.lead(),
                                draft.leadOrganisation(),
                                draft.committee(),
                                draft.confidential(),
                                draft.holders(),
                                draft.controls(),
                                draft.gapsInControl(),
                                draft.gapsInAssurance(),
                                today.plusMonths(3))));
    }

    private void assured(PrincipalRiskId risk, LineOfDefence line, String text, String source, int daysAgo) {
        keep(
                LPT_OFFICER,
                risk,
                (risks, seen) -> risks.assure(
                        risk,
                        seen,
                        new NewAssurance(line, text, source, time.today().minusDays(daysAgo))));
    }

    private void appetite(String officer, OrganisationId organisation, RiskCategory category, int ceiling) {
        company.does(
                officer,
                SettingAppetites.class,
                appetites -> appetites.set(
                        "appetite " + category + organisation.value(), organisation, category, ceiling, time.today()));
    }

    private PrincipalRiskId record(
            String officer, OrganisationId organisation, PrincipalRiskDraft draft, HeldScores scores) {
        return company.as(
                officer,
                KeepingPrincipalRisks.class,
                risks -> risks.record(draft.event() + partnership.value(), partnership, draft, organisation, scores));
    }

    private void keep(String officer, PrincipalRiskId risk, ObjLongConsumer<KeepingPrincipalRisks> change) {
        long seen = company.as(officer, ReadingPrincipalRisks.class, risks -> risks.risk(risk))
                .version();
        company.does(officer, KeepingPrincipalRisks.class, risks -> change.accept(risks, seen));
    }

    private HeldScores scores(
            int initialConsequence,
            int initialLikelihood,
            int consequence,
            int likelihood,
            int targetConsequence,
            int targetLikelihood) {
        return new HeldScores(
                new RiskScore(initialConsequence, initialLikelihood),
                new RiskScore(consequence, likelihood),
                new RiskScore(targetConsequence, targetLikelihood),
                time.today().plusYears(2));
    }
}
