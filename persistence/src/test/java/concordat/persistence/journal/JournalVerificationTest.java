package concordat.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.persistence.LookingAround;
import concordat.persistence.LookingAround.Tried;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tampers as the owner of the database would have to: with the trigger off; and puts everything back afterwards. */
class JournalVerificationTest {
    private static final Postgres POSTGRES = Postgres.running();

    private final World world = new World();
    private final long tampered = say("Ünïcode, \"quotes\" and a : colon", world.partnership.value());

    {
        say("After it, in the same chain", world.partnership.value());
        say("After it, in another chain", null);
    }

    private static long say(String what, @Nullable UUID partnership) {
        POSTGRES.console()
                .as(
                        World.OPERATOR,
                        LookingAround.class,
                        looking -> looking.say(new Tried(UUID.randomUUID(), what, partnership)));
        return Long.parseLong(
                POSTGRES.truth("select position from journal_counter").get(0));
    }

    private static Verdict verify() {
        try (Connection connection = POSTGRES.asApplication()) {
            return JournalVerification.verify(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_untouched_journal_is_whole() {
        Verdict verdict = verify();

        assertThat(verdict.words()).startsWith("The journal is whole: " + verdict.entries() + " entries");
        assertThat(verdict.isWhole()).isTrue();
        assertThat(verdict.entries())
                .isEqualTo(Long.parseLong(
                        POSTGRES.truth("select count(*) from journal_entry").get(0)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "actor_name      , 'Somebody else'                                , its hash is not that of its content",
                "capacity        , 'Auditor'                                      , its hash is not that of its content",
                "kind            , 'VoteCast'                                     , its hash is not that of its content",
                "subject_kind    , 'Vote'                                         , its hash is not that of its content",
                "subject_id      , gen_random_uuid()                              , its hash is not that of its content",
                "subject_reference, 'Another'                                     , its hash is not that of its content",
                "person_id       , gen_random_uuid()                              , its hash is not that of its content",
                "appointment_id  , gen_random_uuid()                              , its hash is not that of its content",
                "seat_id         , gen_random_uuid()                              , its hash is not that of its content",
                "change_id       , gen_random_uuid()                              , its hash is not that of its content",
                "recorded_at     , recorded_at + interval '1 microsecond'         , its hash is not that of its content",
                "recorded_at     , recorded_at - interval '99 years'              , its time lies before that of the entry before it",
                "form            , 2                                              , its hash is not that of its content",
                "payload_hash    , sha256('other')                                , its hash is not that of its content",
                "hash            , sha256('other')                                , its hash is not that of its content",
                "previous_hash   , sha256('other')                                , previous hash differs",
                "chain_index     , 90909                                          , its index in the chain is 90909",
            })
    void a_changed_field_is_found_and_its_entry_named(String column, String value, String difference) {
        Verdict verdict =
                tampered("update journal_entry set %s = %s where position = %s".formatted(column, value, tampered));

        assertThat(verdict.broken()).hasValueSatisfying(broken -> {
            assertThat(broken.position()).isEqualTo(tampered);
            assertThat(broken.chain()).isEqualTo(world.partnership.value().toString());
            assertThat(broken.difference()).contains(difference);
        });
        assertThat(verdict.words()).contains("broken at entry " + tampered);
        assertThat(verdict.entries()).isEqualTo(tampered - 1);
    }

    @Test
    void a_changed_payload_is_found() {
        Verdict verdict = tampered("update journal_payload set payload = '{}' where position = " + tampered);

        assertThat(verdict.broken()).hasValueSatisfying(broken -> {
            assertThat(broken.position()).isEqualTo(tampered);
            assertThat(broken.difference()).contains("payload");
        });
    }

    @Test
    void an_entry_moved_to_another_chain_is_found() {
        Verdict verdict = tampered("update journal_entry set partnership_id = null where position = " + tampered);

        assertThat(verdict.broken())
                .hasValueSatisfying(broken -> assertThat(broken.position()).isEqualTo(tampered));
    }

    @Test
    void a_missing_entry_is_found() {
        Verdict verdict = tampered(
                "delete from journal_payload where position = " + tampered,
                "delete from journal_entry where position = " + tampered);

        assertThat(verdict.broken()).hasValueSatisfying(broken -> {
            assertThat(broken.position()).isEqualTo(tampered);
            assertThat(broken.difference()).contains("missing");
        });
    }

    @Test
    void entries_cut_off_at_the_end_are_found() {
        long last = tampered + 2;

        Verdict verdict = tampered(
                "delete from journal_payload where position = " + last,
                "delete from journal_entry where position = " + last);

        assertThat(verdict.broken()).hasValueSatisfying(broken -> {
            assertThat(broken.position()).isEqualTo(last);
            assertThat(broken.chain()).isEqualTo("installation");
            assertThat(broken.difference()).contains("should end");
        });
    }

    @Test
    void an_entry_whose_hash_was_made_to_fit_breaks_the_next_of_its_chain() {
        Verdict verdict = tampered(
                """
                update journal_entry e set actor_name = 'Forger', hash = sha256(convert_to(
                    app.canonical('form', form::text) || app.canonical('chain', partnership_id::text)
                    || app.canonical('index', chain_index::text) || app.canonical('change', change_id::text)
                    || app.canonical('at', to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
                    || app.canonical('person', person_id::text) || app.canonical('name', 'Forger')
                    || app.canonical('capacity', capacity) || app.canonical('appointment', appointment_id::text)
                    || app.canonical('seat', seat_id::text) || app.canonical('kind', kind)
                    || app.canonical('subject-kind', subject_kind) || app.canonical('subject', subject_id::text)
                    || app.canonical('reference', subject_reference)
                    || app.canonical('payload', encode(payload_hash, 'hex'))
                    || app.canonical('previous', encode(previous_hash, 'hex')), 'UTF8'))
                 where position = %s"""
                        .formatted(tampered));

        assertThat(verdict.broken()).hasValueSatisfying(broken -> {
            assertThat(broken.position()).isEqualTo(tampered + 1);
            assertThat(broken.difference()).contains("previous hash differs");
        });
    }

    @Test
    void a_payload_that_was_lawfully_removed_leaves_the_chain_whole_and_is_counted() {
        Verdict verdict = tampered("delete from journal_payload where position = " + tampered);

        assertThat(verdict.isWhole()).isTrue();
        assertThat(verdict.payloadsRemoved()).isEqualTo(1);
        assertThat(verdict.words()).contains("of 1 of which the payload has been removed");
    }

    /** What verification says after these changes, which are then undone from a copy. */
    private static Verdict tampered(String... statements) {
        POSTGRES.owner(
                "create table entries_before as table journal_entry",
                "create table payloads_before as table journal_payload");
        try {
            List<String> all = new ArrayList<>();
            all.add("alter table journal_entry disable trigger user");
            all.addAll(Arrays.asList(statements));
            all.add("alter table journal_entry enable trigger user");
            POSTGRES.owner(all.toArray(String[]::new));
            return verify();
        } finally {
            POSTGRES.owner(
                    "alter table journal_entry disable trigger user",
                    "delete from journal_payload",
                    "delete from journal_entry",
                    "insert into journal_entry select * from entries_before",
                    "insert into journal_payload select * from payloads_before",
                    "alter table journal_entry enable trigger user",
                    "drop table payloads_before",
                    "drop table entries_before");
        }
    }
}
