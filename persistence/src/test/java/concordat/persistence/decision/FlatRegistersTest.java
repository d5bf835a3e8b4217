package concordat.persistence.decision;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.action.ActionFilter;
import concordat.domain.action.ActionRow;
import concordat.domain.action.TrackingActions;
import concordat.domain.decision.DecisionFilter;
import concordat.domain.decision.DecisionRow;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.meeting.MeetingFilter;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.CountingStatements;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The registers of meetings, decisions and actions, for somebody who may see few of very many rows, and for who sees all. */
class FlatRegistersTest {
    private static final Console CONSOLE = Postgres.running().console();
    private static final World WORLD = new World();
    private static final String SMALL = "Attendee of the small committee";
    private static final String OWNER = "Owner of actions of the large committee";
    private static final String AUDITOR = "Auditor";
    private static final int FEW = 120;
    private static final int MANY = 4_000;

    private static CommitteeId small;
    private static CommitteeId large;

    @BeforeAll
    static void fill_the_registers() {
        small = WORLD.committee("Small", WORLD.trust);
        large = WORLD.committee("Large", WORLD.otherTrust, WORLD.university);
        WORLD.with(SMALL, Role.ATTENDEE, WORLD.trust, small)
                .with(OWNER, Role.ATTENDEE, WORLD.trust, small)
                .with(AUDITOR, Role.AUDITOR, WORLD.otherTrust);
        Crowd.of(WORLD, small, SMALL, FEW);
        Crowd.of(WORLD, large, OWNER, MANY);
    }

    @AfterAll
    static void empty_them() {
        Crowd.away();
    }

    @Test
    void a_reader_of_a_small_committee_pages_through_its_business_and_no_other() {
        assertThat(all(keyset -> decisions(SMALL, DecisionFilter.all(), keyset)))
                .hasSize(FEW)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((one, other) -> other.on().compareTo(one.on()))
                .allMatch(row -> row.committee().equals(small));
        assertThat(all(keyset -> meetings(SMALL, MeetingFilter.all(), keyset)))
                .hasSize(FEW)
                .doesNotHaveDuplicates();
        assertThat(all(keyset -> actions(SMALL, ActionFilter.all(), keyset)))
                .hasSize(FEW)
                .doesNotHaveDuplicates();
    }

    @Test
    void an_owner_finds_their_actions_among_those_that_their_appointments_show() {
        List<ActionRow> first =
                actions(OWNER, ActionFilter.all(), Keyset.first().ofSize(500)).rows();

        assertThat(all(keyset -> actions(OWNER, ActionFilter.all(), keyset)))
                .hasSize(FEW + MANY)
                .doesNotHaveDuplicates();
        assertThat(first).isSortedAccordingTo((one, other) -> one.due().compareTo(other.due()));
        assertThat(actions(OWNER, ActionFilter.all().of(large), Keyset.first()).rows())
                .hasSize(50)
                .allMatch(row -> row.committeeName().equals("Large"));
        assertThat(actions(OWNER, ActionFilter.openOf(WORLD.id(OWNER)), Keyset.first())
                        .rows())
                .hasSize(50);
    }

    @Test
    void filters_narrow_them() {
        assertThat(decisions(AUDITOR, DecisionFilter.all().of(large), Keyset.first())
                        .rows())
                .hasSize(50)
                .allMatch(row -> row.committee().equals(large));
        assertThat(decisions(AUDITOR, DecisionFilter.all().of(small), Keyset.first())
                        .rows())
                .isEmpty();
        assertThat(decisions(SMALL, DecisionFilter.all().with(Outcome.DEFERRED), Keyset.first())
                        .rows())
                .isEmpty();
        DecisionRow row =
                decisions(SMALL, DecisionFilter.all(), Keyset.first()).rows().get(7);
        assertThat(decisions(SMALL, DecisionFilter.all().in(row.meeting()), Keyset.first())
                        .rows())
                .containsExactly(row);
        assertThat(decisions(AUDITOR, DecisionFilter.all().in(row.meeting()), Keyset.first())
                        .rows())
                .isEmpty();
    }

    @Test
    void either_end_can_come_first() {
        List<DecisionRow> latest = all(keyset -> decisions(SMALL, DecisionFilter.all(), keyset));
        List<DecisionRow> oldest = all(keyset -> CONSOLE.as(
                WORLD.actor(SMALL),
                ReadingDecisions.class,
                reading -> reading.page(DecisionFilter.all(), true, keyset)));
        List<ActionRow> first = all(keyset -> actions(SMALL, ActionFilter.all(), keyset));
        List<ActionRow> last = all(keyset -> CONSOLE.as(
                WORLD.actor(SMALL),
                TrackingActions.class,
                tracking -> tracking.page(ActionFilter.all(), true, keyset)));

        Collections.reverse(oldest);
        Collections.reverse(last);
        assertThat(oldest).isEqualTo(latest);
        assertThat(last).isEqualTo(first);
    }

