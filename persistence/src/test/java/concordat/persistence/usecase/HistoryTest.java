package concordat.persistence.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.people.AppointingPeople;
import concordat.domain.people.ReadingPeople;
import concordat.domain.shared.PersonId;
import concordat.persistence.LookingAround;
import concordat.persistence.LookingAround.Tried;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Postgres POSTGRES = Postgres.running();

    private final Console console = POSTGRES.console();
    private final World world = new World();

    @Test
    void what_was_known_at_a_position_stays_what_was_known_then() {
        PersonId ann = world.person("Ann Example", world.trust);
        long before = position();
        rename(ann, "Ann Other");
        long between = position();
        rename(ann, "Ann Third");

        assertThat(knownAt(before, ann)).containsExactly("Ann Example");
        assertThat(knownAt(between, ann)).containsExactly("Ann Other");
        assertThat(knownAt(position(), ann)).containsExactly("Ann Third");
        assertThat(knownAt(0, ann)).isEmpty();
    }

    private void rename(PersonId id, String name) {
        var administrator = world.actor(World.ADMINISTRATOR);
        long version = console.as(administrator, ReadingPeople.class, people -> people.person(id))
                .version();
        console.as(administrator, AppointingPeople.class, people -> {
            people.amend(id, version, name, "", world.trust);
            return id;
        });
    }

    private static long position() {
        return Long.parseLong(
                POSTGRES.truth("select position from journal_counter").get(0));
    }

    private List<String> knownAt(long position, PersonId id) {
        return world.sees(
                World.ADMINISTRATOR,
                "select name from person_history where id = '%s' and known_from <= %s and (known_until is null or known_until > %s)"
                        .formatted(id.value(), position, position));
    }

    @Test
    void several_changes_in_one_transaction_are_one_version() {
        PersonId ann = world.person("Ann Example", world.trust);
        String update = "update person set name = '%s', version = version + 1 where id = '" + ann.value() + "'";

        console.as(
                World.OPERATOR,
                LookingAround.class,
                looking -> looking.change(tried(), List.of(update.formatted("First"), update.formatted("Second"))));

        assertThat(POSTGRES.truth(
                        "select name from person_history where id = '" + ann.value() + "' order by known_from"))
                .containsExactly("Ann Example", "Second");
    }

    @Test
    void what_was_made_and_removed_in_one_transaction_leaves_no_version() {
        PersonId ann = world.person("Ann Example", world.trust);
        UUID id = UUID.randomUUID();

        console.as(
                World.OPERATOR,
                LookingAround.class,
                looking -> looking.change(
                        tried(),
                        List.of(
                                "insert into person_identity values ('%s', '%s', '%s', 'https://identity.example', '%s')"
                                        .formatted(id, ann.value(), world.trust.value(), id),
                                "delete from person_identity where id = '" + id + "'")));

        assertThat(POSTGRES.truth("select id from person_identity_history where id = '" + id + "'"))
                .isEmpty();
    }

    @Test
    void what_was_removed_is_known_until_then() {
        PersonId ann = world.person("Ann Example", world.trust);
        var administrator = world.actor(World.ADMINISTRATOR);
        var signIn = console.as(administrator, ReadingPeople.class, people -> people.person(ann))
                .signIns()
                .get(0);
        long before = position();

        console.as(administrator, AppointingPeople.class, people -> {
            people.revoke(signIn.id());
            return ann;
        });

        assertThat(POSTGRES.truth("select known_until from person_identity_history where id = '"
                        + signIn.id().value() + "'"))
                .containsExactly(Long.toString(before + 1));
    }

    @Test
    void a_person_who_moves_takes_the_keys_of_their_sign_ins_along() {
        PersonId ann = world.person("Ann Example", world.trust);
        var administrator = world.actor(World.ADMINISTRATOR);
        long version = console.as(administrator, ReadingPeople.class, people -> people.person(ann))
                .version();

        console.as(administrator, AppointingPeople.class, people -> {
            people.amend(ann, version, "Ann Example", "", world.university);
            return ann;
        });

        assertThat(POSTGRES.truth(
                        "select organisation_id from person_identity where person_id = '" + ann.value() + "'"))
                .containsExactly(world.university.value().toString());
    }

    @Test
    void every_table_with_a_history_has_the_same_columns_as_it() {
        assertThat(
                        POSTGRES.truth(
                                """
                        select h.table_name || '.' || t.column_name
                          from information_schema.tables h
                          join information_schema.columns t
                            on t.table_schema = 'concordat' and t.table_name = replace(h.table_name, '_history', '')
                         where h.table_schema = 'concordat' and h.table_name like '%\\_history'
                           and h.table_name <> 'flyway_schema_history'
                           and not exists (select from information_schema.columns c
                                            where c.table_schema = 'concordat' and c.table_name = h.table_name
                                              and c.column_name = t.column_name and c.data_type = t.data_type)"""))
                .isEmpty();
    }

    private static Tried tried() {
        return new Tried(UUID.randomUUID(), "Tried", null);
    }
}
