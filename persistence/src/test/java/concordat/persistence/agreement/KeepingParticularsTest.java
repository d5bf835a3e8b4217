package concordat.persistence.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AgreementDates;
import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementFlag;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.LinkKind;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.SignatureEntry;
import concordat.domain.agreement.particulars.DataSharingDraft;
import concordat.domain.agreement.particulars.KeepingParticulars;
import concordat.domain.agreement.particulars.LawfulBasis;
import concordat.domain.agreement.particulars.Particulars;
import concordat.domain.agreement.particulars.ParticularsDetails;
import concordat.domain.agreement.particulars.ProcurementDraft;
import concordat.domain.agreement.particulars.ProcurementRoute;
import concordat.domain.agreement.particulars.ReadingParticulars;
import concordat.domain.agreement.particulars.StudyDraft;
import concordat.domain.agreement.particulars.StudyKind;
import concordat.domain.agreement.particulars.TariffYearDraft;
import concordat.domain.partner.DatedName;
import concordat.domain.partner.OrganisationCode;
import concordat.domain.partner.OrganisationKind;
import concordat.domain.partner.RegisteringPartners;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeepingParticularsTest {
    private static final String OFFICER = "Officer of A";
    private static final String OFFICER_OF_PARTY = "Officer of C";
    private static final String OFFICER_ELSEWHERE = "Officer of B";
    private static final String AUDITOR = "Auditor of A";
    private static final World WORLD = new World();

    private final LocalDate today = LocalDate.now(Term.LONDON);
    private final Console console = Postgres.running().console();

    @BeforeAll
    static void appoint() {
        WORLD.with(OFFICER, Role.GOVERNANCE_OFFICER, WORLD.trust)
                .with(OFFICER_OF_PARTY, Role.GOVERNANCE_OFFICER, WORLD.university)
                .with(OFFICER_ELSEWHERE, Role.GOVERNANCE_OFFICER, WORLD.otherTrust)
                .with(AUDITOR, Role.AUDITOR, WORLD.trust);
    }

    @Test
    void a_data_sharing_agreement_in_force_closes_the_gap_and_a_memorandum_does_not() {
        AgreementId id = executed(AgreementType.PLACEMENT_AGREEMENT, today.plusYears(1));
        assertThat(gap(AUDITOR, id)).isFalse();
        share(id);
        assertThat(gap(AUDITOR, id)).isTrue();

        link(executed(AgreementType.MEMORANDUM_OF_UNDERSTANDING, today.plusYears(1)), id, LinkKind.DATA_SHARING_FOR);
        link(executed(AgreementType.DATA_SHARING_AGREEMENT, today.plusYears(1)), id, LinkKind.RELATED_TO);
        link(executed(AgreementType.DATA_SHARING_AGREEMENT, today), id, LinkKind.DATA_SHARING_FOR);
        link(record(AgreementType.DATA_SHARING_AGREEMENT, today.plusYears(1)), id, LinkKind.DATA_SHARING_FOR);
        assertThat(gap(AUDITOR, id)).isTrue();

        AgreementId covering = executed(AgreementType.JOINT_CONTROLLER_ARRANGEMENT, today.plusDays(10));
        link(covering, id, LinkKind.DATA_SHARING_FOR);
        assertThat(gap(AUDITOR, id)).isFalse();
        assertThat(gapOn(id, today.plusDays(9))).isFalse();
        assertThat(gapOn(id, today.plusDays(10))).isTrue();

        change(
                covering,
                (agreements, seen) ->
                        agreements.endLink(covering, seen, id, LinkKind.DATA_SHARING_FOR, "Covers something else"));
        assertThat(gap(AUDITOR, id)).isTrue();
        change(id, (agreements, seen) -> agreements.terminate(id, seen, today, "Over"));
        assertThat(gap(AUDITOR, id)).isFalse();
    }

    @Test
    void a_gap_is_as_it_was_known_at_a_position_of_the_journal() {
        AgreementId id = executed(AgreementType.PLACEMENT_AGREEMENT, today.plusYears(1));
        share(id);
        AgreementId covering = executed(AgreementType.DATA_SHARING_AGREEMENT, today.plusYears(1));
        link(covering, id, LinkKind.DATA_SHARING_FOR);
        String shared = "(select min(known_from) from agreement_data_sharing_history where id = '" + id.value() + "')";
        String linked = "(select min(known_from) from agreement_link_history where linked_id = '" + id.value() + "')";

        assertThat(gapKnown(id, shared + " - 1")).isFalse();
        assertThat(gapKnown(id, shared)).isTrue();
        assertThat(gapKnown(id, linked + " - 1")).isTrue();
        assertThat(gapKnown(id, linked)).isFalse();
    }

    private boolean gapKnown(AgreementId id, String position) {
        return Postgres.running()
                .truth("select app.data_sharing_gap('%s', date '%s', %s)".formatted(id.value(), today, position))
                .equals(List.of("t"));
    }

    @Test
    void a_gap_is_the_same_for_whoever_asks_and_what_covers_it_is_nobodys_who_may_not_see_it() {
        AgreementId id = executed(AgreementType.PLACEMENT_AGREEMENT, today.plusYears(1));
        share(id);
        AgreementId covering = executed(AgreementType.DATA_SHARING_AGREEMENT, today.plusYears(1));
        link(covering, id, LinkKind.DATA_SHARING_FOR);
        change(covering, (agreements, seen) -> agreements.keepConfidential(covering, seen, true));

        assertThat(gap(OFFICER, id)).isFalse();
        assertThat(gap(AUDITOR, id)).isFalse();
        assertThat(console.as(WORLD.actor(OFFICER), ReadingAgreements.class, agreements -> agreements.agreement(id))
                        .links())
                .hasSize(1);
        assertThat(console.as(WORLD.actor(AUDITOR), ReadingAgreements.class, agreements -> agreements.agreement(id))
                        .links())
                .isEmpty();
        assertThat(WORLD.sees(AUDITOR, "select agreement_id from agreement_link"))
                .doesNotContain(covering.value().toString());
        assertThat(WORLD.sees(AUDITOR, "select agreement_id from agreement_link_history"))
                .doesNotContain(covering.value().toString());
    }

    @Test
    void the_register_shows_and_finds_what_is_flagged() {
        AgreementId gap = executed(AgreementType.PLACEMENT_AGREEMENT, today.plusYears(1));
        share(gap);
        AgreementId trial = executed(AgreementType.MODEL_CLINICAL_TRIAL_AGREEMENT, today.plusYears(1));
        keep(
                trial,
                particulars -> particulars.describe(
                        trial,
                        0,
                        new StudyDraft(
                                "Sleep",
                                "IRAS 000000",
                                StudyKind.COMMERCIAL,
                                WORLD.university,
                                WORLD.trust,
                                false,
                                "Cover")));

        assertThat(flagged(AgreementFlag.DATA_SHARING_GAP)).contains(gap).doesNotContain(trial);
        assertThat(flagged(AgreementFlag.TEMPLATE_MODIFIED)).containsExactly(trial);
        assertThat(rows(AgreementFilter.all()))
                .filteredOn(row -> row.id().equals(trial))
                .singleElement()
                .satisfies(row -> assertThat(row.flags()).containsExactly(AgreementFlag.TEMPLATE_MODIFIED));
        for (String officer : List.of(OFFICER, OFFICER_OF_PARTY)) {
            assertThat(gapsOf(officer)).contains(gap).doesNotContain(trial);
        }
        for (String other : List.of(OFFICER_ELSEWHERE, AUDITOR)) {
            assertThat(gapsOf(other)).isEmpty();
        }
    }

    @Test
    void the_register_says_how_an_agreement_was_procured_as_last_put_on_record() {
        AgreementId id = executed(AgreementType.SERVICE_LEVEL_AGREEMENT, today.plusYears(1));
        keep(id, each -> each.procure(id, 0, new ProcurementDraft(ProcurementRoute.FRAMEWORK, "")));
        keep(id, each -> each.procure(id, 1, new ProcurementDraft(ProcurementRoute.DIRECT_AWARD, "Waiver 12")));
        AgreementId other = executed(AgreementType.SERVICE_LEVEL_AGREEMENT, today.plusYears(1));

        assertThat(rows(AgreementFilter.all()))
                .filteredOn(row -> row.id().equals(id) || row.id().equals(other))
                .extracting(row -> row.facts().procurement())
                .containsExactlyInAnyOrder("Direct award. Waiver 12", "");
    }

    @Test
    void tariff_years_are_read_as_they_were_put_on_record() {
        OrganisationId nhsEngland = console.as(
                World.OPERATOR,
                RegisteringPartners.class,
                partners -> partners.enter(
                        OrganisationKind.NHSE,
                        new OrganisationCode(OrganisationCode.Scheme.ODS, "X24TEST"),
                        "NHSE test",
                        DatedName.undated("NHS England of the test")));
        AgreementId funding = console.as(
                WORLD.actor(OFFICER),
                MaintainingAgreements.class,
                agreements -> agreements.record(
                        WORLD.partnership,
                        AgreementDraft.between(
                                        "Funding",
                                        AgreementType.NHS_EDUCATION_FUNDING_AGREEMENT,
                                        WORLD.trust,
                                        nhsEngland)
                                .dated(AgreementDates.between(LocalDate.of(2024, 4, 1), LocalDate.of(2027, 4, 1)))));
        TariffYearDraft year =
                new TariffYearDraft(2025, new BigDecimal("120.5"), new BigDecimal("812.4"), new BigDecimal("1.052312"));

        keep(funding, particulars -> particulars.record(funding, year));

        ParticularsDetails read = read(OFFICER, funding);
        assertThat(read.years()).singleElement().satisfies(line -> assertThat(line.details())
                .isEqualTo(year));
        assertThat(read.total()).isEqualByComparingTo("103015.24");
        TariffYearDraft more =
                new TariffYearDraft(2025, new BigDecimal("130"), new BigDecimal("812.4"), BigDecimal.ONE);
        keep(funding, particulars -> particulars.correct(read.years().get(0).id(), 0, more));
        assertThat(read(OFFICER, funding).years().get(0).details()).isEqualTo(more);
        assertThatThrownBy(() -> keep(
                        funding,
                        particulars -> particulars.correct(read.years().get(0).id(), 0, more)))
                .isInstanceOf(OutOfDate.class);
    }

    @Test
    void who_sees_an_agreement_sees_all_of_it_and_nobody_else_sees_any() {
        AgreementId id = executed(AgreementType.MODEL_NON_COMMERCIAL_AGREEMENT, today.plusYears(1));
        share(id);
        keep(
                id,
                particulars -> particulars.describe(
                        id,
                        0,
                        new StudyDraft(
                                "Sleep",
                                "",
                                StudyKind.NON_COMMERCIAL_INTERVENTIONAL,
                                WORLD.university,
                                WORLD.trust,
                                true,
                                "")));
        keep(
                id,
                particulars -> particulars.procure(
                        id, 0, new ProcurementDraft(ProcurementRoute.EXEMPT_COOPERATION, "Advice of 3 May")));
        assertSees(AUDITOR, id, true);
        assertSees(OFFICER_ELSEWHERE, id, false);

        change(id, (agreements, seen) -> agreements.keepConfidential(id, seen, true));

        assertSees(AUDITOR, id, false);
        assertSees(OFFICER_OF_PARTY, id, true);
        assertThatThrownBy(() -> read(AUDITOR, id)).isInstanceOf(NotFound.class);
    }

    private void assertSees(String name, AgreementId id, boolean seen) {
        for (String table : List.of("agreement_data_sharing", "agreement_study", "agreement_procurement")) {
            for (String each : List.of(table, table + "_history")) {
                assertThat(WORLD.sees(name, "select id from " + each)
                                .contains(id.value().toString()))
                        .as(name + " " + each)
                        .isEqualTo(seen);
            }
        }
    }

    private void share(AgreementId id) {
        keep(
                id,
                particulars -> particulars.state(
                        id, 0, new DataSharingDraft(true, LawfulBasis.PUBLIC_TASK, "Names of students")));
    }

    private void link(AgreementId from, AgreementId to, LinkKind kind) {
        change(from, (agreements, seen) -> agreements.link(from, seen, to, kind));
    }

    private boolean gap(String name, AgreementId id) {
        return read(name, id).gap();
    }

    private static boolean gapOn(AgreementId id, LocalDate day) {
        return Postgres.running()
                .truth("select app.data_sharing_gap('%s', date '%s', null)".formatted(id.value(), day))
                .equals(List.of("t"));
    }

    private ParticularsDetails read(String name, AgreementId id) {
        return console.as(WORLD.actor(name), ReadingParticulars.class, reading -> reading.of(id));
    }

    private List<AgreementId> gapsOf(String name) {
        return console.as(WORLD.actor(name), ReadingParticulars.class, ReadingParticulars::ownGaps).stream()
                .map(Particulars.DataSharingGap::agreement)
                .toList();
    }

    private List<AgreementId> flagged(AgreementFlag flag) {
        return rows(AgreementFilter.all().flagged(flag)).stream()
                .map(AgreementRow::id)
                .toList();
    }

    private List<AgreementRow> rows(AgreementFilter filter) {
        return console.as(
                        WORLD.actor(OFFICER),
                        ReadingAgreements.class,
                        agreements -> agreements.register(
                                filter, AgreementOrder.BY_TITLE, Keyset.first().ofSize(Keyset.LARGEST)))
                .rows();
    }

    private void keep(AgreementId id, java.util.function.Consumer<KeepingParticulars> act) {
        console.as(WORLD.actor(OFFICER), KeepingParticulars.class, using -> {
            act.accept(using);
            return id;
        });
    }

    private AgreementId record(AgreementType type, LocalDate end) {
        return console.as(
                WORLD.actor(OFFICER),
                MaintainingAgreements.class,
                agreements -> agreements.record(
                        WORLD.partnership,
                        AgreementDraft.between("Between two", type, WORLD.trust, WORLD.university)
                                .dated(AgreementDates.between(today.minusYears(1), end))));
    }

    private AgreementId executed(AgreementType type, LocalDate end) {
        AgreementId id = record(type, end);
        change(
                id,
                (agreements, seen) -> agreements.execute(
                        id,
                        seen,
                        List.of(
                                new SignatureEntry(WORLD.trust, "Sam Sample", "Chief Executive", today.minusYears(1)),
                                new SignatureEntry(WORLD.university, "Uma Sample", "Registrar", today.minusYears(1)))));
        return id;
    }

    private void change(AgreementId id, BiConsumer<MaintainingAgreements, Long> change) {
        long seen = console.as(WORLD.actor(OFFICER), ReadingAgreements.class, agreements -> agreements.agreement(id))
                .version();
        console.as(WORLD.actor(OFFICER), MaintainingAgreements.class, agreements -> {
            change.accept(agreements, seen);
            return id;
        });
    }
}
