package concordat.persistence.demonstration;

import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.LinkKind;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.particulars.DataSharingDraft;
import concordat.domain.agreement.particulars.KeepingParticulars;
import concordat.domain.agreement.particulars.LawfulBasis;
import concordat.domain.agreement.particulars.ProcurementDraft;
import concordat.domain.agreement.particulars.ProcurementRoute;
import concordat.domain.agreement.particulars.StudyDraft;
import concordat.domain.agreement.particulars.StudyKind;
import concordat.domain.agreement.particulars.TariffYearDraft;
import concordat.domain.appraisal.AppraisalDraft;
import concordat.domain.appraisal.JointPostDraft;
import concordat.domain.appraisal.JointPostId;
import concordat.domain.appraisal.KeepingJointPosts;
import concordat.domain.honorary.Check;
import concordat.domain.honorary.CheckResult;
import concordat.domain.honorary.HonoraryArrangementId;
import concordat.domain.honorary.HonoraryDraft;
import concordat.domain.honorary.HonoraryKind;
import concordat.domain.honorary.KeepingHonoraryArrangements;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Personal data, studies and funding of the fictional agreements; fictional people with honorary contracts and joint posts. */
final class Linked {
    private final Company company;
    private final PartnershipId partnership;
    private final Map<String, String> officers;
    private final LocalDate today;

    Linked(Company company, PartnershipId partnership, Map<String, String> officers, LocalDate today) {
        this.company = company;
        this.partnership = partnership;
        this.officers = officers;
        this.today = today;
    }

    /** One agreement with a gap, because what covered its data has expired; one without, because nothing is shared. */
    void personalData() {
        String officer = officer("UoL");
        AgreementId placements = find(officer, "Medical student placements at NHFT");
        AgreementId expired = find(officer, "Data sharing for service evaluation");
        share(officer, placements, true, "Names, health and progress of students on placement.");
        company.does(
                officer,
                KeepingParticulars.class,
                particulars -> particulars.procure(
                        placements,
                        0,
                        new ProcurementDraft(
                                ProcurementRoute.EXEMPT_COOPERATION,
                                "Public bodies that teach together in the public interest; advice kept by the trust secretary.")));
        link(officer, expired, placements, LinkKind.DATA_SHARING_FOR);
        share(officer, find(officer, "Use of the clinical skills building"), false, "");
        link(
                officer,
                find(officer, "Participant identification for the sleep study"),
                find(officer, "Evaluation of community rehabilitation"),
                LinkKind.RELATED_TO);
    }

    /** One study on the template as published, one on a modified one. */
    void studies() {
        String officer = officer("UoL");
        describe(
                officer,
                find(officer, "Sleep and wellbeing study"),
                new StudyDraft(
                        "Sleep and wellbeing of shift workers (fictional)",
                        "IRAS 000001",
                        StudyKind.NON_COMMERCIAL_INTERVENTIONAL,
                        company.organisation("UoL"),
                        company.organisation("NHFT"),
                        true,
                        ""));
        describe(
                officer,
                find(officer, "Memory clinic medicine trial"),
                new StudyDraft(
                        "A fictional medicine in memory clinics",
                        "IRAS 000002",
                        StudyKind.COMMERCIAL,
                        company.organisation("UoL"),
                        company.organisation("NHFT"),
                        false,
                        "The sponsor's insurer asked for another wording of the indemnity."));
    }

    /** Two tariff years of an education funding agreement. */
    void funding(AgreementId agreement, int firstYear) {
        for (int year : new int[] {firstYear, firstYear + 1}) {
            company.does(
                    officer("NHFT"),
                    KeepingParticulars.class,
                    particulars -> particulars.record(
                            agreement,
                            new TariffYearDraft(
                                    year,
                                    new BigDecimal("1240.5"),
                                    new BigDecimal("812.40"),
                                    new BigDecimal("1.034600"))));
        }
    }

