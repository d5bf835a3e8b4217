package concordat.persistence.demonstration;

import concordat.domain.agreement.AgreementDates;
import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementStage;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.AgreementValue;
import concordat.domain.agreement.ApprovalEntry;
import concordat.domain.agreement.ExecutingAgreements;
import concordat.domain.agreement.LinkKind;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.ReadingReviews;
import concordat.domain.agreement.ReviewId;
import concordat.domain.agreement.ReviewKind;
import concordat.domain.agreement.ReviewOutcome;
import concordat.domain.agreement.ReviewRequest;
import concordat.domain.agreement.ReviewResult;
import concordat.domain.agreement.ReviewingDrafts;
import concordat.domain.agreement.SignatureEntry;
import concordat.domain.agreement.SignatureMeans;
import concordat.domain.agreement.dates.BreakClause;
import concordat.domain.agreement.dates.Length;
import concordat.domain.agreement.dates.NoticeKind;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.Stopping;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.scheme.SignatoryId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.view.KeepingViews;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fictional agreements of the demonstration, in every stage that there is. */
final class Register {
    private static final Map<String, String> OFFICERS =
            Map.of("LPT", "Bronwen Hughes", "NHFT", "Amara Okafor", "UoL", "Callum Frost");
    private static final Map<String, String> SIGNATORIES =
            Map.of("LPT", "Nikhil Bose", "NHFT", "Margot Ellis", "UoL", "Orla Quinn");

    private final Company company;
    private final PartnershipId partnership;
    private final Map<String, SignatoryId> signatories;
    private final LocalDate start;
    private final LocalDate today;
    private final List<AgreementId> executed = new ArrayList<>();
    private @Nullable AgreementId nursing;

    Register(
            Company company,
            PartnershipId partnership,
            Map<String, SignatoryId> signatories,
            LocalDate start,
            LocalDate today) {
        this.company = company;
        this.partnership = partnership;
        this.signatories = signatories;
        this.start = start;
        this.today = today;
    }

    /** Puts on record what was there when the year began. */
    void open() {
        AgreementId skills = executed(
                "Use of the clinical skills building", AgreementType.SERVICE_LEVEL_AGREEMENT, 24, 300, "UoL", "NHFT");
        executed("Medical student placements at NHFT", AgreementType.PLACEMENT_AGREEMENT, 20, 420, "UoL", "NHFT");
        AgreementId placements =
                executed("Medical student placements at LPT", AgreementType.PLACEMENT_AGREEMENT, 20, 75, "UoL", "LPT");
        nursingPlacements();
        executed("Joint research office", AgreementType.JOINT_WORKING_AGREEMENT, 30, -60, "LPT", "NHFT");
        executed(
                "Data sharing for service evaluation",
                AgreementType.DATA_SHARING_AGREEMENT,
                18,
                -20,
                "LPT",
                "NHFT",
                "UoL");
        executed(
                "Evaluation of community rehabilitation", AgreementType.COLLABORATION_AGREEMENT, 12, 150, "UoL", "LPT");
        executed("Sleep and wellbeing study", AgreementType.MODEL_NON_COMMERCIAL_AGREEMENT, 9, 500, "UoL", "NHFT");
        executed("Memory clinic medicine trial", AgreementType.MODEL_CLINICAL_TRIAL_AGREEMENT, 6, 640, "NHFT", "UoL");
        executed(
                "Participant identification for the sleep study",
                AgreementType.PARTICIPANT_IDENTIFICATION_CENTRE_AGREEMENT,
                8,
                210,
                "UoL",
                "LPT");
        executed("Secondment of a research nurse", AgreementType.SECONDMENT_AGREEMENT, 5, 60, "LPT", "UoL");
        executed("Honorary contract of a clinical lecturer", AgreementType.HONORARY_CONTRACT, 16, 240, "NHFT", "UoL");
        executed(
                "Honorary research contracts: framework",
                AgreementType.HONORARY_RESEARCH_CONTRACT,
                15,
                330,
                "LPT",
                "UoL");
        executed("Letters of access: framework", AgreementType.LETTER_OF_ACCESS, 15, 330, "NHFT", "UoL");
        change(
                "UoL",
                placements,
                (agreements, seen) -> agreements.moveTo(placements, seen, AgreementStage.UNDER_REVIEW));
        change("UoL", skills, (agreements, seen) -> agreements.moveTo(skills, seen, AgreementStage.IN_VARIATION));
    }

