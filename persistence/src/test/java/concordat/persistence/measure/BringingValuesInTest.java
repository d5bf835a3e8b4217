package concordat.persistence.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.intake.CheckedRow;
import concordat.domain.intake.IntakeId;
import concordat.domain.intake.IntakeLine;
import concordat.domain.intake.Outcome;
import concordat.domain.intake.RegisterKind;
import concordat.domain.measure.DefiningMeasures;
import concordat.domain.measure.Direction;
import concordat.domain.measure.Figure;
import concordat.domain.measure.MeasureDetails.ValueOnRecord;
import concordat.domain.measure.MeasureDomain;
import concordat.domain.measure.MeasureDraft;
import concordat.domain.measure.MeasureId;
import concordat.domain.measure.Narrative;
import concordat.domain.measure.PeriodBasis;
import concordat.domain.measure.ReadingMeasures;
import concordat.domain.measure.RecordingValues;
import concordat.domain.measure.Shape;
import concordat.domain.measure.ValueDraft;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import concordat.persistence.BringingIn;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values of measures come in from a file by the rules and rights of recording them one by one (US-5, US-6). */
class BringingValuesInTest {
    private static final String OFFICER = "Officer of A";
    private static final String OTHER_OFFICER = "Officer of B";
    private static final String COMMITTEE_OFFICER = "Officer of a committee";
    private static final String READER = "Executive at B";
    private static final String HEADINGS =
            "KPI|Trust|Reporting period|Numerator|Out of|Actual|As at|Commentary|Actions|Risks";

    private final LocalDate today = LocalDate.now(Term.LONDON);
    private final Console console = Postgres.running().console();
    private final World world = new World();
    private final BringingIn values = new BringingIn(world, OFFICER, RegisterKind.MEASURES, HEADINGS);
    private String a = "";
    private String b = "";
    private MeasureId share = new MeasureId(new UUID(0, 0));

