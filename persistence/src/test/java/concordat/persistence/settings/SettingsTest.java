package concordat.persistence.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.board.BoardReport;
import concordat.domain.board.ChangesSince;
import concordat.domain.board.DownloadingBoardReport;
import concordat.domain.board.PreparedBoardReport;
import concordat.domain.board.ReportForm;
import concordat.domain.settings.ChangingSettings;
import concordat.domain.settings.NewValue;
import concordat.domain.settings.ReadingSettings;
import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingChange;
import concordat.domain.settings.SettingsInForce;
import concordat.domain.settings.SettingsSheet;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.CountingStatements;
import concordat.persistence.LookingAround;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a partnership has chosen: who sees it, who adds to it, and what was known of it when. */
class SettingsTest {
    private static final Postgres POSTGRES = Postgres.running();
    private static final Setting SETTING = Setting.ACTION_DUE_SOON_DAYS;

    private final Console console = POSTGRES.console();
    private final World world = new World();
    private final CommitteeId committee = world.committee("Board", world.trust, world.otherTrust);
    private final LocalDate today = LocalDate.ofInstant(Instant.now(), Term.LONDON);

    @Test
    void what_an_administrator_chooses_is_seen_by_everybody_in_the_partnership_and_by_nobody_else() {
        World elsewhere = new World();
        world.with("Member", Role.AUDITOR, world.university);
        elsewhere.with("Member", Role.AUDITOR, elsewhere.trust);

        change(World.ADMINISTRATOR, 21, today, 0);

        SettingChange change =
                settings(world, "Member").change(SETTING).orElseThrow(() -> new AssertionError("No change is seen"));
        assertThat(change.value()).isEqualTo(21);
        assertThat(change.from()).isEqualTo(today);
        assertThat(change.reason()).isEqualTo("The board agreed it");
        assertThat(change.recordedBy()).isEqualTo(World.ADMINISTRATOR);
        assertThat(world.sees(elsewhere.actor("Member"), "select id from setting_value"))
                .isEmpty();
        assertThat(settings(elsewhere, "Member").value(SETTING)).isEqualTo(14);
        assertThat(sheet("Member").changeable()).isFalse();
        assertThat(sheet(World.ADMINISTRATOR).changeable()).isTrue();
        assertThat(sheet("Member").line(SETTING).changes()).containsExactly(change);
    }

    @Test
    void nobody_but_an_administrator_of_a_partner_adds_one() {
        World elsewhere = new World();
        world.with("Officer", Role.GOVERNANCE_OFFICER, world.trust);

        assertThatThrownBy(() -> change("Officer", 21, today, 0)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> change(elsewhere.actor(World.ADMINISTRATOR), 21, today, 0))
                .isInstanceOf(NotFound.class);
        for (Actor actor : List.of(world.actor("Officer"), elsewhere.actor(World.ADMINISTRATOR), World.OPERATOR)) {
            assertThatThrownBy(() ->
                            console.as(actor, LookingAround.class, looking -> looking.changeInSilence(row("Officer"))))
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
        assertThatThrownBy(() -> console.as(
                        world.actor(World.ADMINISTRATOR),
                        LookingAround.class,
                        looking -> looking.changeInSilence(row("Officer"))))
                .as("in another's name")
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> console.as(
                        world.actor(World.ADMINISTRATOR),
                        LookingAround.class,
                        looking -> looking.changeInSilence(row(World.ADMINISTRATOR))))
                .as("without an entry in the journal")
                .rootCause()
                .hasMessageContaining("without an entry in the journal");
    }

    private String row(String by) {
        return "insert into setting_value values (gen_random_uuid(), '%s', '%s', 1, 21, '%s', 'Because', now(), '%s', 'Name')"
                .formatted(
                        world.partnership.value(), SETTING, today, world.id(by).value());
    }