    @Test
    void a_page_takes_few_statements() {
        Actor reader = WORLD.actor(SMALL);

        assertThat(CountingStatements.of(() -> CONSOLE.as(
                        reader, ReadingDecisions.class, all -> all.page(DecisionFilter.all(), Keyset.first()))))
                .isLessThanOrEqualTo(8);
    }

    @Test
    void a_page_fetches_little_more_rows_than_it_shows_wherever_it_is_and_however_much_its_reader_sees() {
        Keyset deep = new Keyset(
                Keyset.USUAL, new Keyset.Position("2026-05-10", WORLD.id(SMALL).value()));
        Keyset deepInTime = new Keyset(
                Keyset.USUAL,
                new Keyset.Position("2026-05-10T09:00:00Z", WORLD.id(SMALL).value()));
        for (String reader : List.of(SMALL, AUDITOR)) {
            for (Keyset page : List.of(Keyset.first(), deep)) {
                assertThat(fetched(reader, counting -> counting.ofDecisions(DecisionFilter.all(), page)))
                        .as(reader)
                        .isBetween(1L, 2 * 51L);
                assertThat(fetched(reader, counting -> counting.ofActions(page)))
                        .as(reader)
                        .isBetween(1L, 2 * 51L);
            }
            for (Keyset page : List.of(Keyset.first(), deepInTime)) {
                assertThat(fetched(reader, counting -> counting.ofMeetings(page)))
                        .as(reader)
                        .isBetween(1L, 2 * 51L);
                assertThat(fetched(reader, counting -> counting.ofMeetingsToCome(page)))
                        .as(reader)
                        .isLessThanOrEqualTo(2 * 51L);
            }
        }
        assertThat(fetched(
                        AUDITOR,
                        counting -> counting.ofDecisions(DecisionFilter.all().with(Outcome.DEFERRED), Keyset.first())))
                .isLessThanOrEqualTo(51);
        assertThat(fetched(
                        SMALL,
                        counting -> counting.ofDecisions(DecisionFilter.all().of(large), Keyset.first())))
                .isZero();
    }

    private static long fetched(String who, ToLongFunction<CountingRows> page) {
        return CONSOLE.as(WORLD.actor(who), CountingRows.class, page::applyAsLong);
    }

    @Test
    void the_number_of_audiences_decides_how_a_register_is_read_and_not_what_it_shows() {
        List<DecisionRow> behindAudiences =
                decisions(AUDITOR, DecisionFilter.all(), Keyset.first()).rows();
        List<String> audiences = new ArrayList<>();
        for (int i = 0; i < 501; i++) {
            audiences.add("select app.audience('COMMITTEE', 'PUBLISHED', 1, '%s', gen_random_uuid(), null, null)"
                    .formatted(large.value()));
        }
        Postgres.running().owner(audiences.toArray(String[]::new));
        try {
            assertThat(decisions(AUDITOR, DecisionFilter.all(), Keyset.first()).rows())
                    .isEqualTo(behindAudiences)
                    .hasSize(50);
        } finally {
            Postgres.running()
                    .owner("delete from audience where item_id is not null and committee_id = '%s'"
                            .formatted(large.value()));
        }
    }

    private static Page<DecisionRow> decisions(String who, DecisionFilter filter, Keyset keyset) {
        return CONSOLE.as(WORLD.actor(who), ReadingDecisions.class, all -> all.page(filter, keyset));
    }

    private static Page<?> meetings(String who, MeetingFilter filter, Keyset keyset) {
        return CONSOLE.as(WORLD.actor(who), ReadingMeetings.class, all -> all.page(filter, keyset));
    }

    private static Page<ActionRow> actions(String who, ActionFilter filter, Keyset keyset) {
        return CONSOLE.as(WORLD.actor(who), TrackingActions.class, all -> all.page(filter, keyset));
    }

    private static <T> List<T> all(Function<Keyset, Page<T>> register) {
        List<T> rows = new ArrayList<>();
        Keyset keyset = Keyset.first();
        while (true) {
            Page<T> page = register.apply(keyset);
            rows.addAll(page.rows());
            if (page.next() == null) {
                return rows;
            }
            keyset = new Keyset(Keyset.USUAL, page.next());
        }
    }
}