    @BeforeEach
    void define() {
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.trust)
                .with(OTHER_OFFICER, Role.GOVERNANCE_OFFICER, world.otherTrust)
                .with(COMMITTEE_OFFICER, Role.GOVERNANCE_OFFICER, world.trust, world.committee("Theirs", world.trust))
                .with(READER, Role.EXECUTIVE, world.otherTrust);
        a = shortName(world.trust);
        b = shortName(world.otherTrust);
        share = define("Clinical academics", world.trust, Shape.SHARE, PeriodBasis.NHS_YEAR);
        define("Placement weeks", world.trust, Shape.NUMBER, PeriodBasis.MONTH);
        define("Placement weeks", null, Shape.NUMBER, PeriodBasis.NHS_QUARTER);
        as(
                OTHER_OFFICER,
                DefiningMeasures.class,
                defining -> defining.define(
                        world.partnership, draft("Theirs alone", world.otherTrust, Shape.NUMBER, PeriodBasis.MONTH)));
    }

    private static String shortName(OrganisationId organisation) {
        return Postgres.running()
                .truth("select short_name from organisation where id = '" + organisation.value() + "'")
                .get(0);
    }

    @Test
    void values_come_on_record_with_who_and_when_and_go_again() {
        IntakeId id = values.checked(
                "clinical academics||2024/25|30|480||31/03/2025|It rises|Go on|The grant ends",
                "Clinical academics|" + a + "|NHS year 2023/24|1,000|4,000||31/03/2024|||",
                "Placement weeks|" + a + "|April 2025|||1,240.5|30/04/2025|||",
                "Placement weeks|Partnership|Q1 2025/26|||-3|30/06/2025|||");

        assertThat(values.rows(id, null)).extracting(CheckedRow::outcome).containsOnly(Outcome.ADDED);
        assertThat(values.rows(id, null).get(0).words())
                .startsWith("Clinical academics, Organisation A of world ")
                .endsWith(", NHS year 2024/25: 6.3% (30 of 480), as at 31 March 2025");
        assertThat(values.rows(id, null).get(3).words())
                .isEqualTo(
                        "Placement weeks, the partnership as a whole, April to June 2025: -3 weeks, as at 30 June 2025");
        assertThat(onRecord()).isEmpty();
        values.broughtIn(id);

        assertThat(onRecord()).extracting(ValueOnRecord::figure).containsExactly(share(30, 480), share(1_000, 4_000));
        assertThat(onRecord().get(0)).satisfies(value -> {
            assertThat(value.asAt()).isEqualTo("2025-03-31");
            assertThat(value.narrative()).isEqualTo(new Narrative("It rises", "Go on", "The grant ends"));
            assertThat(value.recordedBy()).isEqualTo(OFFICER);
            assertThat(value.recordedOn()).isEqualTo(today);
        });
        assertThat(truth("select kind from journal_entry where subject_id = '" + id.value() + "'"))
                .containsExactly("RegisterBroughtIn");

        values.takeBack(id);

        assertThat(onRecord()).isEmpty();
        assertThat(truth(
                        "select count(*) from measure_value_history where known_until is not null and partnership_id = '"
                                + world.partnership.value() + "'"))
                .containsExactly("4");
    }

    @Test
    void what_is_wrong_is_said_of_its_cell_and_nothing_is_guessed() {
        String tomorrow = today.plusDays(1).toString();

        IntakeId id = values.checked(
                "Vacancies|||||1|31/03/2025|||",
                "Placement weeks||April 2025|||1|30/04/2025|||",
                "Placement weeks|" + b + "|April 2025|||1|30/04/2025|||",
                "Clinical academics||April 2025|30|480||30/04/2025|||",
                "Clinical academics||Academic year 2024/25|30|480||31/03/2025|||",
                "Clinical academics||some day|30|480||31/03/2025|||",
                "Clinical academics||2024/25|481|480||31/03/2025|||",
                "Clinical academics||2024/25|0|0||31/03/2025|||",
                "Clinical academics||2024/25|6.3%|||31/03/2025|||",
                "Clinical academics||2024/25|||6.3|31/03/2025|||",
                "Placement weeks|" + a + "|April 2025|1|2||30/04/2025|||",
                "Placement weeks|" + a + "|April 2025|||1.240,5|30/04/2025|||",
                "Placement weeks|" + a + "|April 2025|||1240|" + tomorrow + "|||",
                "Placement weeks|" + a + "|April 2025|||1240|31/03/2025|||",
                "Placement weeks|" + a + "|April 2099|||1240|31/03/2025|||",
                "Placement weeks|" + a + "|April 2025|||0.0000001|30/04/2025|||");

        assertThat(values.wrong(id))
                .satisfiesExactly(
                        unknown -> assertThat(unknown)
                                .startsWith("A2: \"Vacancies\" is not known here. Write one of: Clinical academics;"),
                        ambiguous -> assertThat(ambiguous)
                                .startsWith("A3: There is a measure of that name of more than one: ")
                                .contains("the partnership as a whole"),
                        ofAnother -> assertThat(ofAnother).startsWith("B4: There is no such measure of it."),
                        month -> assertThat(month)
                                .startsWith("C5: This is a period of another basis (Month).")
                                .endsWith(
                                        "The basis of the measure is: NHS year, April to March. Write it like 2025/26."),
                        academic -> assertThat(academic).startsWith("C6: This is a period of another basis (Academic"),
                        none -> assertThat(none).startsWith("C7: This is no period that can be told for certain."),
                        tooMany -> assertThat(tooMany).startsWith("D8: 481 of 480 is more than 100%"),
                        ofNothing -> assertThat(ofNothing).startsWith("E9: A share is none or more, of one or more."),
                        typed -> assertThat(typed).startsWith("D10: A percentage is computed, never typed."),
                        typedAsValue ->
                                assertThat(typedAsValue).startsWith("F11: This measure is a share. Leave this empty"),
                        counts ->
                                assertThat(counts).startsWith("F12: Nothing stands here. Enter the number, in weeks."),
                        format -> assertThat(format).startsWith("F13: \"1.240,5\" is not a number"),
                        ahead ->
                                assertThat(ahead).isEqualTo("G14: The as-at date lies between 1 April 2025 and today."),
                        before -> assertThat(before).startsWith("G15: The as-at date lies between"),
                        toCome -> assertThat(toCome).startsWith("C16: April 2099 has not begun"),
                        decimals -> assertThat(decimals).startsWith("F17: A value has at most 15 digits"));
        assertThat(values.line(id))
                .extracting(IntakeLine::added, IntakeLine::wrong)
                .containsExactly(0, 16);
    }

    @Test
    void a_period_has_one_value_and_no_file_replaces_it() {
        as(
                OFFICER,
                RecordingValues.class,
                recording -> recording.record(
                        share,
                        new ValueDraft(
                                LocalDate.of(2024, 4, 1),
                                LocalDate.of(2025, 3, 31),
                                share(30, 480),
                                new Narrative("It rises", "", ""))));

        IntakeId id = values.checked(
                "Clinical academics||2024/25|30.0|480||31/03/2025|||",
                "Clinical academics||2024/25|31|480||31/03/2025|||",
                "Clinical academics||2024/25|30|480||31/03/2025|It falls||",
                "Clinical academics||2023/24|29|480||31/03/2024|||",
                "Clinical academics||2023/24|29|480||31/03/2024|||",
                "Clinical academics||2023/24|28|480||31/03/2024|||",
                "Clinical academics||2023/24|29|480||31/03/2024|It falls||");

        assertThat(values.rows(id, null))
                .extracting(CheckedRow::outcome)
                .containsExactly(
                        Outcome.THERE,
                        Outcome.WRONG,
                        Outcome.WRONG,
                        Outcome.ADDED,
                        Outcome.THERE,
                        Outcome.WRONG,
                        Outcome.WRONG);
        assertThat(values.wrong(id))
                .containsExactly(
                        "C3: There is a value for NHS year 2024/25 already: 6.3% (30 of 480), as at 31 March 2025. If this one is"
                                + " right, correct it, with a reason, on the page of the measure.",
                        "C4: There is a value for NHS year 2024/25 already: 6.3% (30 of 480), as at 31 March 2025, and something"
                                + " else is said of it. If this one is"
                                + " right, correct it, with a reason, on the page of the measure.",
                        "C7: Row 5 has another value for NHS year 2023/24: 6% (29 of 480), as at 31 March 2024. Leave in the one"
                                + " that is right.",
                        "C8: Row 5 has the same value for NHS year 2023/24, and says something else of it. Leave in the one that"
                                + " is right.");
        assertThat(values.rows(id, Outcome.THERE).get(1).words()).endsWith("(the same as in row 5)");

        values.broughtIn(id);

        assertThat(onRecord()).extracting(ValueOnRecord::figure).containsExactly(share(30, 480), share(29, 480));
    }

    @Test
    void an_officer_brings_in_only_what_they_could_record_value_by_value() {
        String theirs = "Theirs alone||April 2025|||5|30/04/2025|||";
        String whole = "Placement weeks|Partnership|Q1 2025/26|||5|30/06/2025|||";

        assertThat(values.wrong(values.checked(theirs))).singleElement().satisfies(each -> assertThat(each)
                .startsWith("A2: You would have to be a governance officer of the organisation that is measured"));
        assertThat(values.line(values.checked(whole)).added()).isEqualTo(1);
        assertThat(values.by(OTHER_OFFICER).line(values.by(OTHER_OFFICER).checked(theirs, whole)))
                .extracting(IntakeLine::added)
                .isEqualTo(2);
        BringingIn ofCommittee = values.by(COMMITTEE_OFFICER);
        assertThat(ofCommittee.wrong(ofCommittee.checked(whole)))
                .singleElement()
                .satisfies(each -> assertThat(each).startsWith("A2: You would have to be a governance officer"));
        assertThatThrownBy(() -> values.by(World.ADMINISTRATOR).checked(whole)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> values.by(READER).checked(whole)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_retired_measure_takes_no_values() {
        as(OFFICER, DefiningMeasures.class, defining -> {
            defining.retire(share, 0, "Nobody asks for it");
            return share;
        });

        assertThat(values.wrong(values.checked("Clinical academics||2024/25|30|480||31/03/2025|||")))
                .containsExactly("A2: This measure was retired: take it up again first.");
    }

    @Test
    void what_was_corrected_since_is_not_taken_back() {
        IntakeId id = values.broughtIn(values.checked(
                "Clinical academics||2024/25|30|480||31/03/2025|||",
                "Clinical academics||2023/24|29|480||31/03/2024|||"));
        ValueOnRecord latest = onRecord().get(0);
        as(
                OFFICER,
                RecordingValues.class,
                recording -> recording.correct(
                        UUID.randomUUID().toString(),
                        share,
                        latest.id(),
                        new ValueDraft(today, LocalDate.of(2025, 3, 31), share(31, 480), Narrative.NONE),
                        "One was missed"));

        assertThatThrownBy(() -> values.takeBack(id))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("1 value of this import");

        assertThat(onRecord()).hasSize(2);
        assertThat(onRecord().get(0).corrected()).hasSize(1);
    }

    private List<ValueOnRecord> onRecord() {
        return as(READER, ReadingMeasures.class, reading -> reading.measure(share))
                .values();
    }

    private MeasureId define(String name, @Nullable OrganisationId organisation, Shape shape, PeriodBasis basis) {
        return as(
                OFFICER,
                DefiningMeasures.class,
                defining -> defining.define(world.partnership, draft(name, organisation, shape, basis)));
    }

    private MeasureDraft draft(String name, @Nullable OrganisationId organisation, Shape shape, PeriodBasis basis) {
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
                null,
                null,
                Set.of(),
                true);
    }

    private static Figure share(long part, long whole) {
        return Figure.share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private static List<String> truth(String sql) {
        return Postgres.running().truth(sql);
    }

    private <U, T> T as(String who, Class<U> useCase, Function<U, T> what) {
        return console.as(world.actor(who), useCase, what);
    }
}