    /** What came to pass in the middle of the year. */
    void midYear() {
        AgreementId old = executed("Library services", AgreementType.SERVICE_LEVEL_AGREEMENT, 30, 200, "UoL", "LPT");
        AgreementId successor = proposed(
                "Shared library and knowledge service", AgreementType.SERVICE_LEVEL_AGREEMENT, "UoL", "LPT", "NHFT");
        change(
                "UoL",
                successor,
                (agreements, seen) -> agreements.execute(successor, seen, signatures("UoL", "LPT", "NHFT")));
        change("UoL", old, (agreements, seen) -> agreements.supersede(old, seen, successor));
        AgreementId ended =
                executed("Shuttle bus for students", AgreementType.SERVICE_LEVEL_AGREEMENT, 10, 400, "NHFT", "UoL");
        change(
                "NHFT",
                ended,
                (agreements, seen) -> agreements.terminate(ended, seen, start.plusMonths(9), "Too few passengers"));
        AgreementId notice = executed(
                "Language tuition for international nurses",
                AgreementType.SERVICE_LEVEL_AGREEMENT,
                10,
                120,
                "LPT",
                "UoL");
        change("LPT", notice, (agreements, seen) -> agreements.moveTo(notice, seen, AgreementStage.NOTICE_GIVEN));
    }

    /** What is being prepared when the year ends. */
    void closing() {
        beingSigned();
        AgreementId memorandum = moved(
                "Centre of academic excellence: heads of terms",
                AgreementType.MEMORANDUM_OF_UNDERSTANDING,
                AgreementStage.IN_REVIEW,
                "UoL",
                "LPT",
                "NHFT");
        new Texts(company, partnership, officer("UoL"))
                .draft(
                        memorandum,
                        Set.of(
                                "Parties",
                                "Background",
                                "Objectives and principles",
                                "Confidentiality",
                                "Governing law"));
        reviewed(memorandum);
        moved(
                "Education funding schedule",
                AgreementType.NHS_EDUCATION_FUNDING_AGREEMENT,
                AgreementStage.DRAFTING,
                "LPT",
                "UoL");
        AgreementId secret =
                proposed("Possible shared innovation company", AgreementType.NON_DISCLOSURE_AGREEMENT, "NHFT", "LPT");
        change("NHFT", secret, (agreements, seen) -> agreements.keepConfidential(secret, seen, true));
        proposed("Teaching quality visits", AgreementType.MEMORANDUM_OF_UNDERSTANDING, "UoL", "LPT", "NHFT");
        AgreementId processing =
                proposed("Processing of placement records", AgreementType.DATA_PROCESSING_AGREEMENT, "UoL", "NHFT");
        change(
                "UoL",
                processing,
                (agreements, seen) -> agreements.link(processing, seen, executed.get(1), LinkKind.DATA_SHARING_FOR));
        AgreementId library = running();
        Owed owed = new Owed(company, OFFICERS, today);
        owed.onPlacements(placementsOfNurses());
        owed.onLibrary(library);
    }

    private AgreementId placementsOfNurses() {
        return Objects.requireNonNull(nursing, "opened first");
    }

