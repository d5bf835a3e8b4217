package concordat.domain.agreement.particulars;

import static concordat.domain.agreement.AnAgreement.ALDER;
import static concordat.domain.agreement.AnAgreement.BIRCH;
import static concordat.domain.agreement.AnAgreement.CEDAR;
import static concordat.domain.agreement.AnAgreement.officerOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.AnAgreement;
import concordat.domain.agreement.text.TextOffice;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.WorkingDays;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.world.KeysInMemory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParticularsTest {
    private final Office office = new Office();

    @Test
    void shared_data_have_a_lawful_basis() {
        Agreement agreement = office.with(AnAgreement.executed());
        KeepingParticulars keeping = office.keeping(officerOf(ALDER));

        breaks(
                ParticularsRule.LAWFUL_BASIS_IS_RECORDED,
                () -> keeping.state(agreement.id(), 0, new DataSharingDraft(true, null, "")));
        keeping.state(agreement.id(), 0, new DataSharingDraft(true, LawfulBasis.PUBLIC_TASK, "Names of students"));

        ParticularsDetails read = office.reading(officerOf(ALDER)).of(agreement.id());
        assertThat(read.dataSharing())
                .isEqualTo(new DataSharingDraft(true, LawfulBasis.PUBLIC_TASK, "Names of students"));
        assertThat(read.dataSharingSeen()).isEqualTo(1);
        assertThat(office.journal).extracting(Event::kind).containsExactly("DataSharingStated");
        assertThatThrownBy(() -> keeping.state(agreement.id(), 0, new DataSharingDraft(false, null, "")))
                .isInstanceOf(OutOfDate.class);
    }

    @Test
    void a_direct_award_or_an_exemption_has_its_ground() {
        Agreement agreement = office.with(AnAgreement.executed());
        KeepingParticulars keeping = office.keeping(officerOf(ALDER));

        for (ProcurementRoute route : List.of(
                ProcurementRoute.DIRECT_AWARD, ProcurementRoute.EXEMPT_COOPERATION, ProcurementRoute.EXEMPT_OTHER)) {
            breaks(
                    ParticularsRule.PROCUREMENT_HAS_ITS_GROUND,
                    () -> keeping.procure(agreement.id(), 0, new ProcurementDraft(route, " ")));
        }
        assertThat(office.reading(officerOf(ALDER)).of(agreement.id()).procurement())
                .isNull();
        keeping.procure(agreement.id(), 0, new ProcurementDraft(ProcurementRoute.FRAMEWORK, ""));
        ProcurementDraft exempt =
                new ProcurementDraft(ProcurementRoute.EXEMPT_COOPERATION, "Joint training, note of 3 May");
        keeping.procure(agreement.id(), 1, exempt);

        assertThat(office.reading(officerOf(ALDER)).of(agreement.id()).procurement())
                .isEqualTo(exempt);
        assertThat(office.journal).extracting(Event::kind).containsExactly("ProcurementStated", "ProcurementStated");
        assertThatThrownBy(() -> keeping.procure(agreement.id(), 0, exempt)).isInstanceOf(OutOfDate.class);
        assertThatThrownBy(() -> office.keeping(officerOf(BIRCH)).procure(agreement.id(), 0, exempt))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_template_follows_from_the_study() {
        Agreement trial = office.with(research(AgreementType.MODEL_CLINICAL_TRIAL_AGREEMENT));
        KeepingParticulars keeping = office.keeping(officerOf(ALDER));

        breaks(
                ParticularsRule.TEMPLATE_FOLLOWS_THE_STUDY,
                () -> keeping.describe(trial.id(), 0, study(StudyKind.NON_COMMERCIAL_INTERVENTIONAL, true, "")));
        breaks(
                ParticularsRule.MODIFICATION_HAS_A_REASON,
                () -> keeping.describe(trial.id(), 0, study(StudyKind.COMMERCIAL, false, "")));
        keeping.describe(trial.id(), 0, study(StudyKind.COMMERCIAL, false, "Insurance of the sponsor"));

        ParticularsDetails read = office.reading(officerOf(CEDAR)).of(trial.id());
        assertThat(read.isTemplateModified()).isTrue();
        assertThat(read.sponsor()).isNotEmpty();
        keeping.describe(trial.id(), 1, study(StudyKind.COMMERCIAL, true, "Forgotten"));
        assertThat(office.reading(officerOf(CEDAR)).of(trial.id()).study())
                .isEqualTo(study(StudyKind.COMMERCIAL, true, ""));
    }

    @Test
    void other_research_has_no_template_to_modify() {
        Agreement collaboration = office.with(research(AgreementType.COLLABORATION_AGREEMENT));

        office.keeping(officerOf(ALDER)).describe(collaboration.id(), 0, study(StudyKind.OTHER, false, ""));

        assertThat(office.reading(officerOf(ALDER)).of(collaboration.id()).isTemplateModified())
                .isFalse();
    }

    @Test
    void sponsor_and_site_are_two_parties() {
        Agreement trial = office.with(research(AgreementType.MODEL_CLINICAL_TRIAL_AGREEMENT));
        KeepingParticulars keeping = office.keeping(officerOf(ALDER));

        breaks(
                ParticularsRule.SPONSOR_AND_SITE_ARE_PARTIES,
                () -> keeping.describe(
                        trial.id(), 0, new StudyDraft("Sleep", "", StudyKind.COMMERCIAL, BIRCH, ALDER, true, "")));
        breaks(
                ParticularsRule.SPONSOR_IS_NOT_THE_SITE,
                () -> keeping.describe(
                        trial.id(), 0, new StudyDraft("Sleep", "", StudyKind.COMMERCIAL, ALDER, ALDER, true, "")));
    }

    @Test
    void tariff_years_lie_within_the_term_and_none_is_there_twice() {
        Agreement funding = office.with(funding(LocalDate.of(2024, 4, 1), LocalDate.of(2027, 4, 1)));
        KeepingParticulars keeping = office.keeping(officerOf(ALDER));
        breaks(ParticularsRule.NHS_ENGLAND_IS_A_PARTY, () -> keeping.record(funding.id(), year(2024)));
        office.nhsEngland = CEDAR;

        keeping.record(funding.id(), year(2026));
        keeping.record(funding.id(), year(2024));

        breaks(ParticularsRule.TARIFF_YEARS_DO_NOT_OVERLAP, () -> keeping.record(funding.id(), year(2026)));
        breaks(ParticularsRule.TARIFF_YEAR_IS_WITHIN_THE_TERM, () -> keeping.record(funding.id(), year(2023)));
        breaks(ParticularsRule.TARIFF_YEAR_IS_WITHIN_THE_TERM, () -> keeping.record(funding.id(), year(2027)));
        ParticularsDetails read = office.reading(officerOf(ALDER)).of(funding.id());
        assertThat(read.years()).extracting(each -> each.details().name()).containsExactly("2024/25", "2026/27");
        assertThat(read.total()).isEqualByComparingTo("206030.48");
        TariffYearId first = read.years().get(0).id();
        breaks(ParticularsRule.TARIFF_YEARS_DO_NOT_OVERLAP, () -> keeping.correct(first, 0, year(2026)));
        keeping.correct(first, 0, year(2025));
        assertThat(office.reading(officerOf(ALDER)).of(funding.id()).years())
                .extracting(each -> each.details().name())
                .containsExactly("2025/26", "2026/27");
    }

    @Test
    void tariff_years_are_of_a_funding_agreement_that_has_a_term() {
        Agreement other = office.with(AnAgreement.executed());
        Agreement undated = office.with(funding(null, null));
        KeepingParticulars keeping = office.keeping(officerOf(ALDER));
        office.nhsEngland = CEDAR;

        breaks(ParticularsRule.TARIFF_IS_OF_A_FUNDING_AGREEMENT, () -> keeping.record(other.id(), year(2026)));
        breaks(ParticularsRule.FUNDING_HAS_A_TERM, () -> keeping.record(undated.id(), year(2026)));
    }

    @Test
    void the_amount_is_reckoned_to_the_penny() {
        assertThat(year(2026).amount()).isEqualByComparingTo("103015.24");
        assertThat(year(2026).first()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(year(2026).until()).isEqualTo(LocalDate.of(2027, 4, 1));
        assertThat(new TariffYearDraft(2099, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE).name())
                .isEqualTo("2099/00");
        assertThatThrownBy(() -> new TariffYearDraft(2026, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TariffYearDraft(2026, BigDecimal.ONE, new BigDecimal("1.005"), BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_who_keeps_the_agreement_keeps_these() {
        Agreement agreement = office.with(AnAgreement.executed());
        KeepingParticulars stranger = office.keeping(officerOf(BIRCH));

        assertThatThrownBy(() -> stranger.state(agreement.id(), 0, new DataSharingDraft(false, null, "")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> stranger.describe(agreement.id(), 0, study(StudyKind.OTHER, true, "")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> stranger.record(agreement.id(), year(2026))).isInstanceOf(NotAllowed.class);
    }

    private static Agreement research(AgreementType type) {
        return AnAgreement.ofType(type, null, null);
    }

    private static Agreement funding(@Nullable LocalDate from, @Nullable LocalDate until) {
        return AnAgreement.ofType(AgreementType.NHS_EDUCATION_FUNDING_AGREEMENT, from, until);
    }

    private static StudyDraft study(StudyKind kind, boolean unmodified, String modification) {
        return new StudyDraft("Sleep and wellbeing", "IRAS 000000", kind, CEDAR, ALDER, unmodified, modification);
    }

    private static TariffYearDraft year(int firstYear) {
        return new TariffYearDraft(
                firstYear, new BigDecimal("120.5"), new BigDecimal("812.40"), new BigDecimal("1.052312"));
    }

    private static void breaks(ParticularsRule rule, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }

    private static final class Office implements Particulars {
        final List<Event> journal = new ArrayList<>();
        OrganisationId nhsEngland = BIRCH;
        private final TextOffice texts = new TextOffice();
        private final Map<AgreementId, DataSharing> sharings = new HashMap<>();
        private final Map<AgreementId, Study> studies = new HashMap<>();
        private final Map<AgreementId, Procurement> procurements = new HashMap<>();
        private final Map<TariffYearId, TariffYear> years = new LinkedHashMap<>();

        Agreement with(Agreement agreement) {
            texts.with(agreement);
            return agreement;
        }

        KeepingParticulars keeping(Actor actor) {
            return new KeepingParticulars(
                    texts::get,
                    this,
                    () -> WorkingDays.BY_THE_CALENDAR,
                    new KeysInMemory(),
                    current(actor),
                    journal::add,
                    AnAgreement.CLOCK);
        }

        ReadingParticulars reading(Actor actor) {
            return new ReadingParticulars(texts, this, current(actor), AnAgreement.CLOCK);
        }

        private static CurrentActor current(Actor actor) {
            CurrentActor current = new CurrentActor();
            current.become(actor);
            return current;
        }

        @Override
        public Optional<DataSharing> dataSharing(AgreementId agreement) {
            return Optional.ofNullable(sharings.get(agreement));
        }

        @Override
        public void add(DataSharing sharing) {
            sharings.put(sharing.agreement(), sharing);
        }

        @Override
        public Optional<Study> study(AgreementId agreement) {
            return Optional.ofNullable(studies.get(agreement));
        }

        @Override
        public void add(Study study) {
            studies.put(study.agreement(), study);
        }

        @Override
        public Optional<Procurement> procurement(AgreementId agreement) {
            return Optional.ofNullable(procurements.get(agreement));
        }

        @Override
        public void add(Procurement procurement) {
            procurements.put(procurement.agreement(), procurement);
        }

        @Override
        public List<TariffYear> tariffYears(AgreementId agreement) {
            return years.values().stream()
                    .filter(year -> year.agreement().equals(agreement))
                    .sorted(Comparator.comparing(year -> year.details().firstYear()))
                    .toList();
        }

        @Override
        public void add(TariffYear year) {
            years.put(year.id(), year);
        }

        @Override
        public TariffYear tariffYear(TariffYearId id) {
            return Optional.ofNullable(years.get(id)).orElseThrow(() -> new NotFound("tariff year"));
        }

        @Override
        public boolean hasNhsEngland(Set<OrganisationId> organisations) {
            return organisations.contains(nhsEngland);
        }

        @Override
        public boolean hasDataSharingGap(AgreementId agreement, LocalDate day) {
            return false; // reckoned, and tested, on the database
        }

        @Override
        public List<DataSharingGap> gapsOf(Set<OrganisationId> parties, LocalDate day) {
            return List.of();
        }
    }
}
