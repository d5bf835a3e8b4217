package concordat.persistence.people;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.people.AppointingPeople;
import concordat.domain.people.NewAppointment;
import concordat.domain.people.PeopleFilter;
import concordat.domain.people.PersonRow;
import concordat.domain.people.PersonSheet;
import concordat.domain.people.ReadingMyself;
import concordat.domain.people.ReadingPeople;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadingPeopleTest {
    private final Console console = Postgres.running().console();
    private final World world = new World();

    private Page<PersonRow> people(PeopleFilter filter, Keyset page) {
        return console.as(world.actor(World.ADMINISTRATOR), ReadingPeople.class, all -> all.people(filter, page));
    }

    private List<String> names(PeopleFilter filter) {
        return people(filter, Keyset.first()).rows().stream()
                .map(PersonRow::name)
                .toList();
    }

    @Test
    void the_register_is_read_page_by_page_without_losing_or_repeating_anybody() {
        List<String> entered = new ArrayList<>(List.of(World.ADMINISTRATOR));
        for (int i = 0; i < 9; i++) {
            // Two of each name, so that a page may end between them.
            String name = "Person " + i / 2;
            entered.add(name);
            console.as(
                    world.actor(World.ADMINISTRATOR),
                    AppointingPeople.class,
                    people -> people.enter(name, "", world.university, true));
        }

        for (PeopleFilter.Sort sort : PeopleFilter.Sort.values()) {
            List<String> read = new ArrayList<>();
            @Nullable String token = null;
            do {
                Page<PersonRow> page = people(
                        new PeopleFilter("", null, null, sort),
                        Keyset.after(token).ofSize(2));
                page.rows().forEach(row -> read.add(row.name()));
                token = page.nextToken().orElse(null);
            } while (token != null);

            assertThat(read).as(sort.name()).containsExactlyInAnyOrderElementsOf(entered);
        }
    }

    @Test
    void the_register_is_filtered_by_text_organisation_and_role() {
        world.with("Ann 100%", Role.EXECUTIVE, world.trust).with("Ben", Role.AUDITOR, world.otherTrust);

        assertThat(names(new PeopleFilter("ann", null, null, PeopleFilter.Sort.NAME)))
                .containsExactly("Ann 100%");
        assertThat(names(new PeopleFilter("%", null, null, PeopleFilter.Sort.NAME)))
                .containsExactly("Ann 100%");
        assertThat(names(new PeopleFilter("", world.otherTrust, null, PeopleFilter.Sort.NAME)))
                .containsExactly("Ben");
        assertThat(names(new PeopleFilter("", null, Role.ADMINISTRATOR, PeopleFilter.Sort.ORGANISATION)))
                .containsExactly(World.ADMINISTRATOR);
    }

    @Test
    void a_row_says_what_somebody_is_and_whether_they_can_sign_in() {
        world.with("Ann Example", Role.EXECUTIVE, world.trust);
        console.as(
                world.actor(World.ADMINISTRATOR),
                AppointingPeople.class,
                people -> people.enter("Ben Example", "", world.trust, true));

        List<PersonRow> rows = people(new PeopleFilter("Example", null, null, PeopleFilter.Sort.NAME), Keyset.first())
                .rows();

        assertThat(rows)
                .satisfiesExactly(
                        ann -> {
                            assertThat(ann.roles()).startsWith("Executive, A");
                            assertThat(ann.signsIn()).isTrue();
                            assertThat(ann.fictional()).isTrue();
                        },
                        ben -> {
                            assertThat(ben.roles()).isEmpty();
                            assertThat(ben.signsIn()).isFalse();
                        });
    }

    @Test
    void a_persons_sheet_has_their_appointments_and_sign_ins() {
        CommitteeId committee = world.committee("Joint", world.trust, world.otherTrust);
        SeatId seat = world.seat(committee, world.otherTrust, "Medical Director", true, false);
        PersonId ann = world.person("Ann Example", world.trust);
        world.appoint(NewAppointment.holding(
                seat, committee, ann, Role.VOTING_MEMBER, world.otherTrust, Term.from(World.LONG_AGO)));

        PersonSheet sheet = console.as(world.actor(World.ADMINISTRATOR), ReadingPeople.class, all -> all.person(ann));

        assertThat(sheet.appointments()).singleElement().satisfies(line -> {
            assertThat(line.committeeName()).isEqualTo("Joint");
            assertThat(line.seatTitle()).isEqualTo("Medical Director");
            assertThat(line.organisation()).isEqualTo(world.otherTrust);
            assertThat(line.term()).isEqualTo(Term.from(World.LONG_AGO));
        });
        assertThat(sheet.signIns()).singleElement().satisfies(line -> assertThat(line.identity())
                .isEqualTo(world.identity("Ann Example")));
        assertThat(console.as(world.actor("Ann Example"), ReadingMyself.class, ReadingMyself::sheet))
                .hasValue(sheet);
    }

    @Test
    void an_officer_reads_of_a_person_what_concerns_their_own_committee() {
        CommitteeId committee = world.committee("Joint", world.trust, world.otherTrust);
        CommitteeId other = world.committee("Other", world.trust);
        world.with("Officer", Role.GOVERNANCE_OFFICER, world.otherTrust, committee);
        PersonId ann = world.person("Ann Example", world.trust);
        Term term = Term.from(World.LONG_AGO);
        world.appoint(NewAppointment.to(committee, ann, Role.ATTENDEE, world.trust, term));
        world.appoint(NewAppointment.to(other, ann, Role.ATTENDEE, world.trust, term));

        PersonSheet sheet = console.as(world.actor("Officer"), ReadingPeople.class, all -> all.person(ann));

        assertThat(sheet.appointments()).singleElement().satisfies(line -> assertThat(line.committeeName())
                .isEqualTo("Joint"));
        assertThat(sheet.signIns()).isEmpty();
    }
}
