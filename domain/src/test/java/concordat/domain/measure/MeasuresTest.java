package concordat.domain.measure;

import static concordat.domain.agreement.AnAgreement.ALDER;
import static concordat.domain.agreement.AnAgreement.BIRCH;
import static concordat.domain.agreement.AnAgreement.CEDAR;
import static concordat.domain.agreement.AnAgreement.CLOCK;
import static concordat.domain.agreement.AnAgreement.OUTSIDER;
import static concordat.domain.agreement.AnAgreement.TODAY;
import static concordat.domain.agreement.AnAgreement.officerOf;
import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AnAgreement;
import concordat.domain.programme.ProgrammeFacts;
import concordat.domain.programme.ServiceId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PurposeId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.world.KeysInMemory;
import concordat.domain.world.SettingsInMemory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is measured, and what was (US-5, US-6, 6.10). */
class MeasuresTest {
    private static final PartnershipId PARTNERSHIP = AnAgreement.executed().partnership();
    private static final PurposeId AIM = PurposeId.next(CLOCK);
    /** In the NHS year before the one in which the tests are. */
    private static final LocalDate LAST_YEAR =
            PeriodBasis.NHS_YEAR.of(TODAY).from().minusDays(1);

    private final Office office = new Office();
    private final Actor officer = officerOf(ALDER);
    private int forms;

    @ParameterizedTest
    @CsvSource({
        "NHS_YEAR, 2026-03-31, 2025-04-01, 2026-03-31, NHS year 2025/26",
        "NHS_YEAR, 2026-04-01, 2026-04-01, 2027-03-31, NHS year 2026/27",
        "ACADEMIC_YEAR, 2026-07-31, 2025-08-01, 2026-07-31, Academic year 2025/26",
        "NHS_QUARTER, 2026-02-28, 2026-01-01, 2026-03-31, January to March 2026",
        "ACADEMIC_QUARTER, 2026-01-31, 2025-11-01, 2026-01-31, November 2025 to January 2026",
        "MONTH, 2024-02-29, 2024-02-01, 2024-02-29, February 2024",
        "NHS_YEAR, 1999-12-31, 1999-04-01, 2000-03-31, NHS year 1999/00"
    })
    void a_period_is_computed_from_a_day_in_it(
            PeriodBasis basis, LocalDate day, LocalDate from, LocalDate until, String words) {
        Period period = basis.of(day);

        assertThat(period.from()).isEqualTo(from);
        assertThat(period.until()).isEqualTo(until);
        assertThat(period.words()).isEqualTo(words);
        assertThat(basis.of(until)).isEqualTo(period);
        assertThat(period.andBefore(2)).containsExactly(period, basis.of(from.minusDays(1)));
    }

