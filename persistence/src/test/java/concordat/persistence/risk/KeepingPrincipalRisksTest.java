package concordat.persistence.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.board.Register;
import concordat.domain.board.ReportForm;
import concordat.domain.dashboard.DashboardFigure;
import concordat.domain.dashboard.DashboardRow;
import concordat.domain.dashboard.ReadingDashboard;
import concordat.domain.risk.HeatMap;
import concordat.domain.risk.HeldRisk;
import concordat.domain.risk.HeldScores;
import concordat.domain.risk.KeepingPrincipalRisks;
import concordat.domain.risk.LineOfDefence;
import concordat.domain.risk.NewAssurance;
import concordat.domain.risk.NewRiskAction;
import concordat.domain.risk.PrincipalRiskDetails;
import concordat.domain.risk.PrincipalRiskDraft;
import concordat.domain.risk.PrincipalRiskFilter;
import concordat.domain.risk.PrincipalRiskId;
import concordat.domain.risk.PrincipalRiskOrder;
import concordat.domain.risk.RatedPrincipalRisk;
import concordat.domain.risk.ReadingPrincipalRisks;
import concordat.domain.risk.RiskAppetite;
import concordat.domain.risk.RiskBand;
import concordat.domain.risk.RiskCategory;
import concordat.domain.risk.RiskScore;
import concordat.domain.risk.SettingAppetites;
import concordat.domain.risk.Trend;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Page;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.ReportedRows;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Principal risks and appetites, as they are kept, seen and read. */
class KeepingPrincipalRisksTest {
    private static final String OFFICER = "Officer of A";
    private static final String OTHER_OFFICER = "Officer of B";
    private static final String AUDITOR = "Auditor at A";
    private static final String READER = "Executive at B";
    private static final String UNIVERSITY_OFFICER = "Officer of C";
    private static final List<String> KEPT_OUT = List.of(
            READER, UNIVERSITY_OFFICER, "Auditor at C", "Chair of another committee", "Officer of another committee");
    private static final List<String> TABLES = List.of(
            "principal_risk",
            "principal_risk_holder",
            "principal_risk_score",
            "principal_risk_assurance",
            "principal_risk_action");

    private final Console console = Postgres.running().console();
    private final World world = new World();
    private final CommitteeId committee = world.committee("Quality", world.trust, world.otherTrust);
    private int forms;

