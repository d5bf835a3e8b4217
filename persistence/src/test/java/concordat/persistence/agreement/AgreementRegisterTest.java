package concordat.persistence.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.agreement.AgreementDates;
import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementDraft.PartyEntry;
import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.AgreementOrder.Column;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.AgreementStage;
import concordat.domain.agreement.AgreementStanding;
import concordat.domain.agreement.AgreementStatus;
import concordat.domain.agreement.AgreementTraits;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.AgreementValue;
import concordat.domain.agreement.Aim;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.RegisterFacts;
import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.SignatureEntry;
import concordat.domain.agreement.dates.Course;
import concordat.domain.agreement.dates.Length;
import concordat.domain.agreement.dates.Milestone;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.Stopping;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.CountingStatements;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import concordat.persistence.shared.ByIndex;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The register of agreements: filtered, sorted, page by page, and only ever what the reader may see. */
class AgreementRegisterTest {
    private static final String OFFICER = "Officer of A";
    private static final String EXECUTIVE_ELSEWHERE = "Executive of B";
    private static final Console CONSOLE = Postgres.running().console();
    private static final World WORLD = new World();
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @SuppressWarnings("NullAway.Init")
    private static CommitteeId board;

    @BeforeAll
    static void fill_the_register() {
        WORLD.with(OFFICER, Role.GOVERNANCE_OFFICER, WORLD.trust)
                .with(EXECUTIVE_ELSEWHERE, Role.EXECUTIVE, WORLD.otherTrust);
        execute(record("alpha", AgreementDates.between(TODAY.minusYears(1), TODAY.plusDays(60)), WORLD.university));
        execute(record("Bravo", AgreementDates.between(TODAY.minusYears(2), TODAY.minusDays(1)), WORLD.otherTrust));
        execute(record("charlie", AgreementDates.NOT_RECORDED, WORLD.university));
        board = WORLD.committee("Board", WORLD.trust);
        CONSOLE.at(
                NOW,
                WORLD.actor(OFFICER),
                MaintainingAgreements.class,
                agreements -> agreements.record(
                        WORLD.partnership,
                        AgreementDraft.between(
                                        "Delta",
                                        AgreementType.MEMORANDUM_OF_UNDERSTANDING,
                                        WORLD.trust,
                                        WORLD.university)
                                .withParties(List.of(
                                        PartyEntry.of(WORLD.trust)
                                                .sponsoredBy(new Responsible(WORLD.id(OFFICER), OFFICER)),
                                        PartyEntry.of(WORLD.university)))
                                .governedBy(board)
                                .worth(AgreementValue.of(new BigDecimal("250000")), true)
                                .dated(AgreementDates.between(TODAY, TODAY.plusYears(3)))));
        AgreementId announced = CONSOLE.at(
                NOW,
                WORLD.actor(OFFICER),
                MaintainingAgreements.class,
                agreements -> agreements.record(
                        WORLD.partnership,
                        AgreementDraft.between(
                                        "Echo", AgreementType.PARTNERSHIP_AGREEMENT, WORLD.trust, WORLD.otherTrust)
                                .withPurposes("Teach", "Learn")));
        CONSOLE.at(NOW, WORLD.actor(OFFICER), MaintainingAgreements.class, agreements -> {
            agreements.announce(announced, 0, TODAY.minusDays(9));
            return announced;
        });
    }

    @Test
    void it_is_sorted_by_title_whatever_the_case() {
        assertThat(titles(AgreementFilter.all())).containsExactly("alpha", "Bravo", "charlie", "Delta", "Echo");
    }

    @Test
    void whoever_is_elsewhere_sees_what_their_own_organisation_is_party_to_and_no_drafts() {
        assertThat(titles(EXECUTIVE_ELSEWHERE, AgreementFilter.all())).containsExactly("Bravo", "Echo");
    }

