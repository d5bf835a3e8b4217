package concordat.persistence.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.board.Register;
import concordat.domain.board.ReportForm;
import concordat.domain.measure.Baseline;
import concordat.domain.measure.DefiningMeasures;
import concordat.domain.measure.Direction;
import concordat.domain.measure.Figure;
import concordat.domain.measure.MeasureDetails;
import concordat.domain.measure.MeasureDetails.Corrected;
import concordat.domain.measure.MeasureDetails.ValueOnRecord;
import concordat.domain.measure.MeasureDomain;
import concordat.domain.measure.MeasureDraft;
import concordat.domain.measure.MeasureFilter;
import concordat.domain.measure.MeasureId;
import concordat.domain.measure.MeasureOrder;
import concordat.domain.measure.MeasureOrder.Column;
import concordat.domain.measure.MeasureRow;
import concordat.domain.measure.MeasureRule;
import concordat.domain.measure.MeasuredValueId;
import concordat.domain.measure.Narrative;
import concordat.domain.measure.Period;
import concordat.domain.measure.PeriodBasis;
import concordat.domain.measure.ReadingMeasures;
import concordat.domain.measure.RecordingValues;
import concordat.domain.measure.Shape;
import concordat.domain.measure.Target;
import concordat.domain.measure.ValueDraft;
import concordat.domain.measure.Variation;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Page;
import concordat.domain.shared.PurposeId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.ReportedRows;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Measures and their values, as they are kept, seen and read. */
class KeepingMeasuresTest {
    private static final String OFFICER = "Officer of A";
    private static final String OTHER_OFFICER = "Officer of B";
    private static final String READER = "Executive at B";
    private final LocalDate today = LocalDate.now(Term.LONDON);

    private final Console console = Postgres.running().console();
    private final World world = new World();

