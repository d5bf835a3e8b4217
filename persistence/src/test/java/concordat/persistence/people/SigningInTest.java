package concordat.persistence.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.people.AppointingPeople;
import concordat.domain.people.NewAppointment;
import concordat.domain.people.ReadingMyself;
import concordat.domain.people.ReadingPeople;
import concordat.domain.people.SigningIn;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningInTest {
    private final Console console = Postgres.running().console();
    private final World world = new World();

    @Test
    void a_person_comes_with_their_appointments_in_force_in_words() {
        CommitteeId joint = world.committee("Joint Committee", world.trust, world.otherTrust);
        PersonId ann = world.person("Ann Example", world.trust);
        world.appoint(NewAppointment.of(ann, Role.EXECUTIVE, world.trust, Term.from(World.LONG_AGO)));
        world.appoint(NewAppointment.to(joint, ann, Role.ATTENDEE, world.otherTrust, Term.from(World.LONG_AGO)));

        Actor.Person actor = world.actor("Ann Example");

        assertThat(actor.person()).isEqualTo(ann);
        assertThat(actor.name()).isEqualTo("Ann Example");
        assertThat(actor.capacities())
                .extracting(Capacity::words)
                .containsExactlyInAnyOrder("Attendee, Joint Committee", "Executive, " + shortNameOf("A"));
    }

    private String shortNameOf(String letter) {
        return world
                .sees("Ann Example", "select short_name from organisation where id = '" + world.trust.value() + "'")
                .stream()
                .filter(name -> name.startsWith(letter))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void somebody_unknown_waits_without_a_person_or_capacities() {
        Actor.Person stranger = world.actor("A Stranger");

        assertThat(stranger.person()).isNull();
        assertThat(stranger.capacities()).isEmpty();
        assertThat(console.as(world.actor(World.ADMINISTRATOR), ReadingPeople.class, ReadingPeople::waiting))
                .anySatisfy(waiting -> {
                    assertThat(waiting.identity()).isEqualTo(world.identity("A Stranger"));
                    assertThat(waiting.name()).isEqualTo("A Stranger");
                });
        assertThat(console.as(stranger, ReadingMyself.class, ReadingMyself::sheet))
                .isEmpty();
    }

    @Test
    void rights_begin_and_end_with_the_term_in_london_without_anybody_doing_anything() {
        PersonId ann = world.person("Ann Example", world.trust);
        world.appoint(NewAppointment.of(
                ann, Role.EXECUTIVE, world.trust, new Term(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1))));

        // In summer the day begins in London at 23:00 UTC of the day before.
        assertThat(capacitiesAt("2026-03-31T22:59:59Z")).isEmpty();
        assertThat(capacitiesAt("2026-03-31T23:00:00Z")).hasSize(1);
        assertThat(capacitiesAt("2026-06-30T22:59:59Z")).hasSize(1);
        assertThat(capacitiesAt("2026-06-30T23:00:00Z")).isEmpty();
    }

    private List<Capacity> capacitiesAt(String instant) {
        return world.actor("Ann Example", Instant.parse(instant)).capacities();
    }

    @Test
    void somebody_without_a_subject_is_refused() {
        Actor.Person nameless = new Actor.Person("https://identity.example", " ", null, "Nameless", List.of());

        assertThatThrownBy(() -> console.as(
                        nameless,
                        SigningIn.class,
                        signIn -> signIn.identify("https://identity.example", " ", "Nameless")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_revoked_sign_in_is_nobodys_at_the_next_request() {
        PersonId ann = world.person("Ann Example", world.trust);
        Actor.Person administrator = world.actor(World.ADMINISTRATOR);
        var sheet = console.as(administrator, ReadingPeople.class, people -> people.person(ann));

        console.as(administrator, AppointingPeople.class, people -> {
            people.revoke(sheet.signIns().get(0).id());
            return ann;
        });

        assertThat(world.actor("Ann Example").person()).isNull();
    }
}
