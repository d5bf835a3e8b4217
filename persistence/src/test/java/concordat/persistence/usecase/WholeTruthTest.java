package concordat.persistence.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.people.NewAppointment;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.World;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules are reckoned on the whole truth: what they read is the same for whoever sees nothing and whoever sees all. */
class WholeTruthTest {
    private final World world = new World();

    @Test
    void what_rules_are_reckoned_from_does_not_depend_on_who_asks() {
        CommitteeId committee = world.committee("Joint", world.trust, world.otherTrust);
        SeatId seat = world.seat(committee, world.trust, "Medical Director", true, true);
        PersonId ann = world.person("Ann Example", world.trust);
        PersonId ben = world.person("Ben Example", world.trust);
        Term term = Term.from(World.LONG_AGO);
        world.appoint(NewAppointment.holding(seat, committee, ann, Role.VOTING_MEMBER, world.trust, term));
        world.appoint(NewAppointment.holding(seat, committee, ben, Role.VOTING_MEMBER, world.trust, term));
        world.appoint(NewAppointment.of(ann, Role.EXECUTIVE, world.trust, term));
        world.person("Nobody in particular", world.university);

        for (String question : List.of(
                "select row_to_json(f)::text from app.appointments_of('" + ann.value() + "') f order by 1",
                "select app.owner_of_identity('%s', '%s')::text"
                        .formatted(
                                world.identity("Ann Example").issuer(),
                                world.identity("Ann Example").subject()),
                "select row_to_json(f)::text from app.holdings_of_seat('" + seat.value() + "') f order by 1",
                "select row_to_json(f)::text from app.seat_holders('" + committee.value() + "', date '2026-01-01') f",
                "select app.is_committee_code_taken(code)::text from (values ('WORLD-0-0'), ('X')) as codes (code)")) {
            List<String> whole = world.sees(World.OPERATOR, question);

            assertThat(whole).as(question).isNotEmpty();
            assertThat(world.sees("Nobody in particular", question))
                    .as(question)
                    .isEqualTo(whole);
            assertThat(world.sees("Somebody who waits", question)).as(question).isEqualTo(whole);
        }
        assertThat(world.sees("Nobody in particular", "select id from appointment"))
                .isEmpty();
        assertThat(world.sees("Nobody in particular", "select id from seat")).isEmpty();
    }
}