    @BeforeEach
    void appoint() {
        CommitteeId other = world.committee("Estates", world.trust, world.otherTrust);
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.trust)
                .with(OTHER_OFFICER, Role.GOVERNANCE_OFFICER, world.otherTrust)
                .with(AUDITOR, Role.AUDITOR, world.trust)
                .with(READER, Role.EXECUTIVE, world.otherTrust)
                .with(UNIVERSITY_OFFICER, Role.GOVERNANCE_OFFICER, world.university)
                .with("Auditor at C", Role.AUDITOR, world.university)
                .with("Chair of another committee", Role.COMMITTEE_CHAIR, world.trust, other)
                .with("Officer of another committee", Role.GOVERNANCE_OFFICER, world.trust, other);
        world.person("Nobody in particular", world.trust);
    }

    @Test
    void what_was_entered_is_read_again_with_scores_assurances_and_actions() {
        PrincipalRiskId id = record(aRisk("Rooms", false, world.trust, world.otherTrust), scores(5, 3));
        keep(OTHER_OFFICER, id, (risks, seen) -> risks.score(id, seen, world.otherTrust, scores(2, 2)));
        keep(
                OFFICER,
                id,
                (risks, seen) -> risks.assure(
                        id, seen, new NewAssurance(LineOfDefence.THIRD, "Audited", "Internal audit", today())));
        keep(
                OFFICER,
                id,
                (risks, seen) ->
                        risks.act(id, seen, new NewRiskAction("Find rooms", "Ada Example", world.otherTrust, today())));
        UUID action = details(READER, id).actions().get(0).id();
        keep(OTHER_OFFICER, id, (risks, seen) -> risks.done(id, seen, action, today()));

        PrincipalRiskDetails read = details(READER, id);

        assertThat(read.details()).isEqualTo(aRisk("Rooms", false, world.trust, world.otherTrust));
        assertThat(read.row().reference()).isEqualTo("BAF-1");
        assertThat(read.row().committeeName()).isEqualTo("Quality");
        assertThat(read.row().lead()).matches("Lena Lead, A\\d+");
        assertThat(read.row().missing()).containsExactly("review");
        assertThat(read.rated().holders())
                .extracting(each -> each.band())
                .containsExactly(RiskBand.EXTREME, RiskBand.MODERATE);
        assertThat(read.rated().highest()).contains(new RiskScore(5, 3));
        assertThat(read.scores()).extracting(each -> each.score().value()).containsExactly(4, 15);
        assertThat(read.assurances()).extracting(NewAssurance::source).containsExactly("Internal audit");
        assertThat(read.actions().get(0).done()).isEqualTo(today());
        assertThat(read.actions().get(0).owner()).matches("Ada Example, B\\d+");
        assertThat(read.keeping()).isFalse();
        assertThat(details(OFFICER, id).scoring()).containsExactly(world.trust);
        assertThatThrownBy(() -> console.as(world.actor(OFFICER), KeepingPrincipalRisks.class, risks -> {
                    risks.reopen(id, 0);
                    return id;
                }))
                .isInstanceOf(OutOfDate.class);
    }

    @Test
    void the_trend_and_the_appetite_are_each_holders_own() {
        Instant lastYear = Instant.now().minus(Duration.ofDays(200));
        PrincipalRiskId id = console.at(
                lastYear,
                world.actor(OFFICER, lastYear),
                KeepingPrincipalRisks.class,
                risks -> risks.record(
                        "trend " + world.partnership.value(),
                        world.partnership,
                        aRisk("Rooms", false, world.trust, world.otherTrust),
                        world.trust,
                        scores(4, 3)));
        keep(OFFICER, id, (risks, seen) -> risks.score(id, seen, world.trust, scores(4, 4)));
        keep(OTHER_OFFICER, id, (risks, seen) -> risks.score(id, seen, world.otherTrust, scores(4, 4)));
        set(OFFICER, world.trust, 1, today().minusDays(3));
        set(OFFICER, world.trust, 2, today());
        set(OTHER_OFFICER, world.otherTrust, 4, today().plusDays(1));

        List<HeldRisk> holders = details(READER, id).row().holders();

        assertThat(holders).extracting(held -> held.trend().orElseThrow()).containsExactly(Trend.UP, Trend.NEW);
        assertThat(holders).extracting(HeldRisk::ceiling).containsExactly(2, null);
        assertThat(counted(READER, null, DashboardFigure.RISKS_RISING)).containsExactly("Rooms");
        assertThat(counted(READER, world.otherTrust, DashboardFigure.RISKS_RISING))
                .isEmpty();
        assertThat(details(READER, id).rated().warnings())
                .hasSize(1)
                .first()
                .asString()
                .contains("which is at most 2");
        List<RiskAppetite> all =
                console.as(world.actor(READER), ReadingPrincipalRisks.class, ReadingPrincipalRisks::appetites);
        assertThat(all)
                .filteredOn(each -> each.organisation().equals(world.trust))
                .extracting(RiskAppetite::term)
                .containsExactly(Term.from(today()), new Term(today().minusDays(3), today()));
        World elsewhere = new World();
        assertThat(elsewhere.sees(World.ADMINISTRATOR, "select id from risk_appetite"))
                .isEmpty();
        assertThat(elsewhere.sees(World.ADMINISTRATOR, "select id from risk_appetite_history"))
                .isEmpty();
    }

    @Test
    void the_register_is_filtered_sorted_and_paged_and_the_map_counts_the_same() {
        record(aRisk("First", false, world.trust), scores(5, 3));
        PrincipalRiskId shared = record(aRisk("Second", false, world.trust, world.otherTrust), scores(2, 2));
        keep(OTHER_OFFICER, shared, (risks, seen) -> risks.score(shared, seen, world.otherTrust, scores(4, 5)));
        record(aRisk("Third", false, world.trust), null);
        PrincipalRiskId closed = record(aRisk("Fourth", false, world.trust), scores(1, 1));
        keep(OFFICER, closed, (risks, seen) -> risks.close(closed, seen, "Over"));
        PrincipalRiskFilter open = PrincipalRiskFilter.open(world.partnership);

        assertThat(events(open, PrincipalRiskOrder.GRAVEST)).containsExactly("Second", "First", "Third");
        assertThat(events(open, PrincipalRiskOrder.REFERENCE)).containsExactly("First", "Second", "Third");
        assertThat(events(open, PrincipalRiskOrder.REVIEW)).containsExactlyInAnyOrder("First", "Second", "Third");
        assertThat(events(filter(null, RiskBand.EXTREME, null, false), PrincipalRiskOrder.GRAVEST))
                .containsExactly("Second", "First");
        assertThat(events(filter(world.trust, RiskBand.MODERATE, null, false), PrincipalRiskOrder.GRAVEST))
                .containsExactly("Second");
        assertThat(events(filter(world.otherTrust, null, null, false), PrincipalRiskOrder.GRAVEST))
                .containsExactly("Second");
        assertThat(events(filter(null, null, new RiskScore(5, 3), false), PrincipalRiskOrder.GRAVEST))
                .containsExactly("First");
        assertThat(events(filter(null, null, null, true), PrincipalRiskOrder.GRAVEST))
                .containsExactly("Fourth");

        HeatMap map = map(READER);
        assertThat(map.total()).isEqualTo(2);
        assertThat(map.rows().get(0).get(3)).isEqualTo(new HeatMap.Cell(new RiskScore(4, 5), 1, RiskBand.EXTREME));
        assertThat(map.rows().get(2).get(4)).isEqualTo(new HeatMap.Cell(new RiskScore(5, 3), 1, RiskBand.EXTREME));
        assertThat(map.rows().get(4).get(0)).isEqualTo(new HeatMap.Cell(new RiskScore(1, 1), 0, RiskBand.LOW));
    }

    @Test
    void everybody_at_a_partner_sees_an_open_one_and_nobody_else() {
        PrincipalRiskId id = whole(false);
        World elsewhere = new World();

        for (String table : TABLES) {
            for (String each : List.of(table, table + "_history")) {
                assertThat(world.sees(READER, "select id from " + each))
                        .as(each)
                        .isNotEmpty();
                assertThat(world.sees(UNIVERSITY_OFFICER, "select id from " + each))
                        .as(each)
                        .isNotEmpty();
                assertThat(world.sees("Nobody in particular", "select id from " + each))
                        .as(each)
                        .isEmpty();
                assertThat(elsewhere.sees(World.ADMINISTRATOR, "select id from " + each))
                        .as(each)
                        .isEmpty();
            }
        }
        assertThatThrownBy(() -> console.as(
                        elsewhere.actor(World.ADMINISTRATOR), ReadingPrincipalRisks.class, risks -> risks.risk(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_confidential_one_is_seen_by_those_who_see_part_2_of_its_committee_and_by_nobody_else_not_even_as_a_count() {
        PrincipalRiskId id = whole(true);

        for (String reader : List.of(OFFICER, OTHER_OFFICER, AUDITOR)) {
            assertThat(details(reader, id).row().event()).isEqualTo("Rooms");
            assertThat(map(reader).total()).isEqualTo(1);
        }
        for (String reader : KEPT_OUT) {
            for (String table : TABLES) {
                assertThat(world.sees(reader, "select id from " + table))
                        .as(reader + table)
                        .isEmpty();
                assertThat(world.sees(reader, "select id from " + table + "_history"))
                        .as(reader + table)
                        .isEmpty();
            }
            assertThat(page(reader).rows()).as(reader).isEmpty();
            assertThat(map(reader).total()).as(reader).isZero();
            assertThatThrownBy(() -> details(reader, id)).as(reader).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void the_dashboard_counts_each_partners_own_scores_and_nothing_that_its_reader_may_not_see() {
        record(aRisk("Rooms", false, world.trust, world.otherTrust), scores(5, 3));
        record(aRisk("Kept apart", true, world.trust), scores(4, 4));
        set(OFFICER, world.trust, 8, today());

        assertThat(counted(AUDITOR, null, DashboardFigure.RISKS_EXTREME)).containsExactly("Rooms", "Kept apart");
        assertThat(counted(AUDITOR, world.otherTrust, DashboardFigure.RISKS_EXTREME))
                .as("they have not scored it")
                .isEmpty();
        for (String reader : KEPT_OUT) {
            assertThat(counted(reader, null, DashboardFigure.RISKS_EXTREME))
                    .as(reader)
                    .containsExactly("Rooms");
            assertThat(counted(reader, world.trust, DashboardFigure.RISKS_BEYOND_APPETITE))
                    .as(reader)
                    .containsExactly("Rooms");
        }
        assertThat(console.as(
                                world.actor(READER),
                                ReadingDashboard.class,
                                dashboard -> dashboard.dashboard(null, today().minusDays(1)))
                        .rows(DashboardFigure.RISKS_EXTREME))
                .isEmpty();
    }

    private List<String> counted(String reader, @Nullable OrganisationId partner, DashboardFigure figure) {
        return console
                .as(world.actor(reader), ReadingDashboard.class, dashboard -> dashboard.dashboard(partner, null))
                .rows(figure)
                .stream()
                .map(DashboardRow::title)
                .toList();
    }

    @Test
    void what_becomes_confidential_is_withheld_with_all_that_is_on_record_of_it() {
        PrincipalRiskId id = whole(false);
        keep(OFFICER, id, (risks, seen) -> risks.review(id, seen, aRisk("Rooms", true, world.trust, world.otherTrust)));

        for (String table : TABLES) {
            assertThat(world.sees(READER, "select id from " + table)).as(table).isEmpty();
            assertThat(world.sees(READER, "select id from " + table + "_history"))
                    .as(table)
                    .isEmpty();
            assertThat(world.sees(AUDITOR, "select id from " + table)).as(table).isNotEmpty();
        }
    }

    @Test
    void the_board_report_has_a_row_for_each_holder_as_both_clocks_say() {
        long before = ReportedRows.lastPosition();
        PrincipalRiskId id = whole(false);
        keep(OTHER_OFFICER, id, (risks, seen) -> risks.score(id, seen, world.otherTrust, scores(2, 2)));
        record(aRisk("Kept apart", true, world.trust), scores(4, 4));
        long scored = ReportedRows.lastPosition();
        PrincipalRiskId over = record(aRisk("Over", false, world.trust), scores(1, 1));
        keep(OFFICER, over, (risks, seen) -> risks.close(over, seen, "Over"));

        assertThat(reported(OFFICER, today(), scored, ReportForm.WORKING))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("risk BAF-1 of A").endsWith("EXTREME, NEW, Rooms"),
                        row -> assertThat(row).startsWith("risk BAF-1 of B").endsWith("MODERATE, NEW, Rooms"),
                        row -> assertThat(row).startsWith("risk BAF-2 of A").endsWith("EXTREME, NEW, Kept apart"));
        for (String reader : KEPT_OUT) {
            assertThat(reported(reader, today(), scored, ReportForm.WORKING))
                    .as(reader)
                    .hasSize(2)
                    .noneMatch(row -> row.contains("Kept apart"));
        }
        assertThat(reported(OFFICER, today(), scored, ReportForm.PUBLICATION)).hasSize(2);
        assertThat(reported(OFFICER, today(), before, ReportForm.WORKING)).isEmpty();
        assertThat(reported(OFFICER, today().minusDays(1), scored, ReportForm.WORKING))
                .isEmpty();
        assertThat(reported(OFFICER, today(), ReportedRows.lastPosition(), ReportForm.WORKING))
                .hasSize(3);
    }

    @Test
    void what_has_become_confidential_since_is_published_no_more() {
        PrincipalRiskId id = whole(false);
        long open = ReportedRows.lastPosition();
        assertThat(reported(OFFICER, today(), open, ReportForm.PUBLICATION)).hasSize(2);

        keep(OFFICER, id, (risks, seen) -> risks.review(id, seen, aRisk("Rooms", true, world.trust, world.otherTrust)));

        assertThat(reported(OFFICER, today(), open, ReportForm.PUBLICATION)).isEmpty();
        assertThat(reported(OFFICER, today(), open, ReportForm.WORKING)).hasSize(2);
    }

    private List<String> reported(String reader, LocalDate day, long known, ReportForm form) {
        return ReportedRows.on(day, known, world, reader, form).of(Register.BAF);
    }

    private PrincipalRiskId whole(boolean confidential) {
        PrincipalRiskId id = record(aRisk("Rooms", confidential, world.trust, world.otherTrust), scores(5, 3));
        keep(
                OFFICER,
                id,
                (risks, seen) ->
                        risks.assure(id, seen, new NewAssurance(LineOfDefence.FIRST, "Counted", "Estates", today())));
        keep(
                OFFICER,
                id,
                (risks, seen) ->
                        risks.act(id, seen, new NewRiskAction("Find rooms", "Ada Example", world.trust, today())));
        return id;
    }

    private PrincipalRiskDraft aRisk(String event, boolean confidential, OrganisationId... holders) {
        return new PrincipalRiskDraft(
                null,
                "Grow placements",
                "rooms are not ready",
                event,
                "students losing weeks",
                RiskCategory.EDUCATION,
                "Lena Lead",
                world.trust,
                committee,
                confidential,
                List.of(holders),
                "A room plan",
                "None",
                "None",
                LocalDate.of(2999, 1, 1));
    }

    private static HeldScores scores(int consequence, int likelihood) {
        return new HeldScores(
                new RiskScore(5, 5),
                new RiskScore(consequence, likelihood),
                new RiskScore(2, 2),
                LocalDate.of(2999, 1, 1));
    }

    private PrincipalRiskFilter filter(
            @Nullable OrganisationId holder, @Nullable RiskBand band, @Nullable RiskScore cell, boolean closed) {
        return new PrincipalRiskFilter(
                world.partnership, RiskCategory.EDUCATION, holder, band, committee, cell, closed);
    }

    private PrincipalRiskId record(PrincipalRiskDraft draft, @Nullable HeldScores own) {
        return console.as(
                world.actor(OFFICER),
                KeepingPrincipalRisks.class,
                risks -> risks.record(
                        "risk " + forms++ + world.partnership.value(),
                        world.partnership,
                        draft,
                        own == null ? null : world.trust,
                        own));
    }

    private void keep(String officer, PrincipalRiskId id, Change change) {
        long seen = details(officer, id).version();
        console.as(world.actor(officer), KeepingPrincipalRisks.class, risks -> {
            change.make(risks, seen);
            return id;
        });
    }

    private void set(String officer, OrganisationId organisation, int ceiling, LocalDate from) {
        console.as(
                world.actor(officer),
                SettingAppetites.class,
                appetites -> appetites.set(
                        "appetite " + forms++ + world.partnership.value(),
                        organisation,
                        RiskCategory.EDUCATION,
                        ceiling,
                        from));
    }

    private PrincipalRiskDetails details(String reader, PrincipalRiskId id) {
        return console.as(world.actor(reader), ReadingPrincipalRisks.class, risks -> risks.risk(id));
    }

    private HeatMap map(String reader) {
        return console.as(
                world.actor(reader),
                ReadingPrincipalRisks.class,
                risks -> risks.heatMap(PrincipalRiskFilter.open(world.partnership)));
    }

    private Page<RatedPrincipalRisk> page(String reader) {
        return console.as(
                world.actor(reader),
                ReadingPrincipalRisks.class,
                risks -> risks.register(
                        PrincipalRiskFilter.open(world.partnership), PrincipalRiskOrder.GRAVEST, Keyset.first()));
    }

    /** What risks there are, read one to a page. */
    private List<String> events(PrincipalRiskFilter filter, PrincipalRiskOrder order) {
        List<String> events = new ArrayList<>();
        Keyset next = Keyset.first().ofSize(1);
        while (next != null) {
            Keyset keyset = next;
            Page<RatedPrincipalRisk> page = console.as(
                    world.actor(READER), ReadingPrincipalRisks.class, risks -> risks.register(filter, order, keyset));
            page.rows().forEach(each -> events.add(each.risk().event()));
            next = page.nextToken().map(token -> Keyset.after(token).ofSize(1)).orElse(null);
        }
        return events;
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), Term.LONDON);
    }

    /** What an officer does with a risk that they have looked at. */
    private interface Change {
        void make(KeepingPrincipalRisks risks, long seen);
    }
}