    @BeforeEach
    void appoint() {
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.trust)
                .with(OTHER_OFFICER, Role.GOVERNANCE_OFFICER, world.otherTrust)
                .with(READER, Role.EXECUTIVE, world.otherTrust);
        world.person("Nobody in particular", world.trust);
    }

    @Test
    void what_was_defined_and_amended_is_read_again() {
        Set<PurposeId> aims = anAnnouncedAgreementsAims();
        MeasureDraft draft = draft("Clinical academics", world.trust, Shape.SHARE, PeriodBasis.NHS_YEAR, aims);
        MeasureId id = define(draft);

        assertThat(read(id).details()).isEqualTo(draft);
        MeasureDraft amended = draft("Academics", world.trust, Shape.SHARE, PeriodBasis.NHS_YEAR, Set.of());
        amend(id, read(id).version(), amended);

        assertThat(read(id).details()).isEqualTo(amended);
        assertThatThrownBy(() -> amend(id, 0, draft)).isInstanceOf(OutOfDate.class);
        assertThatThrownBy(() -> define(draft("ACADEMICS", world.trust, Shape.NUMBER, PeriodBasis.MONTH, Set.of())))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                        .isEqualTo(MeasureRule.MEASURE_IS_DEFINED_ONCE));
        assertThat(define(draft("Academics", null, Shape.NUMBER, PeriodBasis.MONTH, Set.of())))
                .isNotNull();
    }

    @Test
    void a_correction_leaves_the_former_value_readable_and_one_standing() {
        MeasureId id = define(draft("Clinical academics", world.trust, Shape.SHARE, PeriodBasis.NHS_YEAR, Set.of()));
        MeasuredValueId first = record(id, today, share(30, 480));

        assertThatThrownBy(() -> record(id, today, share(31, 480))).isInstanceOf(RuleBroken.class);
        as(
                OFFICER,
                RecordingValues.class,
                recording -> recording.correct(
                        UUID.randomUUID().toString(), id, first, value(today, share(31, 480)), "One was missed"));

        List<ValueOnRecord> values = read(id).values();
        assertThat(values).hasSize(1);
        assertThat(values.get(0).figure()).isEqualTo(share(31, 480));
        assertThat(values.get(0).narrative().telling()).isEqualTo("It rises");
        assertThat(values.get(0).corrected()).extracting(Corrected::figure).containsExactly(share(30, 480));
        assertThatThrownBy(() -> Postgres.running()
                        .truth("with gone as (delete from measure_value where measure_id = '" + id.value()
                                + "' returning id) select id from gone"))
                .hasMessageContaining("never changed or deleted");
        assertThat(Postgres.running()
                        .truth("select replaced_because from measure_value_history where measure_id = '" + id.value()
                                + "' and known_until is null order by replaced_because"))
                .hasSize(2);
    }

    @Test
    void the_register_is_narrowed_sorted_and_paged() {
        PurposeId aim = anAnnouncedAgreementsAims().iterator().next();
        MeasureId alpha = define(draft("alpha", world.trust, Shape.NUMBER, PeriodBasis.MONTH, Set.of(aim)));
        define(draft("Bravo", null, Shape.SHARE, PeriodBasis.NHS_YEAR, Set.of()));
        MeasureId charlie = as(
                OTHER_OFFICER,
                DefiningMeasures.class,
                defining -> defining.define(
                        world.partnership,
                        draft("charlie", world.otherTrust, Shape.NUMBER, PeriodBasis.MONTH, Set.of())));
        for (int back = 12; back > 0; back--) {
            record(alpha, today.minusMonths(back), Figure.number(BigDecimal.valueOf(100 + back % 3)));
        }
        as(OTHER_OFFICER, DefiningMeasures.class, defining -> {
            defining.retire(charlie, 0, "Nobody asks for it");
            return charlie;
        });

        assertThat(names(MeasureFilter.inUse())).containsExactly("alpha", "Bravo");
        assertThat(names(filter("RAV", null, false, null, false))).containsExactly("Bravo");
        assertThat(names(filter("", world.trust, false, null, false))).containsExactly("alpha", "Bravo");
        assertThat(names(filter("", null, true, null, false))).containsExactly("Bravo");
        assertThat(names(filter("", null, false, null, true))).containsExactly("charlie");
        assertThat(names(MeasureFilter.of(aim))).containsExactly("alpha");
        assertThat(names(filter("", null, false, Variation.COMMON_CAUSE, false)))
                .containsExactly("alpha");
        assertThat(names(filter("", null, false, Variation.NOT_ENOUGH_DATA, false)))
                .containsExactly("Bravo");
        for (Column column : Column.values()) {
            assertThat(rows(MeasureFilter.inUse(), new MeasureOrder(column, true), null))
                    .as(column.name())
                    .hasSize(2);
        }
        assertThat(rows(MeasureFilter.inUse(), new MeasureOrder(Column.NAME, true), null))
                .extracting(MeasureRow::name)
                .containsExactly("Bravo", "alpha");
    }

    @Test
    void values_are_as_at_the_day_that_is_asked_for() {
        MeasureId id = define(draft("alpha", world.trust, Shape.NUMBER, PeriodBasis.MONTH, Set.of()));
        Period before = PeriodBasis.MONTH.of(today.minusMonths(2));
        record(id, before.until(), Figure.number(BigDecimal.ONE));
        record(id, today, Figure.number(BigDecimal.TEN));

        MeasureRow then = rows(MeasureFilter.inUse(), MeasureOrder.standard(), before.until())
                .get(0);
        MeasureRow now =
                rows(MeasureFilter.inUse(), MeasureOrder.standard(), null).get(0);

        assertThat(then.series().latest().orElseThrow().period()).isEqualTo(before);
        assertThat(now.series().latest().orElseThrow().figure()).isEqualTo(Figure.number(BigDecimal.TEN));
        assertThat(now.series().previous()).isEqualTo(then.series().latest());
        assertThat(rows(MeasureFilter.inUse(), MeasureOrder.standard(), before.from())
                        .get(0)
                        .series()
                        .points())
                .isEmpty();
    }

    @Test
    void everybody_at_a_partner_sees_them_and_nobody_else() {
        MeasureId id =
                define(draft("alpha", world.trust, Shape.NUMBER, PeriodBasis.MONTH, anAnnouncedAgreementsAims()));
        record(id, today, Figure.number(BigDecimal.ONE));
        World elsewhere = new World();

        for (String table : List.of("measure", "measure_value", "measure_aim")) {
            for (String kept : List.of(table, table + "_history")) {
                assertThat(world.sees(READER, "select id from " + kept))
                        .as(kept)
                        .isNotEmpty();
                assertThat(world.sees("Nobody in particular", "select id from " + kept))
                        .as(kept)
                        .isEmpty();
                assertThat(elsewhere.sees(World.ADMINISTRATOR, "select id from " + kept))
                        .as(kept)
                        .isEmpty();
            }
        }
        assertThatThrownBy(() -> console.as(
                        elsewhere.actor(World.ADMINISTRATOR), ReadingMeasures.class, reading -> reading.measure(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void neither_another_partner_nor_a_reader_nor_a_job_records() {
        MeasureId id = define(draft("alpha", world.trust, Shape.NUMBER, PeriodBasis.MONTH, Set.of()));
        ValueDraft one = value(today, Figure.number(BigDecimal.ONE));

        for (Actor other : List.of(world.actor(OTHER_OFFICER), world.actor(READER), new Actor.Job("outbox"))) {
            assertThatThrownBy(() -> console.as(other, RecordingValues.class, recording -> recording.record(id, one)))
                    .as(other.name())
                    .isInstanceOf(NotAllowed.class);
        }
        World elsewhere = new World();
        elsewhere.with(OFFICER, Role.GOVERNANCE_OFFICER, elsewhere.trust);
        assertThatThrownBy(() -> console.as(
                        elsewhere.actor(OFFICER), RecordingValues.class, recording -> recording.record(id, one)))
                .isInstanceOf(NotFound.class);
        assertThat(read(id).values()).isEmpty();
    }

    @Test
    void a_board_report_tells_them_at_both_of_its_clocks() {
        MeasureId id = define(draft("alpha", world.trust, Shape.NUMBER, PeriodBasis.MONTH, Set.of()));
        Period before = PeriodBasis.MONTH.of(today.minusMonths(2));
        record(id, before.until(), Figure.number(BigDecimal.ONE));
        MeasuredValueId latest = record(id, today, Figure.number(BigDecimal.TEN));
        long known = ReportedRows.lastPosition();
        as(
                OFFICER,
                RecordingValues.class,
                recording -> recording.correct(
                        UUID.randomUUID().toString(),
                        id,
                        latest,
                        value(today, Figure.number(new BigDecimal("11"))),
                        "One was missed"));

        assertThat(ReportedRows.on(today, world, OFFICER, ReportForm.WORKING).of(Register.MEASURES))
                .containsExactly("measured alpha 11 weeks NOT_ENOUGH_DATA, It rises");
        assertThat(ReportedRows.on(today, known, world, OFFICER, ReportForm.WORKING)
                        .of(Register.MEASURES))
                .containsExactly("measured alpha 10 weeks NOT_ENOUGH_DATA, It rises");
        assertThat(ReportedRows.on(before.until(), world, OFFICER, ReportForm.WORKING)
                        .of(Register.MEASURES))
                .containsExactly("measured alpha 1 weeks NOT_ENOUGH_DATA, It rises");
        assertThat(ReportedRows.on(today, world, OFFICER, ReportForm.PUBLICATION)
                        .has(Register.MEASURES))
                .isFalse();
    }

    @Test
    void a_definition_can_start_from_a_standard_measure_that_nobody_has_confirmed_US_5() {
        assertThat(as(READER, ReadingMeasures.class, ReadingMeasures::standard))
                .hasSize(12)
                .allSatisfy(each -> assertThat(each.confirmed()).isFalse())
                .anySatisfy(each -> {
                    assertThat(each.name()).isEqualTo("Consultants with a contract of the university");
                    assertThat(each.shape()).isEqualTo(Shape.SHARE);
                });
    }

    private static MeasureFilter filter(
            String text,
            @Nullable OrganisationId organisation,
            boolean whole,
            @Nullable Variation variation,
            boolean retired) {
        return new MeasureFilter(text, MeasureDomain.WORKFORCE, organisation, whole, null, variation, retired);
    }

    private MeasureDraft draft(
            String name, @Nullable OrganisationId organisation, Shape shape, PeriodBasis basis, Set<PurposeId> aims) {
        LocalDate began = basis.of(today).andBefore(2).get(1).from();
        return new MeasureDraft(
                organisation,
                name,
                "What is counted",
                MeasureDomain.WORKFORCE,
                organisation == null ? world.trust : organisation,
                "Ada Example",
                "weeks",
                shape,
                "Consultants with a contract of the university",
                "Consultants",
                false,
                Direction.INCREASE,
                basis,
                new Baseline(began, shape == Shape.SHARE ? share(20, 480) : Figure.number(BigDecimal.ONE)),
                new Target(new BigDecimal("6.25"), today.plusYears(1)),
                aims,
                true);
    }

    private static Figure share(long part, long whole) {
        return Figure.share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private ValueDraft value(LocalDate day, Figure figure) {
        return new ValueDraft(day, day, figure, new Narrative("It rises", "Go on", "None"));
    }

    private Set<PurposeId> anAnnouncedAgreementsAims() {
        AgreementDraft draft = AgreementDraft.between(
                        "Partnership",
                        AgreementType.PARTNERSHIP_AGREEMENT,
                        world.trust,
                        world.otherTrust,
                        world.university)
                .withPurposes("Teach", "Learn");
        AgreementId id =
                as(OFFICER, MaintainingAgreements.class, agreements -> agreements.record(world.partnership, draft));
        as(OFFICER, MaintainingAgreements.class, agreements -> {
            agreements.announce(id, 0, LocalDate.of(2023, 12, 14));
            return id;
        });
        return Set.copyOf(
                as(OFFICER, ReadingAgreements.class, agreements -> agreements.agreement(id)).purposes().stream()
                        .map(purpose -> purpose.id())
                        .toList());
    }

    private MeasureId define(MeasureDraft draft) {
        return as(OFFICER, DefiningMeasures.class, defining -> defining.define(world.partnership, draft));
    }

    private void amend(MeasureId id, long seen, MeasureDraft draft) {
        as(OFFICER, DefiningMeasures.class, defining -> {
            defining.amend(id, seen, draft);
            return id;
        });
    }

    private MeasuredValueId record(MeasureId id, LocalDate day, Figure figure) {
        return as(OFFICER, RecordingValues.class, recording -> recording.record(id, value(day, figure)));
    }

    private MeasureDetails read(MeasureId id) {
        return as(READER, ReadingMeasures.class, reading -> reading.measure(id));
    }

    private List<String> names(MeasureFilter filter) {
        return rows(filter, MeasureOrder.standard(), null).stream()
                .map(MeasureRow::name)
                .toList();
    }

    private List<MeasureRow> rows(MeasureFilter filter, MeasureOrder order, @Nullable LocalDate day) {
        List<MeasureRow> rows = new ArrayList<>();
        Keyset keyset = Keyset.first().ofSize(1);
        while (true) {
            Keyset asked = keyset;
            Page<MeasureRow> page =
                    as(READER, ReadingMeasures.class, reading -> reading.register(filter, order, asked, day));
            rows.addAll(page.rows());
            if (page.nextToken().isEmpty()) {
                return rows;
            }
            keyset = Keyset.after(page.nextToken().get()).ofSize(1);
        }
    }

    private <U, T> T as(String who, Class<U> useCase, Function<U, T> what) {
        return console.as(world.actor(who), useCase, what);
    }
}
