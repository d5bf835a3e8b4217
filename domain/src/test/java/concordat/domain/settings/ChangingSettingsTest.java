package concordat.domain.settings;

import static concordat.domain.settings.Setting.ACTION_AMBER_SLIPS;
import static concordat.domain.settings.Setting.ACTION_DUE_SOON_DAYS;
import static concordat.domain.settings.Setting.ACTION_RED_SLIPS;
import static concordat.domain.settings.Setting.AGREEMENT_RENEWAL_MONTHS;
import static concordat.domain.settings.SettingRule.CHANGE_IS_FORESEEABLE;
import static concordat.domain.settings.SettingRule.PAST_IS_LEFT_AS_IT_WAS;
import static concordat.domain.settings.SettingRule.RED_IS_NOT_BELOW_AMBER;
import static concordat.domain.settings.SettingRule.VALUE_IS_ANOTHER;
import static concordat.domain.settings.SettingRule.VALUE_IS_WITHIN_ITS_BOUNDS;
import static concordat.domain.world.Broken.breaks;
import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Role;
import concordat.domain.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a partnership chooses for itself, from which day it holds, and who may choose. */
class ChangingSettingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final String REASON = "The board agreed it";

    private final World world = new World();
    private final PersonId administrator = world.person("Ada Administrator", LPT);

    @BeforeEach
    void appoint() {
        world.appoint(administrator, Role.ADMINISTRATOR, LPT, null, null).as(administrator);
    }

    @Test
    void nobody_has_changed_anything_and_the_standards_hold() {
        SettingsInForce standard = on(TODAY);

        assertThat(standard.rag()).isEqualTo(new RagSettings(14, 1, 2));
        assertThat(standard.renewalMonths()).isEqualTo(6);
        assertThat(standard.change(ACTION_DUE_SOON_DAYS)).isEmpty();
    }

    @Test
    void a_change_holds_from_its_day_and_leaves_the_days_before_as_they_were() {
        change(ACTION_DUE_SOON_DAYS, 21, TODAY.plusDays(10));
        change(AGREEMENT_RENEWAL_MONTHS, 9, TODAY);

        assertThat(on(TODAY.plusDays(9)).rag().dueSoonDays()).isEqualTo(14);
        assertThat(on(TODAY.plusDays(10)).rag().dueSoonDays()).isEqualTo(21);
        assertThat(on(TODAY.minusDays(1)).renewalMonths()).isEqualTo(6);
        assertThat(on(TODAY).renewalMonths()).isEqualTo(9);
        assertThat(world.lastEvent())
                .isEqualTo(new SettingEvent.SettingChanged(PARTNERSHIP, AGREEMENT_RENEWAL_MONTHS, 6, 9, TODAY, REASON));
    }

    @Test
    void another_change_for_the_same_day_takes_the_place_of_the_first() {
        LocalDate day = TODAY.plusDays(10);
        change(ACTION_DUE_SOON_DAYS, 21, day);
        change(ACTION_DUE_SOON_DAYS, 28, day);
        change(ACTION_DUE_SOON_DAYS, 7, TODAY);

        SettingsSheet.Line line = sheet().line(ACTION_DUE_SOON_DAYS);

        assertThat(on(day).value(ACTION_DUE_SOON_DAYS)).isEqualTo(28);
        assertThat(line.value()).isEqualTo(7);
        assertThat(line.since()).map(SettingChange::recordedBy).hasValue("Ada Administrator");
        assertThat(line.planned()).extracting(SettingChange::value).containsExactly(28);
        assertThat(line.changes()).extracting(SettingChange::value).containsExactly(7, 28, 21);
        assertThat(line.changes()).extracting(line::isReplaced).containsExactly(false, false, true);
    }

    @Test
    void a_plan_is_given_up_by_planning_what_holds_anyway() {
        LocalDate day = TODAY.plusDays(10);
        change(ACTION_DUE_SOON_DAYS, 21, day);
        change(ACTION_DUE_SOON_DAYS, 14, day);

        assertThat(on(day).value(ACTION_DUE_SOON_DAYS)).isEqualTo(14);
    }

    @ParameterizedTest
    @EnumSource
    void a_value_is_within_the_bounds_of_its_setting(Setting setting) {
        breaks(VALUE_IS_WITHIN_ITS_BOUNDS, () -> change(setting, setting.lowest() - 1, TODAY))
                .contains(setting.title());
        breaks(VALUE_IS_WITHIN_ITS_BOUNDS, () -> change(setting, setting.highest() + 1, TODAY))
                .contains(setting.words(setting.highest()));
        assertThat(setting.standard()).isBetween(setting.lowest(), setting.highest());
        assertThat(setting.rule()).matches("[A-Z]{2,3}-\\d+");
        assertThat(setting.help()).endsWith(".");
        assertThat(world.journal).isEmpty();
    }

    @Test
    void what_held_until_yesterday_stays_as_it_was() {
        breaks(PAST_IS_LEFT_AS_IT_WAS, () -> change(ACTION_DUE_SOON_DAYS, 21, TODAY.minusDays(1)));
    }

    @Test
    void today_is_the_day_in_london() {
        world.clock.set(Instant.parse("2026-05-12T23:30:00Z"));

        breaks(PAST_IS_LEFT_AS_IT_WAS, () -> change(ACTION_DUE_SOON_DAYS, 21, TODAY));
        change(ACTION_DUE_SOON_DAYS, 21, TODAY.plusDays(1));
    }

    @Test
    void a_change_is_not_planned_for_a_day_that_must_be_a_slip_of_the_pen() {
        breaks(CHANGE_IS_FORESEEABLE, () -> change(ACTION_DUE_SOON_DAYS, 21, LocalDate.of(2206, 5, 12)))
                .contains("12 May 2031");
        change(ACTION_DUE_SOON_DAYS, 21, TODAY.plusYears(5));
    }

    @Test
    void a_change_changes_something() {
        change(ACTION_DUE_SOON_DAYS, 21, TODAY);

        breaks(VALUE_IS_ANOTHER, () -> change(ACTION_DUE_SOON_DAYS, 21, TODAY.plusDays(1)))
                .contains("21 days", "13 May 2026");
    }

    @Test
    void red_never_takes_fewer_moves_than_amber() {
        breaks(RED_IS_NOT_BELOW_AMBER, () -> change(ACTION_AMBER_SLIPS, 3, TODAY))
                .contains("red after 2 moves", "amber after 3 moves", "12 May 2026");
        change(ACTION_RED_SLIPS, 1, TODAY);
        assertThat(on(TODAY).rag()).isEqualTo(new RagSettings(14, 1, 1));
    }

    @Test
    void red_never_takes_fewer_moves_than_amber_on_any_day_from_then_on() {
        change(ACTION_RED_SLIPS, 4, TODAY);
        change(ACTION_RED_SLIPS, 2, TODAY.plusDays(20));

        breaks(RED_IS_NOT_BELOW_AMBER, () -> change(ACTION_AMBER_SLIPS, 3, TODAY.plusDays(5)))
                .contains("1 June 2026");
        change(ACTION_RED_SLIPS, 5, TODAY.plusDays(20));
        change(ACTION_AMBER_SLIPS, 3, TODAY.plusDays(5));
        assertThat(on(TODAY.plusDays(20)).rag()).isEqualTo(new RagSettings(14, 3, 5));
    }

    @Test
    void a_change_says_why() {
        assertThatThrownBy(() -> changing().change("key", PARTNERSHIP, wanted(ACTION_DUE_SOON_DAYS, 21, " "), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Enter the reason.");
    }

    @Test
    void a_form_sent_twice_makes_one_change() {
        NewValue wanted = wanted(ACTION_DUE_SOON_DAYS, 21, REASON);
        changing().change("key", PARTNERSHIP, wanted, 0);
        changing().change("key", PARTNERSHIP, wanted, 0);

        assertThat(sheet().line(ACTION_DUE_SOON_DAYS).changes()).hasSize(1);
        assertThat(world.journal).hasSize(1);
    }

    @Test
    void who_was_overtaken_is_told() {
        change(ACTION_DUE_SOON_DAYS, 21, TODAY);

        assertThatThrownBy(() -> changing().change("late", PARTNERSHIP, wanted(ACTION_DUE_SOON_DAYS, 28, REASON), 0))
                .isInstanceOf(OutOfDate.class);
        assertThat(on(TODAY).value(ACTION_DUE_SOON_DAYS)).isEqualTo(21);
    }

    @ParameterizedTest
    @CsvSource({"COMMITTEE_CHAIR", "VOTING_MEMBER", "ATTENDEE", "GOVERNANCE_OFFICER", "EXECUTIVE", "AUDITOR"})
    void everybody_else_reads_them_and_changes_none(Role role) {
        PersonId somebody = world.person("Sam Somebody", LPT);
        world.appoint(somebody, role, LPT, null, null).as(somebody);

        assertThatThrownBy(this::changing).isInstanceOf(NotAllowed.class);
        assertThat(reading().sheets()).extracting(SettingsSheet::changeable).containsExactly(false);
        assertThatThrownBy(() -> reading().toChange(PARTNERSHIP)).isInstanceOf(NotFound.class);
    }

    @Test
    void an_administrator_of_no_party_changes_none() {
        PersonId stranger = world.person("Stella Stranger", LPT);
        world.appoint(stranger, Role.ADMINISTRATOR, new OrganisationId(new UUID(9, 9)), null, null)
                .as(stranger);

        assertThatThrownBy(() -> change(ACTION_DUE_SOON_DAYS, 21, TODAY)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reading().toChange(PARTNERSHIP)).isInstanceOf(NotFound.class);
    }

    @Test
    void each_partnership_has_its_own() {
        PartnershipId other = new PartnershipId(new UUID(2, 2));
        change(ACTION_DUE_SOON_DAYS, 21, TODAY);

        SettingsOnDay settings = reading().on(TODAY);

        assertThat(settings.of(PARTNERSHIP).value(ACTION_DUE_SOON_DAYS)).isEqualTo(21);
        assertThat(settings.of(other).value(ACTION_DUE_SOON_DAYS)).isEqualTo(14);
    }

    @Test
    void values_are_said_with_what_they_count() {
        assertThat(List.of(
                        ACTION_DUE_SOON_DAYS.words(1), ACTION_AMBER_SLIPS.words(2), AGREEMENT_RENEWAL_MONTHS.words(0)))
                .containsExactly("1 day", "2 moves", "0 months");
    }

    /** Chooses a value as somebody who has seen all that is known; a second later than anything before. */
    private void change(Setting setting, int value, LocalDate from) {
        world.clock.advance(Duration.ofSeconds(1));
        changing()
                .change(
                        UUID.randomUUID().toString(),
                        PARTNERSHIP,
                        new NewValue(setting, value, from, REASON),
                        sheet().line(setting).seen());
    }

    private static NewValue wanted(Setting setting, int value, String reason) {
        return new NewValue(setting, value, TODAY, reason);
    }

    private ChangingSettings changing() {
        return world.use(ChangingSettings.class);
    }

    private ReadingSettings reading() {
        return world.use(ReadingSettings.class);
    }

    private SettingsSheet sheet() {
        return reading().sheets().get(0);
    }

    private SettingsInForce on(LocalDate day) {
        return reading().on(day).of(PARTNERSHIP);
    }
}
