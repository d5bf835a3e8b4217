package concordat.domain.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.shared.OrganisationId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NestingTest {
    private final CurrentActor current = new CurrentActor();

    @Test
    void a_use_case_called_by_another_is_within_it_and_the_next_is_not() {
        current.enter();
        assertThat(current.isWithinAnother()).isFalse();

        current.enter();
        assertThat(current.isWithinAnother()).isTrue();
        current.leave();

        assertThat(current.isWithinAnother()).isFalse();
        current.leave();
    }

    @Test
    void a_capacity_that_one_use_case_asked_for_is_not_that_of_the_next() {
        OrganisationId alder = OrganisationId.next(Clock.systemUTC());
        current.become(new Actor.Person(
                "https://identity.example",
                "ann",
                null,
                "Ann Example",
                List.of(new Capacity(
                        UUID.randomUUID(), Role.EXECUTIVE, alder, null, null, false, "Executive, Alder"))));

        current.enter();
        current.as(Role.EXECUTIVE, alder);
        assertThat(current.acting()).isPresent();
        current.leave();

        current.enter();
        assertThat(current.acting()).isEmpty();
        current.leave();
    }
}
