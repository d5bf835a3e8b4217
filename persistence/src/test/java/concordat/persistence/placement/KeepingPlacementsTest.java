package concordat.persistence.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.board.Register;
import concordat.domain.board.ReportForm;
import concordat.domain.placement.KeepingPlacements;
import concordat.domain.placement.PlacementCounts;
import concordat.domain.placement.PlacementDetails;
import concordat.domain.placement.PlacementDraft;
import concordat.domain.placement.PlacementFilter;
import concordat.domain.placement.PlacementId;
import concordat.domain.placement.PlacementRow;
import concordat.domain.placement.PlacementRule;
import concordat.domain.placement.PlacementTotals;
import concordat.domain.placement.ProfessionId;
import concordat.domain.placement.ReadingPlacements;
import concordat.domain.placement.TariffDraft;
import concordat.domain.placement.TariffGroup;
import concordat.domain.placement.Years;
import concordat.domain.programme.MaintainingProgrammes;
import concordat.domain.programme.ReadingProgrammes;
import concordat.domain.programme.ServiceId;
import concordat.domain.programme.ServiceRow;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.ReportedRows;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Placements and tariffs, as they are kept, seen, added up and corrected. */
class KeepingPlacementsTest {
    private static final String OFFICER = "Officer of A";
    private static final String OTHER = "Officer of B";
    private static final String READER = "Executive at B";

    private final Console console = Postgres.running().console();
    private final World world = new World();
    private final LocalDate today = LocalDate.now(Term.LONDON);

