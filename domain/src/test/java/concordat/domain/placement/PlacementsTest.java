package concordat.domain.placement;

import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.programme.ServiceId;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.world.KeysInMemory;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Placements of students, and the tariff for their weeks (AG-11, US-6). */
class PlacementsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final OrganisationId ALDER = OrganisationId.next(CLOCK);
    private static final OrganisationId CEDAR = OrganisationId.next(CLOCK);
    private static final OrganisationId OUTSIDER = OrganisationId.next(CLOCK);

    private final PlacementsInMemory placements = new PlacementsInMemory(CLOCK, ALDER, CEDAR);
    private final List<Event> journal = new ArrayList<>();
    private final KeepingPlacements officer = officerOf(ALDER);
    private final ServiceId service = placements.service().id();

    @Test
    void a_service_profession_and_year_has_one_record() {
        officer.record("one", draft(2025, counts(10, 12)));

        breaks(PlacementRule.PLACEMENT_STANDS_ONCE, () -> officer.record("two", draft(2025, counts(10, 9))))
                .isEqualTo("Podiatry, Nursing, has a record for 2025/26 already. Correct it, with a reason, instead of"
                        + " a second one.");
        officer.record("three", draft(2024, counts(10, 9)));
        assertThat(officer.record("one", draft(2025, counts(1, 1))))
                .as("the same form again")
                .isEqualTo(placements.all().get(0).id());
        assertThat(placements.all()).hasSize(2);
    }

    @Test
    void use_over_capacity_is_told_and_not_refused() {
        assertThat(counts(10, 12).isOverCapacity()).isTrue();
        assertThat(counts(10, 10).isOverCapacity()).isFalse();
        assertThat(new PlacementCounts(10, 5, weeks("10"), weeks("10.5"), null, null, TODAY).isOverCapacity())
                .isTrue();
    }

    @Test
    void satisfaction_is_computed_from_counts() {
        assertThat(feedback(22, 26).feedback().orElseThrow().words()).isEqualTo("84.6% (22 of 26)");
        assertThat(feedback(22, 26).feedback().orElseThrow().percent()).isEqualTo(100.0 * 22 / 26);
        assertThat(feedback(null, null).feedback()).isEmpty();
        breaks(PlacementRule.SATISFIED_ARE_AMONG_THOSE_WHO_ANSWERED, () -> feedback(27, 26))
                .contains("27 satisfied of 26");
        breaks(PlacementRule.FEEDBACK_IS_COUNTED, () -> feedback(3, null));
        breaks(PlacementRule.FEEDBACK_IS_COUNTED, () -> feedback(0, 0));
        breaks(PlacementRule.COUNTS_ARE_NOT_NEGATIVE, () -> counts(-1, 0));
    }

    @Test
    void a_correction_replaces_a_record_which_stays_readable() {
        PlacementId first = officer.record("one", draft(2025, counts(10, 12)));

        PlacementId second = officer.correct("two", first, counts(12, 12), "Two places were forgotten");

        assertThat(placements.get(first).replacedOn()).contains(TODAY);
        assertThat(placements.get(first).replacedBecause()).isEqualTo("Two places were forgotten");
        assertThat(placements.get(first).replacedBy()).isEqualTo("Somebody");
        assertThat(placements.get(second).counts().places()).isEqualTo(12);
        breaks(PlacementRule.CORRECTED_RECORD_STANDS, () -> officer.correct("three", first, counts(13, 12), "Again"));
        breaks(
                PlacementRule.CORRECTION_CHANGES_SOMETHING,
                () -> officer.correct("four", second, counts(12, 12), "Again"));
        assertThat(journal).extracting(Event::kind).containsExactly("PlacementRecorded", "PlacementCorrected");
    }

    @Test
    void what_cannot_be_is_refused() {
        breaks(PlacementRule.YEAR_IS_PLAUSIBLE, () -> officer.record("one", draft(1999, counts(1, 1))));
        breaks(
                PlacementRule.AS_AT_HAS_COME,
                () -> officer.record(
                        "one",
                        draft(2025, new PlacementCounts(1, 1, weeks("1"), weeks("1"), null, null, TODAY.plusDays(1)))));
        breaks(
                PlacementRule.PROFESSION_IS_KNOWN,
                () -> officer.record(
                        "one",
                        new PlacementDraft(service, new ProfessionId(UUID.randomUUID()), 2025, counts(1, 1), false)));
    }

    @Test
    void an_officer_of_the_organisation_that_runs_the_service_keeps_it_and_no_other() {
        PlacementId id = officer.record("one", draft(2025, counts(1, 1)));

        for (OrganisationId other : List.of(CEDAR, OUTSIDER)) {
            KeepingPlacements stranger = officerOf(other);
            assertThatThrownBy(() -> stranger.record("two", draft(2024, counts(1, 1))))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> stranger.correct("three", id, counts(2, 1), "Why"))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> stranger.recordTariff("four", tariff(15_000, "1.02")))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void income_is_weeks_times_tariff_times_market_forces() {
        assertThat(tariff(15_000, "1.0213").income(weeks("12.5"))).isEqualByComparingTo("1914.9375");
    }

    @Test
    void a_tariff_of_a_year_and_group_stands_once_and_can_be_corrected() {
        TariffId first = officer.recordTariff("one", tariff(15_000, "1.02"));

        breaks(PlacementRule.TARIFF_STANDS_ONCE, () -> officer.recordTariff("two", tariff(16_000, "1.02")))
                .contains("Non-medical, 2025/26");
        breaks(
                PlacementRule.CORRECTION_CHANGES_SOMETHING,
                () -> officer.correctTariff("three", first, tariff(15_000, "1.020"), "Why"));
        TariffId second = officer.correctTariff("four", first, tariff(15_500, "1.02"), "Published later");

        assertThat(placements.get(first).replacedBecause()).isEqualTo("Published later");
        assertThat(placements.get(second).draft().pencePerWeek()).isEqualTo(15_500);
        assertThat(journal)
                .extracting(Event::kind)
                .containsExactly("PlacementTariffRecorded", "PlacementTariffCorrected");
    }

    @Test
    void a_tariff_that_cannot_be_is_refused() {
        breaks(PlacementRule.TARIFF_IS_AN_AMOUNT, () -> tariff(0, "1"));
        breaks(PlacementRule.MARKET_FORCES_ARE_PLAUSIBLE, () -> tariff(1, "2.1"));
        breaks(
                PlacementRule.TARIFF_IS_OF_A_GROUP,
                () -> new TariffDraft(ALDER, 2025, TariffGroup.NONE, 1, weeks("1"), "Made up", false));
        breaks(
                PlacementRule.TARIFF_IS_OF_A_PARTNER,
                () -> officer.recordTariff(
                        "one", new TariffDraft(OUTSIDER, 2025, TariffGroup.DENTAL, 1, weeks("1"), "Made up", false)));
    }

    @Test
    void an_academic_year_begins_in_august() {
        assertThat(Years.academic(LocalDate.of(2026, 7, 31))).isEqualTo(2025);
        assertThat(Years.academic(LocalDate.of(2026, 8, 1))).isEqualTo(2026);
        assertThat(Years.words(2099)).isEqualTo("2099/00");
    }

    private TariffDraft tariff(long pence, String factor) {
        return new TariffDraft(ALDER, 2025, TariffGroup.NON_MEDICAL, pence, weeks(factor), "Made up", false);
    }

    private PlacementDraft draft(int year, PlacementCounts counts) {
        return new PlacementDraft(service, PlacementsInMemory.NURSING, year, counts, false);
    }

    private static PlacementCounts counts(int places, int used) {
        return new PlacementCounts(places, used, weeks("60"), weeks("60"), null, null, TODAY);
    }

    private static PlacementCounts feedback(@Nullable Integer satisfied, @Nullable Integer answered) {
        return new PlacementCounts(30, 28, weeks("60"), weeks("60"), satisfied, answered, TODAY);
    }

    private static BigDecimal weeks(String number) {
        return new BigDecimal(number);
    }

    private KeepingPlacements officerOf(OrganisationId organisation) {
        CurrentActor current = new CurrentActor();
        current.become(new Actor.Person(
                "issuer",
                "subject",
                PersonId.next(CLOCK),
                "Somebody",
                List.of(new Capacity(
                        UUID.randomUUID(), Role.GOVERNANCE_OFFICER, organisation, null, null, false, "Officer"))));
        return new KeepingPlacements(placements, new KeysInMemory(), current, journal::add, CLOCK);
    }
}