    /**
     * Agreements whose dates follow from what they say: one renews by itself, one runs on, and one was extended.
     *
     * @return the first of them
     */
    private AgreementId running() {
        AgreementId library = dated(
                "Library access for trust staff",
                TermClause.fixed(Length.ofYears(3))
                        .renewing(Length.ofYears(1), null, Stopping.ANY_PARTY)
                        .reviewedEvery(12),
                today.minusYears(3).plusMonths(4),
                "UoL",
                "LPT",
                "NHFT");
        AgreementId pool = dated(
                "Pool of simulation equipment",
                TermClause.rolling().running(Length.ofYears(1)).reviewedEvery(6),
                today.minusMonths(30),
                "NHFT",
                "UoL");
        change(
                "NHFT",
                pool,
                (agreements, seen) -> agreements.giveNotice(
                        pool, seen, company.organisation("UoL"), today.minusDays(60), NoticeKind.TO_END, null));
        AgreementId lectures = dated(
                "Joint lecture programme",
                TermClause.fixed(Length.ofYears(2)).extendable(2, Length.ofYears(1)),
                today.minusMonths(22),
                "UoL",
                "LPT");
        change("UoL", lectures, (agreements, seen) -> agreements.extend(lectures, seen, today.minusDays(60)));
        return library;
    }

    /** The first agreement, about which its parties differ. */
    void differences() {
        Differences differences = new Differences(company, executed.get(0), officer("UoL"), today);
        differences.dispute();
        differences.notices();
        differences.risks();
        differences.contacts();
    }

    /**
     * Once decisions and actions are on record, one of them is linked to an obligation, and what met that to what it is for; others
     * are noted at the aims that they serve.
     */
    void trails() {
        Trails trails = new Trails(company, officer("NHFT"));
        trails.link();
        trails.aims();
    }

    /** One that was signed before anybody kept it here, of which nobody has entered more than its dates. */
    void ofOld() {
        LocalDate effective = start.minusMonths(26);
        AgreementDraft draft = draft(
                        "Reading rooms for trust staff", AgreementType.SERVICE_LEVEL_AGREEMENT, "UoL", "LPT", "NHFT")
                .withNotice(null)
                .dated(AgreementDates.between(effective, today.plusDays(260)));
        AgreementId id = company.as(
                officer("UoL"), MaintainingAgreements.class, agreements -> agreements.record(partnership, draft));
        change(
                "UoL",
                id,
                (agreements, seen) ->
                        agreements.execute(id, seen, signatures(effective.minusDays(9), "UoL", "LPT", "NHFT")));
    }

    /** What the officers look at each week. */
    void views() {
        OFFICERS.forEach((organisation, officer) -> {
            company.as(
                    officer,
                    KeepingViews.class,
                    views -> views.keep(
                            "view of " + officer,
                            concordat.domain.view.Register.AGREEMENTS,
                            "Ending within a year",
                            "force=yes&ends=12&sort=end"));
        });
    }

    /** What only some agreements have, and the people who work for more than one partner. */
    void linked() {
        Linked linked = new Linked(company, partnership, OFFICERS, today);
        linked.personalData();
        linked.studies();
        int firstYear = today.minusMonths(15).getYear();
        AgreementId funding = record(
                "Education funding for medical placements",
                AgreementType.NHS_EDUCATION_FUNDING_AGREEMENT,
                AgreementDates.between(LocalDate.of(firstYear, 4, 1), LocalDate.of(firstYear + 3, 4, 1)),
                "NHFT",
                "UoL",
                "NHSE");
        linked.funding(funding, firstYear);
        linked.honoraryArrangements();
        linked.jointPosts();
    }

    /** What became of programmes, and where students were placed, as on that day. */
    void delivered(LocalDate day) {
        new Delivered(company, partnership, OFFICERS, day).all();
    }

    /** What the partnership measures, as on that day. */
    void measured(LocalDate day) {
        new Measured(company, partnership, OFFICERS, day).all();
    }

    private AgreementId dated(String title, TermClause clause, LocalDate effective, String... parties) {
        AgreementDraft draft = draft(title, AgreementType.SERVICE_LEVEL_AGREEMENT, parties)
                .saying(clause)
                .breakable(List.of(BreakClause.eachYear(NoticePeriod.ofMonths(6))))
                .dated(new AgreementDates(effective, null, null));
        AgreementId id = company.as(
                officer(parties[0]), MaintainingAgreements.class, agreements -> agreements.record(partnership, draft));
        change(
                parties[0],
                id,
                (agreements, seen) -> agreements.execute(id, seen, signatures(effective.minusDays(9), parties)));
        return id;
    }

