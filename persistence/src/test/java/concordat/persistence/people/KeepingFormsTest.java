package concordat.persistence.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.people.BrowserSecret;
import concordat.domain.people.KeepingForms;
import concordat.domain.people.KeptForm;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Actor;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeepingFormsTest {
    private static final Instant NOW = Instant.parse("2026-05-12T09:00:00Z");
    private static final String ADDRESS = "/new-item?meeting=1";

    private final Console console = Postgres.running().console();
    private final World world = new World();
    private final PersonId ann = world.person("Ann Example", world.trust);
    private final PersonId ben = world.person("Ben Example", world.trust);
    private final BrowserSecret browser = BrowserSecret.make();

    @Test
    void a_form_is_found_again_by_its_person_at_its_browser_until_it_is_forgotten() {
        keep(ann, browser, ADDRESS, "title=Placements");

        assertThat(find("Ann Example", NOW, browser)).contains(new KeptForm(ADDRESS, "title=Placements"));

        console.at(NOW, world.actor("Ann Example"), KeepingForms.class, forms -> {
            forms.forget(browser, ADDRESS);
            return null;
        });
        assertThat(find("Ann Example", NOW, browser)).isEmpty();
    }

    @Test
    void nobody_else_finds_it_and_nobody_at_another_browser() {
        keep(ann, browser, ADDRESS, "title=Placements");

        assertThat(find("Ben Example", NOW, browser)).isEmpty();
        assertThat(find("A Stranger", NOW, browser)).isEmpty();
        assertThat(find("Ann Example", NOW, BrowserSecret.make())).isEmpty();
        console.at(NOW, world.actor("Ben Example"), KeepingForms.class, forms -> {
            forms.forget(browser, ADDRESS);
            return null;
        });
        assertThat(find("Ann Example", NOW, browser)).isPresent();
    }

    @Test
    void the_database_itself_shows_a_form_to_its_person_only() {
        keep(ann, browser, ADDRESS, "title=Placements", Instant.now());
        keep(ben, browser, ADDRESS, "title=Of Ben", Instant.now());

        assertThat(world.sees("Ann Example", "select fields from kept_form")).containsExactly("title=Placements");
        assertThat(world.sees("Ben Example", "select fields from kept_form")).containsExactly("title=Of Ben");
        for (Actor other : List.of(world.actor(World.ADMINISTRATOR), world.actor("A Stranger"), World.OPERATOR)) {
            assertThat(world.sees(other, "select fields from kept_form"))
                    .as(other.toString())
                    .isEmpty();
        }
    }

    @Test
    void it_is_kept_for_a_quarter_of_an_hour_and_then_goes_with_the_next() {
        keep(ann, browser, ADDRESS, "title=Placements");
        Instant over = NOW.plus(Duration.ofMinutes(15));

        assertThat(find("Ann Example", over.minusMillis(1), browser)).isPresent();
        assertThat(find("Ann Example", over, browser)).isEmpty();

        keep(ben, browser, ADDRESS, "title=Another", over);
        assertThat(Postgres.running().truth("select id from kept_form where person_id = '" + ann.value() + "'"))
                .isEmpty();
    }

    @Test
    void a_form_sent_again_takes_the_place_of_the_one_before() {
        keep(ann, browser, ADDRESS, "title=First");
        keep(ann, browser, ADDRESS, "title=Second");

        assertThat(find("Ann Example", NOW, browser)).contains(new KeptForm(ADDRESS, "title=Second"));
    }

    @Test
    void ten_are_kept_of_one_person_the_newest() {
        IntStream.range(0, 12).forEach(i -> keep(ann, browser, "/page?n=" + i, "title=" + i, NOW.plusSeconds(i)));

        assertThat(Postgres.running()
                        .truth("select address from kept_form where person_id = '" + ann.value() + "' order by id"))
                .hasSize(10)
                .doesNotContain("/page?n=0", "/page?n=1")
                .endsWith("/page?n=11");
    }

    @Test
    void only_whoever_sends_a_form_that_was_drawn_for_somebody_leaves_one() {
        assertThatThrownBy(() -> keepAs(new Actor.Nobody())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keepAs(world.actor("Ann Example"))).isInstanceOf(NotAllowed.class);
    }

    private void keepAs(Actor actor) {
        console.at(NOW, actor, KeepingForms.class, forms -> {
            forms.keep(browser, new KeptForm(ADDRESS, "title=Placements"));
            return null;
        });
    }

    private void keep(PersonId person, BrowserSecret at, String address, String fields) {
        keep(person, at, address, fields, NOW);
    }

    private void keep(PersonId person, BrowserSecret at, String address, String fields, Instant then) {
        console.at(then, new Actor.Lapsed(person), KeepingForms.class, forms -> {
            forms.keep(at, new KeptForm(address, fields));
            return null;
        });
    }

    private Optional<KeptForm> find(String name, Instant then, BrowserSecret at) {
        return console.at(then, world.actor(name), KeepingForms.class, forms -> forms.find(at, ADDRESS));
    }
}