    @Test
    void a_change_on_record_is_never_changed_or_deleted() {
        change(World.ADMINISTRATOR, 21, today, 0);

        for (String attempt : List.of(
                "update setting_value set chosen = 30", "delete from setting_value", "truncate setting_value")) {
            assertThatThrownBy(() -> POSTGRES.owner(attempt)).hasMessageContaining("never changed or deleted");
            assertThatThrownBy(() -> console.as(
                            world.actor(World.ADMINISTRATOR),
                            LookingAround.class,
                            looking -> looking.changeInSilence(attempt)))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void of_two_who_change_it_at_once_the_second_is_told() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<@Nullable Throwable>> attempts = new ArrayList<>();
        for (int value : List.of(21, 28)) {
            attempts.add(threads.submit(() -> {
                together.await();
                try {
                    change(World.ADMINISTRATOR, value, today, 0);
                    return null;
                } catch (OutOfDate overtaken) {
                    return overtaken;
                }
            }));
        }
        List<@Nullable Throwable> outcomes = new ArrayList<>();
        for (Future<@Nullable Throwable> attempt : attempts) {
            outcomes.add(attempt.get());
        }
        threads.shutdown();

        assertThat(outcomes).filteredOn(outcome -> outcome == null).hasSize(1);
        assertThat(outcomes).filteredOn(OutOfDate.class::isInstance).hasSize(1);
        assertThat(sheet(World.ADMINISTRATOR).line(SETTING).changes()).hasSize(1);
    }

    @Test
    void the_settings_of_all_partnerships_are_read_at_once() {
        change(World.ADMINISTRATOR, 21, today, 0);
        change(World.ADMINISTRATOR, 28, today, 1);
        Actor reader = world.actor(World.ADMINISTRATOR);

        assertThat(CountingStatements.of(
                        () -> console.as(reader, ReadingSettings.class, settings -> settings.on(today))))
                .as("the one that sets the actor, and one for the settings")
                .isEqualTo(2);
    }

    @Test
    void a_board_report_goes_by_the_settings_of_its_day_as_known_at_its_position() {
        world.with("Exec", Role.EXECUTIVE, world.trust);
        long before = position();
        change(World.ADMINISTRATOR, 21, today, 0);
        long between = position();
        change(World.ADMINISTRATOR, 28, today.plusDays(10), 1);
        long after = position();

        assertThat(rating(today, before)).isEqualTo("14/1/2, 6 months");
        assertThat(rating(today, between)).isEqualTo("21/1/2, 6 months");
        assertThat(rating(today, after)).isEqualTo("21/1/2, 6 months");
        assertThat(rating(today.minusDays(1), after)).isEqualTo("14/1/2, 6 months");
        assertThat(rating(today.plusDays(10), after)).isEqualTo("28/1/2, 6 months");
        assertThat(rating(today.plusDays(10), between)).isEqualTo("21/1/2, 6 months");
    }

    /** By what a board report as at that day, as known at that position, rates. */
    private String rating(LocalDate day, long known) {
        Actor reader = world.actor("Exec");
        PreparedBoardReport now = console.as(
                reader,
                DownloadingBoardReport.class,
                reports -> reports.prepare(null, day, null, ReportForm.WORKING, ChangesSince.THE_LAST_REPORT));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        console.as(reader, DownloadingBoardReport.class, reports -> {
            reports.write(
                    new PreparedBoardReport(
                            BoardReport.asAt(null, day, known, ReportForm.WORKING), now.cover(), now.fileName()),
                    out,
                    OutputStream.nullOutputStream());
            return now;
        });
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("rated by "))
                .findFirst()
                .orElseThrow()
                .substring("rated by ".length());
    }

    /** As docs/operations.md says. */
    @Test
    void a_cell_of_the_matrix_of_who_sees_what_is_changed_by_the_owner() {
        String reserved = audience(2);
        String open = audience(1);
        String where = " where kind = 'COMMITTEE' and stage = 'PUBLISHED' and part = %d and role = 'EXECUTIVE'";
        String withheld = "update visibility set only_part2 = %s" + where.formatted(2);
        world.with("Exec", Role.EXECUTIVE, world.trust);

        assertThat(audiences()).contains(open).doesNotContain(reserved);
        POSTGRES.owner(withheld.formatted("false"));
        try {
            assertThat(audiences()).contains(open, reserved);
        } finally {
            POSTGRES.owner(withheld.formatted("true"));
        }
        POSTGRES.owner("delete from visibility" + where.formatted(1));
        try {
            assertThat(audiences()).doesNotContain(open, reserved);
        } finally {
            POSTGRES.owner("insert into visibility values ('COMMITTEE', 'PUBLISHED', 1, 'EXECUTIVE', false)");
        }
        assertThat(audiences()).contains(open).doesNotContain(reserved);
        assertThatThrownBy(() -> console.as(
                        world.actor(World.ADMINISTRATOR),
                        LookingAround.class,
                        looking -> looking.changeInSilence(withheld.formatted("false"))))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private String audience(int part) {
        return POSTGRES.truth("select app.audience('COMMITTEE', 'PUBLISHED', %d, '%s', null, null, null)"
                        .formatted(part, committee.value()))
                .get(0);
    }

    private List<String> audiences() {
        return world.sees("Exec", "select cast(a as text) from app.audiences() a");
    }

    private void change(String who, int value, LocalDate from, int seen) {
        change(world.actor(who), value, from, seen);
    }

    private void change(Actor who, int value, LocalDate from, int seen) {
        console.as(who, ChangingSettings.class, changing -> {
            changing.change(
                    UUID.randomUUID().toString(),
                    world.partnership,
                    new NewValue(SETTING, value, from, "The board agreed it"),
                    seen);
            return value;
        });
    }

    private SettingsInForce settings(World of, String reader) {
        return console.as(of.actor(reader), ReadingSettings.class, settings -> settings.on(today))
                .of(of.partnership);
    }

    private SettingsSheet sheet(String reader) {
        return console.as(world.actor(reader), ReadingSettings.class, ReadingSettings::sheets)
                .get(0);
    }

    private static long position() {
        return Long.parseLong(
                POSTGRES.truth("select position from journal_counter").get(0));
    }
}