    /** One of the executed agreements, in turn: something for a decision to be about. */
    AgreementId some(int number) {
        return executed.get(number % executed.size());
    }

    /** The one between all three whose text is on record: drafted from the library, varied, and about to be varied again. */
    private void nursingPlacements() {
        Texts texts = new Texts(company, partnership, officer("UoL"));
        String[] parties = {"UoL", "LPT", "NHFT"};
        AgreementId id = executed(
                "Nursing student placements",
                AgreementType.PLACEMENT_AGREEMENT,
                14,
                30,
                draft -> {
                    texts.draft(
                            draft,
                            Set.of(
                                    "Parties",
                                    "Background",
                                    "Objectives and principles",
                                    "Workstreams",
                                    "Data protection",
                                    "Term and review",
                                    "Variation",
                                    "Governing law",
                                    "Contacts and notices"));
                    texts.setTerm(draft);
                },
                parties);
        texts.vary(id, start.minusMonths(3), signatures(start.minusMonths(3), parties));
        texts.prepareAnother(id, today.plusDays(10));
        nursing = id;
    }

    private AgreementId executed(String title, AgreementType type, int months, int daysLeft, String... parties) {
        return executed(title, type, months, daysLeft, draft -> {}, parties);
    }

    private AgreementId executed(
            String title,
            AgreementType type,
            int months,
            int daysLeft,
            Consumer<AgreementId> drafting,
            String... parties) {
        LocalDate effective = start.minusMonths(months);
        AgreementId id = record(
                title,
                type,
                AgreementDates.between(effective, today.plusDays(daysLeft)).reviewedOn(today.plusDays(daysLeft - 20)),
                parties);
        drafting.accept(id);
        change(
                parties[0],
                id,
                (agreements, seen) -> agreements.execute(id, seen, signatures(effective.minusDays(9), parties)));
        executed.add(id);
        return id;
    }

    /** Reviewed by legal, who asks for changes, and to be reviewed by the director of finance. */
    private void reviewed(AgreementId draft) {
        OrganisationId trust = company.organisation("NHFT");
        ReviewRequest legal = new ReviewRequest(
                trust, ReviewKind.LEGAL, null, "Fern Solomon (fictional)", "Solicitor", today.plusDays(5));
        ReviewRequest finance = new ReviewRequest(
                trust,
                ReviewKind.FINANCE,
                company.person("Edmund Price"),
                "",
                "Director of finance",
                today.plusDays(12));
        review(draft, (reviews, seen) -> reviews.ask("legal " + draft.value(), draft, seen, legal));
        ReviewId asked = company.as(officer("NHFT"), ReadingReviews.class, reviews -> reviews.of(draft))
                .all()
                .get(0)
                .id();
        review(
                draft,
                (reviews, seen) -> reviews.conclude(
                        "concluded " + draft.value(),
                        draft,
                        seen,
                        asked,
                        new ReviewResult(
                                ReviewOutcome.CHANGES_ASKED_FOR,
                                "Say which clauses bind: confidentiality and governing law do, the rest should not.")));
        review(draft, (reviews, seen) -> reviews.ask("finance " + draft.value(), draft, seen, finance));
    }

    private void review(AgreementId draft, BiConsumer<ReviewingDrafts, Long> act) {
        long seen = company.as(officer("NHFT"), ReadingAgreements.class, agreements -> agreements
                .agreement(draft)
                .version());
        company.does(officer("NHFT"), ReviewingDrafts.class, reviews -> act.accept(reviews, seen));
    }

    private AgreementId proposed(String title, AgreementType type, String... parties) {
        return record(title, type, AgreementDates.between(start.plusMonths(7), today.plusMonths(18)), parties);
    }

    private AgreementId moved(String title, AgreementType type, AgreementStage stage, String... parties) {
        AgreementId id = record(title, type, AgreementDates.NOT_RECORDED, parties);
        change(parties[0], id, (agreements, seen) -> agreements.moveTo(id, seen, stage));
        return id;
    }

