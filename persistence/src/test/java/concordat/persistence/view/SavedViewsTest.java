package concordat.persistence.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Role;
import concordat.domain.view.KeepingViews;
import concordat.domain.view.ReadingViews;
import concordat.domain.view.Register;
import concordat.domain.view.SavedView;
import concordat.domain.view.SavedViewId;
import concordat.domain.view.Sharing;
import concordat.domain.view.ViewLine;
import concordat.domain.view.ViewRule;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The views that people keep are theirs, whoever knows their ids; what is shared, others can ask and not change. */
class SavedViewsTest {
    private static final String OFFICER = "Officer of A";
    private static final String COLLEAGUE = "Colleague at A";
    private static final String ELSEWHERE = "Executive of B";
    private static final String AWAY = "Officer of another partnership";
    private static final String MINE = "Ending this year";

    private final Console console = Postgres.running().console();
    private final World world = new World();
    private final World otherWorld = new World();

    @BeforeEach
    void appoint() {
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.trust)
                .with(COLLEAGUE, Role.EXECUTIVE, world.trust)
                .with(ELSEWHERE, Role.EXECUTIVE, world.otherTrust);
        otherWorld.with(AWAY, Role.GOVERNANCE_OFFICER, otherWorld.trust);
    }

    @Test
    void a_view_keeps_what_its_register_can_be_asked_and_nothing_else() {
        SavedViewId id = keep(COLLEAGUE, MINE, "ends=12&after=abc&sort=-end&bogus=1&q=&type=SLA");

        ViewLine view = read(COLLEAGUE, id);

        assertThat(view.question()).isEqualTo("ends=12&sort=-end&type=SLA");
        assertThat(view.address()).isEqualTo("/agreements?ends=12&sort=-end&type=SLA");
        assertThat(view.own()).isTrue();
        assertThat(names(COLLEAGUE)).containsExactly(MINE);
        assertThat(of(world, COLLEAGUE, Register.DECISIONS)).isEmpty();
    }

    @Test
    void nobody_else_reaches_a_private_view_by_its_id() {
        SavedViewId id = keep(COLLEAGUE, MINE, "ends=12");

        for (String other : List.of(OFFICER, ELSEWHERE, World.ADMINISTRATOR)) {
            assertThat(names(other)).isEmpty();
            assertThatThrownBy(() -> read(other, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> doing(other, keeping -> keeping.openWith(id)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> doing(other, keeping -> keeping.delete(key(), id, 0)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> doing(other, keeping -> keeping.change(key(), id, 0, "Taken", new Sharing.None())))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(read(COLLEAGUE, id).name()).isEqualTo(MINE);
    }

    @Test
    void an_officer_shares_a_view_with_their_staff_and_others_can_ask_it_but_not_change_it() {
        SavedViewId id = keep(OFFICER, MINE, "ends=12");

        doing(OFFICER, keeping -> keeping.change(key(), id, 0, MINE, new Sharing.Organisation(world.trust)));

        assertThat(names(COLLEAGUE)).containsExactly(MINE);
        assertThat(names(ELSEWHERE)).isEmpty();
        assertThat(read(COLLEAGUE, id)).satisfies(view -> {
            assertThat(view.own()).isFalse();
            assertThat(view.ownerName()).isEqualTo(OFFICER);
        });
        breaks(
                ViewRule.ONLY_THE_OWNER_CHANGES_IT,
                () -> doing(COLLEAGUE, keeping -> keeping.change(key(), id, 1, "Mine", new Sharing.None())));
        breaks(ViewRule.ONLY_THE_OWNER_CHANGES_IT, () -> doing(COLLEAGUE, keeping -> keeping.delete(key(), id, 1)));
        assertThat(Postgres.running().truth("select kind from journal_entry where subject_id = '" + id.value() + "'"))
                .containsExactly("ViewShared");
    }

    @Test
    void a_view_shared_with_a_partnership_reaches_all_its_partners_and_nobody_of_another() {
        SavedViewId id = keep(OFFICER, MINE, "ends=12");

        doing(OFFICER, keeping -> keeping.change(key(), id, 0, MINE, new Sharing.Partnership(world.partnership)));

        assertThat(names(ELSEWHERE)).containsExactly(MINE);
        assertThat(of(otherWorld, AWAY, Register.AGREEMENTS)).isEmpty();
        assertThatThrownBy(() -> console.as(otherWorld.actor(AWAY), ReadingViews.class, reading -> reading.view(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_an_officer_of_that_organisation_shares() {
        SavedViewId own = keep(COLLEAGUE, MINE, "");
        SavedViewId officers = keep(OFFICER, MINE, "");

        assertThatThrownBy(() -> doing(
                        COLLEAGUE,
                        keeping -> keeping.change(key(), own, 0, MINE, new Sharing.Organisation(world.trust))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> doing(
                        OFFICER,
                        keeping ->
                                keeping.change(key(), officers, 0, MINE, new Sharing.Organisation(world.otherTrust))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> doing(
                        OFFICER,
                        keeping -> keeping.change(
                                key(), officers, 0, MINE, new Sharing.Partnership(otherWorld.partnership))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_register_opens_with_a_view_until_its_reader_or_its_owner_ends_that() {
        SavedViewId id = keep(OFFICER, MINE, "ends=12");
        doing(OFFICER, keeping -> keeping.change(key(), id, 0, MINE, new Sharing.Organisation(world.trust)));

        doing(COLLEAGUE, keeping -> keeping.openWith(id));

        assertThat(opening(COLLEAGUE)).map(ViewLine::name).contains(MINE);
        assertThat(opening(OFFICER)).isEmpty();
        long seen = read(OFFICER, id).version();
        doing(OFFICER, keeping -> keeping.change(key(), id, seen, MINE, new Sharing.None()));
        assertThat(opening(COLLEAGUE)).isEmpty();
        doing(OFFICER, keeping -> keeping.openWith(id));
        doing(OFFICER, keeping -> keeping.openWithAll(Register.AGREEMENTS));
        assertThat(opening(OFFICER)).isEmpty();
    }

    @Test
    void deleting_a_view_leaves_whoever_opened_the_register_with_it_all_rows() {
        SavedViewId id = keep(OFFICER, MINE, "ends=12");
        doing(OFFICER, keeping -> keeping.openWith(id));

        doing(OFFICER, keeping -> keeping.delete(key(), id, 0));

        assertThat(opening(OFFICER)).isEmpty();
        assertThat(names(OFFICER)).isEmpty();
    }

    @Test
    void a_name_is_used_once_by_each_person_for_each_register() {
        SavedViewId id = keep(COLLEAGUE, MINE, "");
        keep(OFFICER, MINE, "");
        SavedViewId other = keep(COLLEAGUE, "Another", "");

        breaks(ViewRule.NAME_IS_ANOTHER, () -> keep(COLLEAGUE, MINE.toUpperCase(java.util.Locale.ROOT), ""));
        breaks(
                ViewRule.NAME_IS_ANOTHER,
                () -> doing(COLLEAGUE, keeping -> keeping.change(key(), other, 0, MINE, new Sharing.None())));
        doing(COLLEAGUE, keeping -> keeping.change(key(), id, 0, "Renamed", new Sharing.None()));
        assertThat(names(COLLEAGUE)).containsExactly("Another", "Renamed");
        assertThatThrownBy(() ->
                        doing(COLLEAGUE, keeping -> keeping.change(key(), id, 0, "Overtaken", new Sharing.None())))
                .isInstanceOf(OutOfDate.class);
    }

    @Test
    void a_person_keeps_at_most_so_many() {
        for (int i = 0; i < SavedView.MOST; i++) {
            keep(COLLEAGUE, "View " + i, "");
        }

        breaks(ViewRule.NOT_TOO_MANY_VIEWS, () -> keep(COLLEAGUE, "One too many", ""));
        keep(OFFICER, "Of somebody else", "");
    }

    @Test
    void names_and_questions_have_their_limits() {
        assertThatThrownBy(() -> keep(COLLEAGUE, "x".repeat(81), "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> keep(COLLEAGUE, " ", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> keep(COLLEAGUE, MINE, "q=" + "x".repeat(2_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private SavedViewId keep(String who, String name, String asked) {
        return console.as(
                world.actor(who), KeepingViews.class, keeping -> keeping.keep(key(), Register.AGREEMENTS, name, asked));
    }

    private void doing(String who, Consumer<KeepingViews> act) {
        console.as(world.actor(who), KeepingViews.class, keeping -> {
            act.accept(keeping);
            return who;
        });
    }

    private ViewLine read(String who, SavedViewId id) {
        return console.as(world.actor(who), ReadingViews.class, reading -> reading.view(id));
    }

    private Optional<ViewLine> opening(String who) {
        return console.as(world.actor(who), ReadingViews.class, reading -> reading.opening(Register.AGREEMENTS));
    }

    private List<String> names(String who) {
        return of(world, who, Register.AGREEMENTS).stream().map(ViewLine::name).toList();
    }

    private List<ViewLine> of(World where, String who, Register register) {
        return console.as(where.actor(who), ReadingViews.class, reading -> reading.of(register));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static void breaks(Rule rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }
}