    /** One that runs, one about to end, one that has expired, one renewed, and one ended early. */
    void honoraryArrangements() {
        Check cleared = new Check(CheckResult.CLEARED, today.minusMonths(11));
        honorary(
                "NHFT",
                draft(
                        "Tobias Marlowe",
                        "UoL",
                        "NHFT",
                        HonoraryKind.HONORARY_RESEARCH_CONTRACT,
                        "Sleep and wellbeing of shift workers",
                        true,
                        cleared,
                        cleared,
                        today.plusMonths(9)));
        honorary(
                "NHFT",
                draft(
                        "Ingrid Solberg",
                        "LPT",
                        "NHFT",
                        HonoraryKind.LETTER_OF_ACCESS,
                        "A fictional medicine in memory clinics",
                        true,
                        cleared,
                        new Check(CheckResult.NOT_NEEDED, null),
                        today.plusDays(24)));
        honorary(
                "LPT",
                draft(
                        "Callum Prior",
                        "UoL",
                        "LPT",
                        HonoraryKind.LETTER_OF_ACCESS,
                        "Analysis of anonymous records",
                        false,
                        new Check(CheckResult.NOT_NEEDED, null),
                        Check.NOT_YET,
                        today.minusDays(12)));
        HonoraryArrangementId renewed = honorary(
                "UoL",
                draft(
                        "Yasmin Holloway",
                        "NHFT",
                        "UoL",
                        HonoraryKind.HONORARY_ACADEMIC_CONTRACT,
                        "Honorary lecturer in psychiatry",
                        false,
                        cleared,
                        cleared,
                        today.minusMonths(2)));
        company.does(
                officer("UoL"),
                KeepingHonoraryArrangements.class,
                keeping -> keeping.renew(renewed, 0, today.plusMonths(22)));
        HonoraryArrangementId ended = honorary(
                "LPT",
                draft(
                        "Magnus Thorne",
                        null,
                        "LPT",
                        HonoraryKind.HONORARY_CLINICAL_CONTRACT,
                        "Visiting consultant",
                        false,
                        cleared,
                        cleared,
                        today.plusMonths(6)));
        company.does(
                officer("LPT"),
                KeepingHonoraryArrangements.class,
                keeping -> keeping.endEarly(ended, 0, today.minusDays(40), "Took up another post"));
    }

    /** One whose joint appraisal is overdue, one whose is soon due, and one who was appraised in time. */
    void jointPosts() {
        post("Helena Brandt", "Clinical senior lecturer", "NHFT", today.minusMonths(14));
        post("Sunniva Dahl", "Clinical lecturer", "NHFT", today.minusMonths(11));
        JointPostId appraised = post("Rowan Castell", "Clinical professor", "LPT", today.minusYears(3));
        company.does(
                officer("UoL"),
                KeepingJointPosts.class,
                keeping -> keeping.appraise(
                        appraised, 0, new AppraisalDraft(today.minusMonths(4), "Ottilie Vance", "Benedict Wray")));
    }

    private JointPostId post(String person, String post, String trust, LocalDate start) {
        return company.as(
                officer("UoL"),
                KeepingJointPosts.class,
                keeping -> keeping.record(
                        "joint post " + person,
                        partnership,
                        new JointPostDraft(
                                person,
                                post,
                                company.organisation(trust),
                                company.organisation("UoL"),
                                start,
                                start.plusMonths(1))));
    }

    private HonoraryArrangementId honorary(String host, HonoraryDraft draft) {
        return company.as(
                officer(host),
                KeepingHonoraryArrangements.class,
                keeping -> keeping.record("honorary " + draft.person(), partnership, draft));
    }

    private HonoraryDraft draft(
            String person,
            @Nullable String employer,
            String host,
            HonoraryKind kind,
            String work,
            boolean directBearing,
            Check disclosure,
            Check health,
            LocalDate lastDay) {
        OrganisationId employedBy = employer == null ? null : company.organisation(employer);
        return new HonoraryDraft(
                person,
                employedBy,
                employer == null ? "Fictional Hospital, Example Town" : "",
                false,
                company.organisation(host),
                kind,
                work,
                directBearing,
                disclosure,
                health,
                today.minusMonths(10),
                lastDay,
                "Ottilie Vance",
                null);
    }

    private void share(String officer, AgreementId agreement, boolean shared, String details) {
        company.does(
                officer,
                KeepingParticulars.class,
                particulars -> particulars.state(
                        agreement, 0, new DataSharingDraft(shared, shared ? LawfulBasis.PUBLIC_TASK : null, details)));
    }

    private void describe(String officer, AgreementId agreement, StudyDraft study) {
        company.does(officer, KeepingParticulars.class, particulars -> particulars.describe(agreement, 0, study));
    }

    private void link(String officer, AgreementId from, AgreementId to, LinkKind kind) {
        change(officer, from, (agreements, seen) -> agreements.link(from, seen, to, kind));
    }

    private void change(String officer, AgreementId id, BiConsumer<MaintainingAgreements, Long> change) {
        long seen = company.as(officer, ReadingAgreements.class, agreements -> agreements
                .agreement(id)
                .version());
        company.does(officer, MaintainingAgreements.class, agreements -> change.accept(agreements, seen));
    }

    private AgreementId find(String officer, String title) {
        return company.as(
                        officer,
                        ReadingAgreements.class,
                        agreements -> agreements.register(
                                AgreementFilter.all().containing(title), AgreementOrder.BY_TITLE, Keyset.first()))
                .rows()
                .get(0)
                .id();
    }

    private String officer(String party) {
        return Objects.requireNonNull(officers.get(party), party);
    }
}