    private AgreementId record(String title, AgreementType type, AgreementDates dates, String... parties) {
        AgreementDraft draft = draft(title, type, parties).dated(dates);
        return company.as(
                officer(parties[0]), MaintainingAgreements.class, agreements -> agreements.record(partnership, draft));
    }

    private AgreementDraft draft(String title, AgreementType type, String... parties) {
        return AgreementDraft.between(
                        title,
                        type,
                        Arrays.stream(parties).map(company::organisation).toArray(OrganisationId[]::new))
                .described("A fictional agreement of the demonstration.")
                .withPurposes("Set out who does what, at whose cost and risk", "Say how the parties settle differences")
                .withNotice(NoticePeriod.ofMonths(3));
    }

    private List<SignatureEntry> signatures(String... parties) {
        return signatures(start.plusMonths(6), parties);
    }

    private List<SignatureEntry> signatures(LocalDate on, String... parties) {
        return Arrays.stream(parties).map(party -> signature(on, party)).toList();
    }

    /** Since the year began the partners have their signatories on record; who signed before that is known by name. */
    private SignatureEntry signature(LocalDate on, String party) {
        return on.isBefore(start)
                ? new SignatureEntry(
                        company.organisation(party),
                        Objects.requireNonNull(SIGNATORIES.get(party)),
                        "Authorised signatory (fictional)",
                        on)
                : SignatureEntry.by(
                        company.organisation(party),
                        Objects.requireNonNull(signatories.get(party)),
                        on,
                        SignatureMeans.PAPER);
    }

    /** Approved by all, signed by the university, and about to be signed by the trusts in Concordat. */
    private void beingSigned() {
        String[] parties = {"UoL", "LPT", "NHFT"};
        AgreementDraft draft = draft(
                        "Intellectual property and revenue sharing",
                        AgreementType.INTELLECTUAL_PROPERTY_AGREEMENT,
                        parties)
                .dated(AgreementDates.between(today.plusMonths(1), today.plusMonths(61)))
                .worth(new AgreementValue(new BigDecimal("480000"), new BigDecimal("96000")), false);
        AgreementId id = company.as(
                officer("UoL"), MaintainingAgreements.class, agreements -> agreements.record(partnership, draft));
        for (String party : parties) {
            execute(
                    party,
                    id,
                    (agreements, seen) -> agreements.approve(
                            id,
                            seen,
                            new ApprovalEntry(
                                    company.organisation(party), Body.parent(party), start.plusMonths(11), "")));
            execute(
                    party,
                    id,
                    (agreements, seen) -> agreements.choose(
                            id,
                            seen,
                            company.organisation(party),
                            List.of(Objects.requireNonNull(signatories.get(party)))));
        }
        change("UoL", id, (agreements, seen) -> agreements.moveTo(id, seen, AgreementStage.OUT_FOR_SIGNATURE));
        execute(
                "UoL",
                id,
                (agreements, seen) -> agreements.recordSignature(
                        id, seen, signature(start.plusMonths(11).plusDays(9), "UoL")));
    }

    private void execute(String party, AgreementId id, Execution execution) {
        long seen = company.as(officer(party), ReadingAgreements.class, agreements -> agreements
                .agreement(id)
                .version());
        company.does(officer(party), ExecutingAgreements.class, agreements -> execution.make(agreements, seen));
    }

    private interface Execution {
        void make(ExecutingAgreements agreements, long seen);
    }

    private void change(String party, AgreementId id, Change change) {
        long seen = company.as(officer(party), ReadingAgreements.class, agreements -> agreements
                .agreement(id)
                .version());
        company.does(officer(party), MaintainingAgreements.class, agreements -> change.make(agreements, seen));
    }

    private static String officer(String party) {
        return Objects.requireNonNull(OFFICERS.get(party), party);
    }

    private interface Change {
        void make(MaintainingAgreements agreements, long seen);
    }
}