    @BeforeEach
    void appoint() {
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.trust)
                .with(OTHER, Role.GOVERNANCE_OFFICER, world.otherTrust)
                .with(READER, Role.EXECUTIVE, world.otherTrust);
        world.person("Nobody in particular", world.trust);
    }

    @Test
    void what_was_recorded_is_read_added_up_and_paid_by_the_tariff_of_its_year() {
        ServiceId service = list("Podiatry");
        int year = reading(READER, ReadingPlacements::present);
        record(service, 1, year, counts(10, 12, "60.5", 9, 10));
        record(service, 7, year, counts(4, 2, "12", null, null));
        record(service, 1, year - 1, counts(10, 10, "60", 5, 10));
        keeping(OFFICER, placements -> placements.recordTariff("t " + service.value(), tariff(year, 15_000, "1.02")));

        List<PlacementRow> rows = rows(PlacementFilter.all());

        assertThat(rows).hasSize(3);
        assertThat(rows).extracting(PlacementRow::year).containsExactly(year, year, year - 1);
        assertThat(rows.get(0).counts().isOverCapacity()).isTrue();
        assertThat(rows.get(0).income().orElseThrow()).isEqualByComparingTo("9256.5");
        assertThat(rows.get(2).income()).isEmpty();
        PlacementTotals totals = reading(READER, placements -> placements.totals(PlacementFilter.all()));
        assertThat(totals.places()).isEqualTo(24);
        assertThat(totals.used()).isEqualTo(24);
        assertThat(totals.income()).isEqualByComparingTo("11092.5");
        assertThat(totals.withoutTariff()).isEqualTo(1);
        assertThat(totals.feedback().orElseThrow().words()).isEqualTo("70% (14 of 20)");
        assertThat(rows(new PlacementFilter("pod", service, profession(1), year - 1, world.trust)))
                .singleElement()
                .extracting(PlacementRow::year)
                .isEqualTo(year - 1);
        assertThat(rows(new PlacementFilter("", null, null, null, world.otherTrust)))
                .isEmpty();
        ServiceRow listed = console.as(
                        world.actor(READER),
                        ReadingProgrammes.class,
                        catalogue -> catalogue.services(world.trust, "", Keyset.first()))
                .rows()
                .get(0);
        assertThat(listed.places()).isEqualTo(14);
        assertThat(listed.placesUsed()).isEqualTo(14);
    }

    @Test
    void the_register_is_paged_without_loss() {
        ServiceId service = list("Podiatry");
        ServiceId second = list("Art therapy");
        for (int profession = 1; profession <= 3; profession++) {
            record(service, profession, 2024, counts(1, 1, "1", null, null));
            record(second, profession, 2025, counts(1, 1, "1", null, null));
        }

        List<String> found = new ArrayList<>();
        Keyset keyset = Keyset.first().ofSize(2);
        while (true) {
            Keyset at = keyset;
            var page = reading(READER, placements -> placements.register(PlacementFilter.all(), at));
            page.rows().forEach(row -> found.add(row.serviceName()));
            if (page.nextToken().isEmpty()) {
                break;
            }
            keyset = Keyset.after(page.nextToken().get()).ofSize(2);
        }

        assertThat(found)
                .containsExactly("Art therapy", "Art therapy", "Art therapy", "Podiatry", "Podiatry", "Podiatry");
    }

    @Test
    void a_correction_keeps_what_it_replaces() {
        PlacementId first = record(list("Podiatry"), 1, 2025, counts(10, 12, "60", null, null));

        keeping(
                OFFICER,
                placements -> placements.correct(
                        "c " + first.value(), first, counts(12, 12, "60", null, null), "Two were forgotten"));

        PlacementDetails read = reading(READER, placements -> placements.placement(first));
        assertThat(read.row().counts().places()).isEqualTo(12);
        assertThat(read.keeps()).isFalse();
        assertThat(read.former()).singleElement().satisfies(former -> {
            assertThat(former.counts().places()).isEqualTo(10);
            assertThat(former.replacedBecause()).isEqualTo("Two were forgotten");
        });
        assertThatThrownBy(() -> keeping(
                        OFFICER,
                        placements -> placements.correct(
                                "d " + first.value(), first, counts(9, 12, "60", null, null), "Too late")))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                        .isEqualTo(PlacementRule.CORRECTED_RECORD_STANDS));
    }

    @Test
    void the_board_report_has_them_as_both_clocks_say_and_a_publication_does_not() {
        long before = ReportedRows.lastPosition();
        PlacementId first = record(list("Podiatry"), 1, 2025, counts(10, 12, "60", null, null));
        long recorded = ReportedRows.lastPosition();
        keeping(OFFICER, placements -> placements.recordTariff("t " + first.value(), tariff(2025, 15_000, "1.02")));
        keeping(
                OFFICER,
                placements -> placements.correct(
                        "c " + first.value(), first, counts(13, 12, "60", null, null), "Three were forgotten"));

        assertThat(reported(today, before)).isEmpty();
        assertThat(reported(today, recorded)).containsExactly("placed at Podiatry in 2025: 12 of 10, false");
        assertThat(reported(today, ReportedRows.lastPosition()))
                .containsExactly("placed at Podiatry in 2025: 12 of 13, true");
        assertThat(reported(today.minusDays(1), ReportedRows.lastPosition())).isEmpty();
        assertThat(ReportedRows.on(today, world, READER, ReportForm.PUBLICATION).has(Register.PLACEMENTS))
                .isFalse();
    }

    @Test
    void the_board_report_has_each_service_that_is_listed_with_its_places_of_that_academic_year() {
        ServiceId podiatry = list("Podiatry");
        long listed = ReportedRows.lastPosition();
        record(podiatry, 1, Years.academic(today), counts(10, 12, "60", null, null));
        String begins = "service Podiatry of ";

        assertThat(services(today, listed))
                .singleElement()
                .asString()
                .startsWith(begins)
                .contains("null of null");
        assertThat(services(today, ReportedRows.lastPosition()))
                .singleElement()
                .asString()
                .startsWith(begins)
                .endsWith(" in " + Years.academic(today) + ": 12 of 10, 0 studies, ");
        assertThat(services(today.plusYears(1), ReportedRows.lastPosition()))
                .singleElement()
                .asString()
                .contains("null of null");
        assertThat(ReportedRows.on(today, world, READER, ReportForm.PUBLICATION).has(Register.SERVICES))
                .isFalse();
    }

    private List<String> services(LocalDate day, long known) {
        return ReportedRows.on(day, known, world, READER, ReportForm.WORKING).of(Register.SERVICES);
    }

    private List<String> reported(LocalDate day, long known) {
        return ReportedRows.on(day, known, world, READER, ReportForm.WORKING).of(Register.PLACEMENTS);
    }

    @Test
    void an_officer_elsewhere_reads_and_does_not_record() {
        ServiceId service = list("Podiatry");

        assertThatThrownBy(() -> console.as(
                        world.actor(OTHER),
                        KeepingPlacements.class,
                        placements -> placements.record(
                                "x " + service.value(),
                                new PlacementDraft(
                                        service, profession(1), 2025, counts(1, 1, "1", null, null), false))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void everybody_at_a_partner_sees_them_and_nobody_else() {
        PlacementId id = record(list("Podiatry"), 1, 2025, counts(1, 1, "1", null, null));
        keeping(OFFICER, placements -> placements.recordTariff("t " + id.value(), tariff(2025, 15_000, "1.02")));
        World elsewhere = new World();

        for (String table : List.of("placement", "placement_history", "placement_tariff", "placement_tariff_history")) {
            assertThat(world.sees(READER, "select id from " + table)).as(table).isNotEmpty();
            assertThat(world.sees("Nobody in particular", "select id from " + table))
                    .as(table)
                    .isEmpty();
            assertThat(elsewhere.sees(World.ADMINISTRATOR, "select id from " + table))
                    .as(table)
                    .isEmpty();
        }
        assertThatThrownBy(() -> console.as(
                        elsewhere.actor(World.ADMINISTRATOR),
                        ReadingPlacements.class,
                        placements -> placements.placement(id)))
                .isInstanceOf(NotFound.class);
    }

    private TariffDraft tariff(int year, long pence, String factor) {
        return new TariffDraft(
                world.trust, year, TariffGroup.NON_MEDICAL, pence, new BigDecimal(factor), "Made up", false);
    }

    private PlacementCounts counts(
            int places, int used, String weeks, @Nullable Integer satisfied, @Nullable Integer answered) {
        return new PlacementCounts(
                places, used, BigDecimal.valueOf(60), new BigDecimal(weeks), satisfied, answered, today);
    }

    private ProfessionId profession(int index) {
        return reading(READER, ReadingPlacements::professions).get(index).id();
    }

    private ServiceId list(String name) {
        return console.as(
                world.actor(OFFICER),
                MaintainingProgrammes.class,
                programmes -> programmes.listService(world.trust, name, true));
    }

    private PlacementId record(ServiceId service, int profession, int year, PlacementCounts counts) {
        PlacementDraft draft = new PlacementDraft(service, profession(profession), year, counts, false);
        return keeping(OFFICER, placements -> placements.record("r " + service.value() + profession + year, draft));
    }

    private List<PlacementRow> rows(PlacementFilter filter) {
        return reading(READER, placements -> placements.register(filter, Keyset.first()))
                .rows();
    }

    private <T> T reading(String who, Function<ReadingPlacements, T> act) {
        return console.as(world.actor(who), ReadingPlacements.class, act);
    }

    private <T> T keeping(String who, Function<KeepingPlacements, T> act) {
        return console.as(world.actor(who), KeepingPlacements.class, act);
    }
}