    @Test
    void a_percentage_is_computed_unrounded_and_rounded_only_when_shown_US_6() {
        Figure share = share(5_996, 100_000);

        assertThat(share.amount()).isEqualTo(5.996);
        assertThat(share.words("%")).isEqualTo("6% (5,996 of 100,000)");
        assertThat(share.compareTo(BigDecimal.valueOf(6))).isNegative();
        assertThat(share(1, 3).compareTo(new BigDecimal("33.333333"))).isPositive();
        assertThat(share(6, 100).compareTo(BigDecimal.valueOf(6))).isZero();
        assertThat(number("1240.00").words("weeks")).isEqualTo("1,240 weeks");
        assertThat(number("250000.05").words("£")).isEqualTo("£250,000.1");
        assertThat(number("100")).isEqualTo(number("100.000"));
        assertThatThrownBy(() -> number("1000000000000000")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> number("0.0000001")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_defined_is_what_is_on_record() {
        MeasureDraft draft = aShare().from(LAST_YEAR, share(20, 500))
                .to("6", TODAY.plusYears(1))
                .serving(AIM)
                .draft();

        MeasureId id = define(draft);

        MeasureDetails read = office.reading(officer).measure(id);
        assertThat(read.details())
                .isEqualTo(aShare().from(PeriodBasis.NHS_YEAR.of(LAST_YEAR).from(), share(20, 500))
                        .to("6", TODAY.plusYears(1))
                        .serving(AIM)
                        .draft());
        assertThat(read.details().unit()).isEqualTo("%");
        assertThat(read.keeps()).isTrue();
        assertThat(read.owner()).startsWith("Ada Example, ");
        assertThat(read.series().points()).isEmpty();
    }

    @Test
    void a_definition_that_cannot_stand_is_refused() {
        breaks(MeasureRule.MEASURE_IS_OF_THE_PARTNERSHIP, () -> office.defining(officerOf(OUTSIDER))
                .define(PARTNERSHIP, aNumber().of(OUTSIDER).draft()));
        breaks(
                MeasureRule.OWNER_IS_A_PARTNER,
                () -> define(aNumber().ownedBy(OUTSIDER).draft()));
        breaks(
                MeasureRule.SHARE_NAMES_WHAT_IS_COUNTED,
                () -> define(aShare().counting("", "Consultants").draft()));
        breaks(
                MeasureRule.AIMS_ARE_OF_THE_PARTNERSHIP,
                () -> define(aNumber().serving(PurposeId.next(CLOCK)).draft()));
        define(aNumber().draft());
        breaks(
                MeasureRule.MEASURE_IS_DEFINED_ONCE,
                () -> define(aNumber().called(" placement WEEKS ").draft()));
        assertThat(define(aNumber().of(null).draft())).isNotNull();
    }

    @Test
    void a_target_lies_where_the_measure_gets_better_SP_4() {
        breaks(
                        MeasureRule.TARGET_LIES_IN_THE_DIRECTION,
                        () -> define(aNumber()
                                .from(LAST_YEAR, number("100"))
                                .to("99", TODAY)
                                .draft()))
                .isEqualTo(
                        "The target, 99 weeks, lies on the wrong side of the baseline, 100 weeks: an increase is better.");
        breaks(
                MeasureRule.TARGET_LIES_IN_THE_DIRECTION,
                () -> define(aShare().better(Direction.DECREASE)
                        .from(LAST_YEAR, share(6, 100))
                        .to("6.000001", TODAY)
                        .draft()));
        breaks(
                MeasureRule.TARGET_IS_LATER_THAN_THE_BASELINE,
                () -> define(aNumber()
                        .from(LAST_YEAR, number("1"))
                        .to("2", PeriodBasis.NHS_YEAR.of(LAST_YEAR).from())
                        .draft()));
        for (String impossible : List.of("-1", "100.1")) {
            breaks(
                    MeasureRule.TARGET_IS_POSSIBLE,
                    () -> define(aShare().to(impossible, TODAY).draft()));
        }
        breaks(
                MeasureRule.PERIOD_HAS_BEGUN,
                () -> define(aNumber().from(TODAY.plusYears(1), number("1")).draft()));
        assertThat(define(aNumber()
                        .better(Direction.NEITHER)
                        .from(LAST_YEAR, number("100"))
                        .to("1", TODAY)
                        .draft()))
                .isNotNull();
    }

    @Test
    void a_share_is_counted_and_never_typed_US_6() {
        MeasureId id = define(aShare().draft());
        MeasureId number = define(aNumber().draft());

        breaks(MeasureRule.SHARE_IS_COUNTED, () -> record(id, TODAY, number("6")))
                .contains("never typed");
        breaks(MeasureRule.NUMBER_IS_ONE_NUMBER, () -> record(number, TODAY, share(1, 2)));
        breaks(MeasureRule.PART_IS_WITHIN_THE_WHOLE, () -> record(id, TODAY, share(501, 500)))
                .startsWith("501 of 500 is more than 100%");
        breaks(MeasureRule.WHOLE_IS_MORE_THAN_NOTHING, () -> record(id, TODAY, share(0, 0)));
        breaks(MeasureRule.WHOLE_IS_MORE_THAN_NOTHING, () -> record(id, TODAY, share(-1, 5)));
        breaks(
                MeasureRule.SHARE_IS_COUNTED,
                () -> define(aShare().called("Other").from(TODAY, number("6")).draft()));

        MeasureId filled = define(aShare().called("Shifts filled").exceeding().draft());
        record(filled, TODAY, share(501, 500));
        assertThat(office.reading(officer)
                        .measure(filled)
                        .series()
                        .latest()
                        .orElseThrow()
                        .figure()
                        .words("%"))
                .isEqualTo("100.2% (501 of 500)");
    }

    @Test
    void one_value_stands_for_a_period_and_a_correction_keeps_the_other() {
        MeasureId id = define(aShare().draft());
        MeasuredValueId first = record(id, LAST_YEAR, share(30, 480));

        breaks(MeasureRule.VALUE_STANDS_ONCE, () -> record(id, LAST_YEAR.minusDays(40), share(31, 480)))
                .contains("NHS year");
        breaks(MeasureRule.CORRECTION_CHANGES_SOMETHING, () -> correct(id, first, share(30, 480)));
        MeasuredValueId second = correct(id, first, share(31, 480));
        breaks(MeasureRule.CORRECTED_VALUE_STANDS, () -> correct(id, first, share(32, 480)));
        correct(id, second, share(33, 480));

        MeasureDetails.ValueOnRecord value =
                office.reading(officer).measure(id).values().get(0);
        assertThat(value.figure()).isEqualTo(share(33, 480));
        assertThat(value.corrected())
                .extracting(MeasureDetails.Corrected::figure)
                .containsExactlyInAnyOrder(share(30, 480), share(31, 480));
        assertThat(value.corrected()).allSatisfy(each -> {
            assertThat(each.because()).isEqualTo("Two were counted twice");
            assertThat(each.replacedOn()).isEqualTo(TODAY);
        });
        assertThat(office.journal)
                .extracting(Event::kind)
                .containsExactly(
                        "MeasureDefined", "MeasureValueRecorded", "MeasureValueCorrected", "MeasureValueCorrected");
    }

    @Test
    void nothing_is_recorded_of_what_is_to_come() {
        MeasureId id = define(aNumber().draft());
        Period running = PeriodBasis.NHS_YEAR.of(TODAY);

        breaks(MeasureRule.PERIOD_HAS_BEGUN, () -> record(id, running.until().plusDays(1), number("1")));
        for (LocalDate asAt : List.of(TODAY.plusDays(1), running.from().minusDays(1))) {
            breaks(MeasureRule.AS_AT_IS_KNOWN, () -> office.recording(officer)
                    .record(id, new ValueDraft(TODAY, asAt, number("1"), Narrative.NONE)));
        }
        assertThat(record(id, TODAY, number("1"))).isNotNull();
    }

    @Test
    void what_values_are_made_of_stands_once_there_are_some() {
        MeasureId id = define(aNumber().draft());
        office.defining(officer).amend(id, 0, aNumber().measured("days").draft());
        record(id, TODAY, number("1"));

        for (MeasureDraft other : List.of(
                aShare().called("Placement weeks").draft(),
                aNumber().measured("weeks").draft(),
                aNumber().measured("days").over(PeriodBasis.MONTH).draft())) {
            breaks(MeasureRule.WHAT_WAS_MEASURED_STANDS, () -> office.defining(officer)
                    .amend(id, 0, other));
        }
        office.defining(officer)
                .amend(id, 0, aNumber().called("Weeks").measured("days").draft());

        assertThat(office.reading(officer).measure(id).details().name()).isEqualTo("Weeks");
        assertThatThrownBy(() -> office.defining(officer).amend(id, 7, aNumber().draft()))
                .isInstanceOf(OutOfDate.class);
    }

    @Test
    void it_is_retired_and_taken_up_again() {
        MeasureId id = define(aNumber().draft());
        DefiningMeasures defining = office.defining(officer);

        breaks(MeasureRule.MEASURE_IS_RETIRED, () -> defining.takeUp(id, 0));
        defining.retire(id, 0, "Nobody asks for it");
        breaks(MeasureRule.MEASURE_IS_IN_USE, () -> defining.retire(id, 0, "Again"));
        breaks(
                MeasureRule.MEASURE_IS_IN_USE,
                () -> defining.amend(id, 0, aNumber().draft()));
        breaks(MeasureRule.MEASURE_IS_IN_USE, () -> record(id, TODAY, number("1")));
        assertThat(office.reading(officer).measure(id).retiringReason()).isEqualTo("Nobody asks for it");
        defining.takeUp(id, 0);

        assertThat(record(id, TODAY, number("1"))).isNotNull();
    }

    @Test
    void officers_of_the_organisation_and_of_its_owner_keep_it_and_those_of_all_partners_the_whole() {
        MeasureId ofBirch = office.defining(officerOf(BIRCH))
                .define(PARTNERSHIP, aNumber().of(BIRCH).ownedBy(ALDER).draft());
        MeasureId whole = define(aNumber().of(null).draft());

        for (Actor keeper : List.of(officerOf(ALDER), officerOf(BIRCH))) {
            assertThat(office.reading(keeper).measure(ofBirch).keeps()).isTrue();
        }
        assertThat(office.reading(officerOf(CEDAR)).measure(whole).keeps()).isTrue();
        office.recording(officerOf(CEDAR)).record(whole, value(TODAY, number("1")));
        for (Actor other : List.of(
                officerOf(CEDAR), officerOf(OUTSIDER), AnAgreement.atAlder(Role.EXECUTIVE), ofOneCommitteeAtAlder())) {
            assertThat(office.reading(other).measure(ofBirch).keeps()).isFalse();
            assertThatThrownBy(() -> office.recording(other).record(ofBirch, value(TODAY, number("1"))))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> office.defining(other).retire(ofBirch, 0, "Not mine"))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> office.defining(other)
                            .define(
                                    PARTNERSHIP,
                                    aNumber()
                                            .of(BIRCH)
                                            .ownedBy(BIRCH)
                                            .called("New")
                                            .draft()))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> office.defining(officer)
                        .amend(ofBirch, 0, aNumber().of(CEDAR).ownedBy(CEDAR).draft()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_form_that_is_sent_twice_makes_one_thing() {
        MeasureId id =
                office.defining(officer).define("form 1", PARTNERSHIP, aNumber().draft());
        MeasuredValueId first = office.recording(officer).record("form 2", id, value(TODAY, number("1")));
        MeasuredValueId second =
                office.recording(officer).correct("form 3", id, first, value(TODAY, number("2")), "Miscounted");

        assertThat(office.defining(officer)
                        .define("form 1", PARTNERSHIP, aNumber().draft()))
                .isEqualTo(id);
        assertThat(office.recording(officer).record("form 2", id, value(TODAY, number("1"))))
                .isEqualTo(first);
        assertThat(office.recording(officer).correct("form 3", id, first, value(TODAY, number("2")), "Miscounted"))
                .isEqualTo(second);
        office.defining(officer).once("form 4", id, defining -> defining.retire(id, 0, "Done"));
        office.defining(officer).once("form 4", id, defining -> defining.retire(id, 0, "Done"));
        assertThat(office.journal).hasSize(4);
    }

    @Test
    void twelve_points_tell_and_eleven_do_not_SP_5() {
        MeasureId id = define(aNumber().over(PeriodBasis.MONTH).to("1", TODAY).draft());
        for (int back = 11; back > 0; back--) {
            record(id, TODAY.minusMonths(back), number(String.valueOf(100 + back % 3)));
        }

        assertThat(office.reading(officer).measure(id).series().chart().variation())
                .isEqualTo(Variation.NOT_ENOUGH_DATA);
        record(id, TODAY, number("101"));

        Series series = office.reading(officer).measure(id).series();
        assertThat(series.chart().variation()).isEqualTo(Variation.COMMON_CAUSE);
        assertThat(series.chart().assurance()).isEqualTo(TargetAssurance.CONSISTENTLY_PASSES);
        assertThat(series.latest().orElseThrow().period()).isEqualTo(PeriodBasis.MONTH.of(TODAY));
        assertThat(series.previous().orElseThrow().figure()).isEqualTo(number("101"));
    }

    @Test
    void a_value_of_another_measure_is_not_found() {
        MeasureId id = define(aNumber().draft());
        MeasuredValueId value = record(id, TODAY, number("1"));
        MeasureId other = define(aNumber().called("Other").draft());

        assertThatThrownBy(() -> correct(other, value, number("2"))).isInstanceOf(NotFound.class);
    }

    private MeasureId define(MeasureDraft draft) {
        return office.defining(officer).define("form " + forms++ + " of " + draft.name(), PARTNERSHIP, draft);
    }

    private MeasuredValueId record(MeasureId id, LocalDate day, Figure figure) {
        return office.recording(officer).record(id, value(day, figure));
    }

    private MeasuredValueId correct(MeasureId id, MeasuredValueId former, Figure figure) {
        return office.recording(officer)
                .correct("correction " + forms++, id, former, value(LAST_YEAR, figure), "Two were counted twice");
    }

    private static ValueDraft value(LocalDate day, Figure figure) {
        return new ValueDraft(day, day, figure, Narrative.NONE);
    }

    private static Figure number(String value) {
        return Figure.number(new BigDecimal(value));
    }

    private static Figure share(long part, long whole) {
        return Figure.share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private static Drafting aNumber() {
        return new Drafting("Placement weeks", Shape.NUMBER);
    }

    private static Drafting aShare() {
        return new Drafting("Clinical academics", Shape.SHARE);
    }

    private static Actor ofOneCommitteeAtAlder() {
        Actor.Person whole = (Actor.Person) officerOf(ALDER);
        Capacity held = whole.capacities().get(0);
        return new Actor.Person(
                whole.issuer(),
                whole.subject(),
                whole.person(),
                whole.name(),
                List.of(new Capacity(
                        held.appointment(),
                        held.role(),
                        held.organisation(),
                        CommitteeId.next(CLOCK),
                        null,
                        false,
                        held.words())));
    }

    /** A draft, but for what a test says otherwise. */
    private static final class Drafting {
        private final Shape shape;
        private String name;
        private @Nullable OrganisationId organisation = ALDER;
        private OrganisationId owner = ALDER;
        private String unit = "weeks";
        private String counted = "Consultants with a contract of the university";
        private String ofAll = "Consultants";
        private boolean exceeding;
        private Direction direction = Direction.INCREASE;
        private PeriodBasis basis = PeriodBasis.NHS_YEAR;
        private @Nullable Baseline baseline;
        private @Nullable Target target;
        private Set<PurposeId> aims = Set.of();

        private Drafting(String name, Shape shape) {
            this.name = name;
            this.shape = shape;
        }

        Drafting called(String other) {
            name = other;
            return this;
        }

        Drafting of(@Nullable OrganisationId other) {
            organisation = other;
            return this;
        }

        Drafting ownedBy(OrganisationId other) {
            owner = other;
            return this;
        }

        Drafting measured(String in) {
            unit = in;
            return this;
        }

        Drafting counting(String part, String whole) {
            counted = part;
            ofAll = whole;
            return this;
        }

        Drafting exceeding() {
            exceeding = true;
            return this;
        }

        Drafting better(Direction when) {
            direction = when;
            return this;
        }

        Drafting over(PeriodBasis periods) {
            basis = periods;
            return this;
        }

        Drafting from(LocalDate day, Figure figure) {
            baseline = new Baseline(day, figure);
            return this;
        }

        Drafting to(String amount, LocalDate by) {
            target = new Target(new BigDecimal(amount), by);
            return this;
        }

        Drafting serving(PurposeId aim) {
            aims = Set.of(aim);
            return this;
        }

        MeasureDraft draft() {
            return new MeasureDraft(
                    organisation,
                    name,
                    "",
                    MeasureDomain.WORKFORCE,
                    owner,
                    "Ada Example",
                    unit,
                    shape,
                    counted,
                    ofAll,
                    exceeding,
                    direction,
                    basis,
                    baseline,
                    target,
                    aims,
                    true);
        }
    }

    private static final class Office {
        final List<Event> journal = new ArrayList<>();
        private final MeasuresInMemory measures = new MeasuresInMemory();
        private final KeysInMemory keys = new KeysInMemory();

        DefiningMeasures defining(Actor actor) {
            return new DefiningMeasures(
                    measures, AnAgreement.facts(), new Aims(), keys, current(actor), journal::add, CLOCK);
        }

        RecordingValues recording(Actor actor) {
            return new RecordingValues(measures, AnAgreement.facts(), keys, current(actor), journal::add, CLOCK);
        }

        ReadingMeasures reading(Actor actor) {
            return new ReadingMeasures(measures, AnAgreement.facts(), new SettingsInMemory(), current(actor), CLOCK);
        }

        private static CurrentActor current(Actor actor) {
            CurrentActor current = new CurrentActor();
            current.become(actor);
            return current;
        }
    }

    private static final class Aims implements ProgrammeFacts {
        @Override
        public Set<ServiceId> servicesOf(List<OrganisationId> organisations) {
            return Set.of();
        }

        @Override
        public Set<OrganisationId> partnersOf(PartnershipId partnership) {
            throw new UnsupportedOperationException("asked of the parties");
        }

        @Override
        public boolean isPartner(OrganisationId organisation) {
            throw new UnsupportedOperationException("asked of the parties");
        }

        @Override
        public boolean isAgreement(AgreementId agreement, PartnershipId partnership) {
            throw new UnsupportedOperationException("a measure rests on no agreement");
        }

        @Override
        public Set<PurposeId> aimsOf(PartnershipId partnership) {
            return Set.of(AIM);
        }
    }
}