    @Test
    void a_row_tells_what_is_on_record() {
        AgreementRow alpha =
                rows(OFFICER, AgreementFilter.all().containing("ALPHA")).get(0);

        assertThat(alpha.parties()).isEqualTo(nameOf("A") + "; " + nameOf("C"));
        assertThat(alpha.sponsors()).isEqualTo("Ada Example (" + nameOf("A") + ")");
        assertThat(alpha.managers()).isNull();
        assertThat(alpha.purposes()).isEmpty();
        assertThat(alpha.notice()).isEqualTo(NoticePeriod.ofMonths(1));
        assertThat(alpha.lastNotice()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(alpha.status().words()).isEqualTo("In force");
        AgreementRow echo =
                rows(OFFICER, AgreementFilter.all().containing("Echo")).get(0);
        assertThat(echo.status().words()).isEqualTo("Announced; signing and dates not recorded");
        assertThat(echo.purposes()).isEqualTo("Teach; Learn");
        assertThat(echo.announced()).isEqualTo(TODAY.minusDays(9));
    }

    @Test
    void it_can_be_narrowed() {
        assertThat(titles(AgreementFilter.all().standing(AgreementStanding.IN_FORCE)))
                .containsExactly("alpha");
        assertThat(titles(AgreementFilter.all().standing(AgreementStanding.EXPIRED_OPERATING_WITHOUT_AGREEMENT)))
                .containsExactly("Bravo");
        assertThat(titles(AgreementFilter.all().standing(AgreementStanding.CANNOT_TELL)))
                .containsExactly("charlie", "Echo");
        assertThat(titles(AgreementFilter.all().ofType(AgreementType.PARTNERSHIP_AGREEMENT)))
                .containsExactly("Echo");
        assertThat(titles(AgreementFilter.all().with(WORLD.otherTrust))).containsExactly("Bravo", "Echo");
        assertThat(titles(AgreementFilter.all().dueBy(TODAY.plusDays(90)))).containsExactly("alpha");
        assertThat(titles(AgreementFilter.all().dueBy(TODAY.plusDays(5)))).isEmpty();
        assertThat(titles(AgreementFilter.all().containing("%"))).isEmpty();
    }

    @Test
    void it_can_be_narrowed_by_what_agreements_have_in_common() {
        assertThat(having(AgreementTraits.ANY.inForce(true))).containsExactly("alpha");
        assertThat(having(AgreementTraits.ANY.inForce(false))).containsExactly("Bravo", "charlie", "Delta", "Echo");
        assertThat(having(AgreementTraits.ANY.at(AgreementStage.PROPOSED))).containsExactly("Delta");
        assertThat(having(AgreementTraits.ANY.at(AgreementStage.EXECUTED)))
                .containsExactly("alpha", "Bravo", "charlie");
        assertThat(having(AgreementTraits.ANY.at(AgreementStage.IN_DISPUTE))).isEmpty();
        assertThat(having(AgreementTraits.ANY.endingBy(TODAY.plusMonths(2)))).containsExactly("alpha");
        assertThat(having(AgreementTraits.ANY.endingBy(TODAY.plusMonths(1)))).isEmpty();
        assertThat(having(AgreementTraits.ANY.noticeBy(TODAY.plusMonths(1)))).containsExactly("alpha");
        assertThat(having(AgreementTraits.ANY.noticeBy(TODAY.plusDays(3)))).isEmpty();
        assertThat(having(AgreementTraits.ANY.governedBy(board))).containsExactly("Delta");
        assertThat(having(AgreementTraits.ANY.answeredBy(WORLD.id(OFFICER)))).containsExactly("Delta");
        assertThat(having(AgreementTraits.ANY.answeredBy(WORLD.id(EXECUTIVE_ELSEWHERE))))
                .isEmpty();
        assertThat(having(AgreementTraits.ANY.worth(new BigDecimal("250000"), null)))
                .containsExactly("Delta");
        assertThat(having(AgreementTraits.ANY.worth(null, new BigDecimal("250000"))))
                .containsExactly("Delta");
        assertThat(having(AgreementTraits.ANY.worth(new BigDecimal("250000.01"), null)))
                .isEmpty();
        assertThat(having(AgreementTraits.ANY.binding(false))).containsExactly("Delta");
        assertThat(having(AgreementTraits.ANY.deed(true))).containsExactly("Delta");
        assertThat(titles(AgreementFilter.all().containing(nameOf("C").toUpperCase(Locale.ROOT))))
                .containsExactly("alpha", "charlie", "Delta");
    }

    private static List<String> having(AgreementTraits traits) {
        AgreementFilter filter = AgreementFilter.all().having(traits);
        List<String> found = titles(filter);
        int counted = CONSOLE.at(NOW, WORLD.actor(OFFICER), ReadingAgreements.class, reading -> reading.count(filter));
        assertThat(counted).isEqualTo(found.size());
        return found;
    }

    @Test
    void what_somebody_may_not_see_is_not_counted() {
        int counted = CONSOLE.at(
                NOW,
                WORLD.actor(EXECUTIVE_ELSEWHERE),
                ReadingAgreements.class,
                reading -> reading.count(AgreementFilter.all()));

        assertThat(counted).isEqualTo(2);
    }

    @Test
    void it_is_sorted_by_what_is_next_and_what_has_nothing_next_comes_after() {
        assertThat(paged(new AgreementOrder(Column.NEXT, false)))
                .containsExactly("alpha", "Bravo", "charlie", "Delta", "Echo");
        assertThat(paged(new AgreementOrder(Column.NOTICE, true)))
                .containsExactly("Echo", "Delta", "charlie", "Bravo", "alpha");
        assertThat(paged(new AgreementOrder(Column.VALUE, false))).startsWith("Delta");
        RegisterFacts.Next next = rows(OFFICER, AgreementFilter.all().containing("alpha"))
                .get(0)
                .facts()
                .next();
        assertThat(next)
                .isEqualTo(new RegisterFacts.Next(
                        Milestone.Kind.LAST_NOTICE, LocalDate.of(2026, 3, 31), next == null ? "" : next.party()));
    }

    /** Several with days of their own, the same day twice, and one that renews each year: each once, in any direction. */
    @Test
    void each_agreement_comes_once_by_its_next_day_however_many_days_it_has() {
        World many = new World();
        many.with(OFFICER, Role.GOVERNANCE_OFFICER, many.trust);
        for (int i = 1; i <= 7; i++) {
            boolean renewing = i == 7;
            AgreementDraft draft = AgreementDraft.between(
                            "Agreement " + i, AgreementType.PLACEMENT_AGREEMENT, many.trust, many.university)
                    .withNotice(NoticePeriod.ofMonths(1))
                    .dated(new AgreementDates(
                            TODAY.minusMonths(3), renewing ? null : TODAY.plusMonths(8 - (i / 2)), null));
            AgreementDraft whole = renewing
                    ? draft.saying(
                            TermClause.fixed(Length.ofYears(1)).renewing(Length.ofYears(1), null, Stopping.ANY_PARTY))
                    : draft;
            AgreementId id = CONSOLE.at(
                    NOW,
                    many.actor(OFFICER),
                    MaintainingAgreements.class,
                    agreements -> agreements.record(many.partnership, whole));
            CONSOLE.at(NOW, many.actor(OFFICER), MaintainingAgreements.class, agreements -> {
                agreements.execute(
                        id,
                        0,
                        List.of(
                                new SignatureEntry(many.trust, "Sam Sample", "Chief Executive", null),
                                new SignatureEntry(many.university, "Sam Sample", "Registrar", null)));
                return id;
            });
        }

        for (Column column : List.of(Column.NEXT, Column.NOTICE)) {
            List<String> forwards = paged(many, new AgreementOrder(column, false));
            List<String> backwards = paged(many, new AgreementOrder(column, true));
            Collections.reverse(backwards);
            assertThat(forwards)
                    .as("by %s", column)
                    .hasSize(7)
                    .doesNotHaveDuplicates()
                    .isEqualTo(backwards)
                    .startsWith("Agreement 6")
                    .endsWith("Agreement 7");
        }
    }

    @Test
    void any_order_can_be_paged_through_from_either_end() {
        for (Column column : Column.values()) {
            List<String> forwards = paged(new AgreementOrder(column, false));
            List<String> backwards = paged(new AgreementOrder(column, true));

            assertThat(forwards).as("by %s", column).hasSize(5).doesNotHaveDuplicates();
            Collections.reverse(backwards);
            assertThat(backwards).as("by %s, from the end", column).isEqualTo(forwards);
        }
        assertThat(paged(AgreementOrder.BY_END)).startsWith("Bravo", "alpha", "Delta");
    }

    @Test
    void agreements_are_counted_by_standing() {
        assertThat(CONSOLE.at(NOW, WORLD.actor(OFFICER), ReadingAgreements.class, ReadingAgreements::counts))
                .containsEntry(AgreementStanding.IN_FORCE, 1L)
                .containsEntry(AgreementStanding.CANNOT_TELL, 2L)
                .containsEntry(AgreementStanding.IN_PREPARATION, 1L)
                .containsEntry(AgreementStanding.EXPIRED_OPERATING_WITHOUT_AGREEMENT, 1L)
                .hasSize(4);
    }

    @Test
    void the_aims_are_the_purposes_of_the_partnership_agreement() {
        assertThat(CONSOLE.at(NOW, WORLD.actor(OFFICER), ReadingAgreements.class, ReadingAgreements::aims))
                .extracting(Aim::text)
                .containsExactly("Teach", "Learn");
    }

    /** The rule lives in the domain; the register's conditions must say the same. */
    @Test
    void the_database_computes_the_same_standing_as_the_domain() throws Exception {
        List<@Nullable LocalDate> days = new ArrayList<>(Arrays.asList((LocalDate) null));
        for (int i = -1; i <= 1; i++) {
            days.add(TODAY.plusDays(i));
        }
        try (Connection connection = Postgres.running().asOwner();
                Statement statement = connection.createStatement()) {
            for (AgreementStage stage : AgreementStage.values()) {
                for (LocalDate effective : days) {
                    for (LocalDate ended : days) {
                        for (Course course : courses()) {
                            String sql = "select " + SqlAgreementRegister.STANDING.replace(":today", literal(TODAY))
                                    + " from (select '" + stage + "' as stage, " + literal(effective)
                                    + " as effective_on, "
                                    + literal(course.finalEnd().orElse(null)) + " as last_end, " + course.runsOn()
                                    + " as runs_on, " + course.byNotice() + " as ends_by_notice, " + literal(ended)
                                    + " as ended_on) g";
                            try (ResultSet rows = statement.executeQuery(sql)) {
                                assertThat(rows.next()).isTrue();
                                assertThat(rows.getString(1))
                                        .as(sql)
                                        .isEqualTo(AgreementStatus.on(TODAY, stage, effective, course, ended)
                                                .standing()
                                                .name());
                            }
                        }
                    }
                }
            }
        }
    }

    /** No end on record, one on each of the days around today, of itself and by notice, and none because it runs on. */
    private static List<Course> courses() {
        List<Course> courses = new ArrayList<>(List.of(Course.NOT_RECORDED));
        for (int i = -1; i <= 1; i++) {
            Course.EndFrom end = new Course.EndFrom(LocalDate.of(1900, 1, 1), TODAY.plusDays(i));
            courses.add(new Course(List.of(end), false, false, null, List.of(), List.of()));
            courses.add(new Course(List.of(end), false, true, null, List.of(), List.of()));
            courses.add(new Course(List.of(end), true, false, null, List.of(), List.of()));
        }
        courses.add(new Course(List.of(), true, false, null, List.of(), List.of()));
        return courses;
    }

    @Test
    void a_page_and_an_agreement_take_a_few_statements_however_much_there_is() {
        AgreementId echo =
                rows(OFFICER, AgreementFilter.all().containing("Echo")).get(0).id();
        Actor officer = WORLD.actor(OFFICER);

        assertThat(CountingStatements.of(() -> CONSOLE.at(
                        NOW,
                        officer,
                        ReadingAgreements.class,
                        agreements ->
                                agreements.register(AgreementFilter.all(), AgreementOrder.BY_END, Keyset.first()))))
                .isEqualTo(3);
        assertThat(CountingStatements.of(() ->
                        CONSOLE.at(NOW, officer, ReadingAgreements.class, agreements -> agreements.agreement(echo))))
                .isLessThanOrEqualTo(12);
    }

    /** Many small audiences beside a large one: the average says nothing about the one that is read. */
    @Test
    void a_deep_page_reads_no_more_of_the_index_than_its_rows() throws Exception {
        World crowded = new World();
        crowded.with(OFFICER, Role.GOVERNANCE_OFFICER, crowded.trust);
        Postgres.running()
                .owner(
                        "alter table agreement disable trigger keep_history",
                        """
                        insert into agreement (id, version, partnership_id, audience, reference, title, agreement_type,
                                               stage, made_known, confidential, description, legally_binding,
                                               binding_clauses, ending_reason)
                        select gen_random_uuid(), 0, '%1$s',
                               app.audience('AGREEMENT', 'OPEN', 1, null, null, null, array['%2$s', '%3$s']::uuid[]),
                               'CROWD/' || n, 'Agreement ' || n, 'OTHER', 'ANNOUNCED', true, false, '', true, '', ''
                          from generate_series(1, 3000) n"""
                                .formatted(
                                        crowded.partnership.value(), crowded.trust.value(), crowded.university.value()),
                        """
                        insert into agreement (id, version, partnership_id, audience, reference, title, agreement_type,
                                               stage, made_known, confidential, description, legally_binding,
                                               binding_clauses, ending_reason)
                        select gen_random_uuid(), 0, '%1$s',
                               app.audience('AGREEMENT', 'TEAM', 1, null, null, gen_random_uuid(), array['%2$s']::uuid[]),
                               'CROWD/S' || n, 'Small ' || n, 'OTHER', 'PROPOSED', false, false, '', true, '', ''
                          from generate_series(1, 300) n"""
                                .formatted(crowded.partnership.value(), crowded.otherTrust.value()),
                        "alter table agreement enable trigger keep_history",
                        "analyze agreement");

        String page = SqlAgreementRegister.byColumn(
                "g.sort_title", " and (g.sort_title, g.id) > ('agreement 5', '" + crowded.trust.value() + "')", false);
        String plan = planOf(page, crowded);

        assertThat(plan.lines().filter(line -> line.contains("agreement_audience_sort_title_id_idx")))
                .as(plan)
                .singleElement()
                .asString()
                .contains("rows=51");
        assertThat(plan.lines().filter(line -> line.contains("Index Cond") && line.contains("ROW(")))
                .as(plan)
                .singleElement()
                .asString()
                .contains("audience = ")
                .contains("ROW(sort_title, id) >");
    }

    /** The coming days are read in their order: no more of them than agreements that the page shows. */
    @Test
    void a_page_by_the_next_day_reads_no_more_days_than_it_shows() throws Exception {
        World crowded = new World();
        crowded.with(OFFICER, Role.GOVERNANCE_OFFICER, crowded.trust);
        Postgres.running()
                .owner(
                        "alter table agreement disable trigger keep_history",
                        """
                        insert into agreement (id, version, partnership_id, audience, reference, title, agreement_type,
                                               stage, made_known, confidential, description, legally_binding,
                                               binding_clauses, ending_reason)
                        select gen_random_uuid(), 0, '%1$s',
                               app.audience('AGREEMENT', 'OPEN', 1, null, null, null, array['%2$s', '%3$s']::uuid[]),
                               'CROWD/' || n, 'Agreement ' || n, 'OTHER', 'EXECUTED', true, false, '', true, '', ''
                          from generate_series(1, 3000) n"""
                                .formatted(
                                        crowded.partnership.value(), crowded.trust.value(), crowded.university.value()),
                        """
                        insert into agreement_milestone (agreement_id, audience, kind, due_on)
                        select id, audience, 'END', date '2026-03-02' + (row_number() over (order by id))::int % 900
                          from agreement where reference like 'CROWD/%'""",
                        "alter table agreement enable trigger keep_history",
                        "analyze agreement",
                        "analyze agreement_milestone");

        String plan = planOf(
                SqlAgreementRegister.byDay("", "", "", " and false", "").replace(":horizon", "date '2031-03-02'"),
                crowded);

        assertThat(plan.lines()
                        .filter(line -> line.contains("agreement_milestone_audience_due_on_agreement_id_idx")
                                && line.contains(" m ")))
                .as(plan)
                .singleElement()
                .asString()
                .containsPattern("actual rows=5[1-9]\\b");
    }

    private static String planOf(String statement, World crowded) throws Exception {
        String page = statement
                .replace(":today", "date '2026-03-02'")
                .replace(":rows", "51")
                .replace(":day", literal(TODAY));
        try (Connection connection = Postgres.running().asApplication();
                Statement explaining = connection.createStatement()) {
            connection.setAutoCommit(false);
            explaining.execute(
                    "select app.begin('" + crowded.id(OFFICER).value() + "', false, now(), gen_random_uuid())");
            explaining.execute(ByIndex.SETTING);
            return lines(explaining, "explain (analyze, timing off) " + page);
        } finally {
            Postgres.running()
                    .owner(
                            "alter table agreement disable trigger keep_history",
                            "delete from agreement_milestone where agreement_id in"
                                    + " (select id from agreement where reference like 'CROWD/%')",
                            "delete from agreement where reference like 'CROWD/%'",
                            "alter table agreement enable trigger keep_history");
        }
    }

    private static String lines(Statement statement, String sql) throws Exception {
        List<String> lines = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return String.join("\n", lines);
    }

    private static String literal(@Nullable LocalDate day) {
        return day == null ? "cast(null as date)" : "date '" + day + "'";
    }

    private static List<String> paged(AgreementOrder order) {
        return paged(WORLD, order);
    }

    private static List<String> paged(World world, AgreementOrder order) {
        List<String> titles = new ArrayList<>();
        Keyset keyset = Keyset.first().ofSize(2);
        while (true) {
            Keyset asked = keyset;
            Page<AgreementRow> page = CONSOLE.at(
                    NOW,
                    world.actor(OFFICER),
                    ReadingAgreements.class,
                    agreements -> agreements.register(AgreementFilter.all(), order, asked));
            page.rows().forEach(row -> titles.add(row.title()));
            if (page.nextToken().isEmpty()) {
                return titles;
            }
            keyset = Keyset.after(page.nextToken().get()).ofSize(2);
        }
    }

    private static List<AgreementRow> rows(String reader, AgreementFilter filter) {
        return CONSOLE.at(
                        NOW,
                        WORLD.actor(reader),
                        ReadingAgreements.class,
                        agreements -> agreements.register(filter, AgreementOrder.BY_TITLE, Keyset.first()))
                .rows();
    }

    private static List<String> titles(AgreementFilter filter) {
        return titles(OFFICER, filter);
    }

    private static List<String> titles(String reader, AgreementFilter filter) {
        return rows(reader, filter).stream().map(AgreementRow::title).collect(Collectors.toList());
    }

    private static String nameOf(String letter) {
        OrganisationId id = letter.equals("A") ? WORLD.trust : WORLD.university;
        return Postgres.running()
                .truth("select name from organisation_name where organisation_id = '" + id.value() + "'")
                .get(0);
    }

    private static AgreementId record(String title, AgreementDates dates, OrganisationId other) {
        return CONSOLE.at(
                NOW,
                WORLD.actor(OFFICER),
                MaintainingAgreements.class,
                agreements -> agreements.record(
                        WORLD.partnership,
                        AgreementDraft.between(title, AgreementType.PLACEMENT_AGREEMENT, WORLD.trust, other)
                                .withParties(List.of(
                                        PartyEntry.of(WORLD.trust).sponsoredBy(Responsible.named("Ada Example")),
                                        PartyEntry.of(other)))
                                .withNotice(NoticePeriod.ofMonths(1))
                                .dated(dates)));
    }

    private static void execute(AgreementId id) {
        CONSOLE.at(NOW, WORLD.actor(OFFICER), MaintainingAgreements.class, agreements -> {
            agreements.execute(
                    id,
                    0,
                    List.of(WORLD.trust, WORLD.otherTrust, WORLD.university).stream()
                            .filter(party -> Postgres.running()
                                    .truth("select organisation_id from agreement_party where agreement_id = '"
                                            + id.value() + "'")
                                    .contains(party.value().toString()))
                            .map(party -> new SignatureEntry(party, "Sam Sample", "Chief Executive", null))
                            .toList());
            return id;
        });
    }
}
