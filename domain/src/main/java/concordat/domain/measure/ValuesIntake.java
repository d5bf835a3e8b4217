package concordat.domain.measure;

import static concordat.domain.measure.MeasureRule.AS_AT_IS_KNOWN;
import static concordat.domain.measure.MeasureRule.MEASURE_IS_IN_USE;
import static concordat.domain.measure.MeasureRule.PART_IS_WITHIN_THE_WHOLE;
import static concordat.domain.measure.MeasureRule.PERIOD_HAS_BEGUN;
import static concordat.domain.measure.MeasureRule.WHOLE_IS_MORE_THAN_NOTHING;

import concordat.domain.agreement.PartyFacts;
import concordat.domain.intake.Addition;
import concordat.domain.intake.Column;
import concordat.domain.intake.Entry;
import concordat.domain.intake.IntakeLine;
import concordat.domain.intake.Options;
import concordat.domain.intake.OrganisationNames;
import concordat.domain.intake.RegisterIntake;
import concordat.domain.intake.RegisterKind;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Rule;
import concordat.domain.shared.Term;
import concordat.domain.usecase.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was measured comes on record, by whoever could record it value by value. A value that is on record is never replaced by a file: it
 * is corrected where it stands, with a reason (US-5, US-6).
 */
@Dependent
class ValuesIntake implements RegisterIntake {
    private static final Column MEASURE = Column.required(
            "measure",
            "Measure",
            "The name of the measure, as the register of measures shows it.",
            "Vacancy rate",
            "Measure name",
            "Name of the measure",
            "Metric",
            "Indicator",
            "KPI");
    private static final Column ORGANISATION = Column.optional(
            "organisation",
            "Organisation measured",
            "The name, the short name or the code of the organisation that is measured, or \"Partnership\". Empty if only one measure"
                    + " has that name.",
            "NHFT",
            "Organisation",
            "Partner",
            "Trust",
            "Measure of");
    private static final Column PERIOD = Column.required(
            "period",
            "Period",
            "The year, quarter or month for which the value stands, by the basis of the measure: 2025/26, Q1 2025/26, April to June"
                    + " 2025 or April 2026.",
            "2025/26",
            "Reporting period",
            "Year",
            "Quarter",
            "Month");
    private static final Column NUMERATOR = Column.optional(
            "numerator",
            "How many",
            "Of a share, how many are counted. The percentage is computed, never typed.",
            "30",
            "Numerator",
            "Count",
            "Counted");
    private static final Column DENOMINATOR = Column.optional(
            "denominator", "Of how many", "Of a share, of how many.", "480", "Denominator", "Out of", "Of all");
    private static final Column VALUE = Column.optional(
            "value",
            "Value",
            "Of a measure that is one number, the number, in the unit of the measure.",
            "1240",
            "Number",
            "Amount",
            "Actual",
            "Result");
    private static final Column AS_AT = Column.required(
            "asAt",
            "As at",
            "The day as on which it was so: in the period or after it, and not after today.",
            "31/03/2026",
            "As at date",
            "Date of the data",
            "Data as at",
            "Census date");
    private static final Column TELLING = Column.optional(
            "telling",
            "What the data is telling us",
            "What is said of the value, in up to 2,000 characters.",
            "Two posts were filled in March.",
            "Narrative",
            "Commentary",
            "Comments");
    private static final Column ACTIONS = Column.optional(
            "actions",
            "What is done about it",
            "In up to 2,000 characters.",
            "A third post is advertised.",
            "Actions",
            "Action taken");
    private static final Column RISKS = Column.optional(
            "risks", "What may come of it", "In up to 2,000 characters.", "The grant ends in July.", "Risks", "Risk");
    private static final Map<Rule, Column> ABOUT = Map.of(
            MEASURE_IS_IN_USE, MEASURE,
            PERIOD_HAS_BEGUN, PERIOD,
            AS_AT_IS_KNOWN, AS_AT,
            PART_IS_WITHIN_THE_WHOLE, NUMERATOR,
            WHOLE_IS_MORE_THAN_NOTHING, DENOMINATOR);
    private static final Set<String> WHOLE =
            Set.of("partnership", "the partnership", "the partnership as a whole", "partnership as a whole");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Measures measures;
    private final PartyFacts parties;
    private final OrganisationNames organisations;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ValuesIntake(
            Measures measures, PartyFacts parties, OrganisationNames organisations, CurrentActor actor, Clock clock) {
        this.measures = measures;
        this.parties = parties;
        this.organisations = organisations;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public RegisterKind kind() {
        return RegisterKind.MEASURES;
    }

    @Override
    public List<Column> columns() {
        return List.of(MEASURE, ORGANISATION, PERIOD, NUMERATOR, DENOMINATOR, VALUE, AS_AT, TELLING, ACTIONS, RISKS);
    }

    @Override
    public Reading begin(IntakeLine file) {
        return new ValueRows(file.partnership());
    }

    /** Measures of one name. */
    private record Named(List<Measure> measures) {}

    /** For which period of which measure a value stands. */
    private record Place(MeasureId measure, LocalDate from) {}

    /** A value that an earlier row of the file tells. */
    private record Told(int row, ValueDraft draft) {}

    /** The rows of one file, with all that was looked up for them. */
    private final class ValueRows implements Reading {
        private final LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        private final Options<Named> called = new Options<>();
        private final Options<OrganisationId> known = organisations.all();
        private final Set<OrganisationId> partners;
        private final Map<OrganisationId, String> names;
        private final Map<Place, MeasuredValue> standing;
        private final Map<Place, Told> told = new HashMap<>();
        private final Map<MeasureId, Measure> held = new HashMap<>();

        private ValueRows(PartnershipId partnership) {
            partners = parties.partnersOf(partnership);
            names = parties.namesOf(partners, today);
            Map<String, List<Measure>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (Measure each : measures.of(partnership)) {
                byName.computeIfAbsent(each.name(), name -> new ArrayList<>()).add(each);
            }
            byName.forEach((name, all) -> called.and(new Named(all), name, List.of()));
            standing = measures.standing(partnership).stream()
                    .collect(Collectors.toMap(value -> new Place(value.measure(), value.from()), Function.identity()));
        }

        @Override
        public Optional<Addition> read(Entry entry) {
            Named named = entry.choice(MEASURE, called);
            Measure measure = named == null ? null : one(entry, named.measures());
            Period period = measure == null ? null : period(entry, measure.basis());
            BigDecimal numerator = count(entry, NUMERATOR, measure);
            BigDecimal denominator = count(entry, DENOMINATOR, measure);
            BigDecimal value = count(entry, VALUE, measure);
            LocalDate asAt = entry.day(AS_AT);
            String telling = entry.text(TELLING);
            String actions = entry.text(ACTIONS);
            String risks = entry.text(RISKS);
            if (measure == null) {
                return Optional.empty();
            }
            requireKept(entry, measure);
            requireShape(entry, measure);
            Optional<Figure> figure = entry.make(
                    measure.shape() == Shape.SHARE ? NUMERATOR : VALUE,
                    () -> new Figure(value, numerator, denominator));
            return entry.make(TELLING, () -> new Narrative(telling, actions, risks))
                    .flatMap(narrative -> stands(
                            entry,
                            measure,
                            Objects.requireNonNull(period),
                            new ValueDraft(
                                    period.from(), Objects.requireNonNull(asAt), figure.orElseThrow(), narrative)));
        }

        /** The one of that organisation; null, which is said, if it cannot be told. */
        private @Nullable Measure one(Entry entry, List<Measure> all) {
            String of = entry.text(ORGANISATION);
            if (of.isEmpty()) {
                if (all.size() > 1) {
                    entry.wrong(
                            MEASURE,
                            "There is a measure of that name of more than one: " + ofWhom(all)
                                    + ". Write of which one, in the column: " + ORGANISATION.heading() + ".");
                    return null;
                }
                return all.get(0);
            }
            boolean whole = WHOLE.contains(of.strip().toLowerCase(Locale.UK));
            OrganisationId organisation = whole ? null : entry.choice(ORGANISATION, known);
            if (!whole && organisation == null) {
                return null;
            }
            Optional<Measure> found = all.stream()
                    .filter(each -> Objects.equals(each.organisation(), organisation))
                    .findFirst();
            if (found.isEmpty()) {
                entry.wrong(ORGANISATION, "There is no such measure of it. There is one of: " + ofWhom(all) + ".");
            }
            return found.orElse(null);
        }

        private String ofWhom(List<Measure> all) {
            return all.stream().map(this::ofWhom).collect(Collectors.joining("; "));
        }

        private String ofWhom(Measure measure) {
            OrganisationId of = measure.organisation();
            return of == null ? "the partnership as a whole" : names.getOrDefault(of, "a former partner");
        }

        private @Nullable Period period(Entry entry, PeriodBasis basis) {
            String text = entry.text(PERIOD);
            if (text.isEmpty()) {
                return null;
            }
            if (entry.isDay(PERIOD)) {
                // Excel makes a day of what looks like a month: of a month, and of nothing else, it tells which is
                // meant.
                LocalDate day = entry.day(PERIOD);
                if (basis == PeriodBasis.MONTH && day != null) {
                    return basis.of(day);
                }
                entry.wrong(
                        PERIOD,
                        "The cell holds a date. Give it the format of text, and write the period like "
                                + PeriodText.example(basis) + ".");
                return null;
            }
            Optional<Period> period = PeriodText.read(basis, text);
            if (period.isEmpty()) {
                entry.wrong(
                        PERIOD,
                        PeriodText.basisOf(text)
                                        .map(other -> "This is a period of another basis (" + other.words() + ").")
                                        .orElse("This is no period that can be told for certain.")
                                + " The basis of the measure is: " + basis.words() + ". Write it like "
                                + PeriodText.example(basis) + ".");
            }
            return period.orElse(null);
        }

        private @Nullable BigDecimal count(Entry entry, Column column, @Nullable Measure measure) {
            if (entry.text(column).endsWith("%") && (measure == null || measure.shape() == Shape.SHARE)) {
                entry.wrong(
                        column,
                        "A percentage is computed, never typed. Write how many, and of how many, into the columns: "
                                + NUMERATOR.heading() + ", " + DENOMINATOR.heading() + ".");
                return null;
            }
            return entry.number(column);
        }

        private void requireKept(Entry entry, Measure measure) {
            if (!measure.keepers(partners).include(actor)) {
                entry.wrong(
                        MEASURE,
                        "You would have to be a governance officer of the organisation that is measured, or of its owner's, to"
                                + " record its values.");
            }
        }

        /** Says of each cell that is empty or filled against the shape of the measure what belongs there. */
        private void requireShape(Entry entry, Measure measure) {
            if (measure.shape() == Shape.NUMBER) {
                if (!entry.has(VALUE)) {
                    entry.wrong(VALUE, "Nothing stands here. Enter the number, in " + measure.unit() + ".");
                }
                List.of(NUMERATOR, DENOMINATOR).stream()
                        .filter(entry::has)
                        .forEach(column -> entry.wrong(
                                column,
                                "The value of this measure is one number. Write it into the column: " + VALUE.heading()
                                        + "."));
                return;
            }
            if (entry.has(VALUE) && !entry.text(VALUE).endsWith("%")) {
                entry.wrong(
                        VALUE,
                        "This measure is a share. Leave this empty, and write how many, and of how many, into the columns: "
                                + NUMERATOR.heading() + ", " + DENOMINATOR.heading() + ".");
            }
            if (!entry.has(NUMERATOR)) {
                entry.wrong(NUMERATOR, "Nothing stands here. Enter how many are counted.");
            }
            if (!entry.has(DENOMINATOR)) {
                entry.wrong(DENOMINATOR, "Nothing stands here. Enter of how many.");
            }
        }

        private Optional<Addition> stands(Entry entry, Measure measure, Period period, ValueDraft draft) {
            entry.make(
                    broken -> ABOUT.getOrDefault(broken.rule(), measure.shape() == Shape.SHARE ? NUMERATOR : VALUE),
                    PERIOD,
                    () -> measure.record(draft, Optional.empty(), actor.actor().name(), clock, today));
            Place place = new Place(measure.id(), period.from());
            MeasuredValue present = standing.get(place);
            boolean there = present != null && isToldBy(draft, present);
            if (present != null && !there) {
                entry.wrong(
                        PERIOD,
                        "There is a value for " + period.words() + " already: "
                                + words(present.figure(), measure, present.asAt())
                                + (isSame(draft, present.asAt(), present.figure())
                                        ? ", and something else is said of it"
                                        : "")
                                + ". If this one is right, correct it, with a reason, on the page of the measure.");
            }
            Told before = told.get(place);
            if (before != null && !before.draft().equals(draft)) {
                ValueDraft other = before.draft();
                entry.wrong(
                        PERIOD,
                        isSame(draft, other.asAt(), other.figure())
                                ? "Row " + before.row() + " has the same value for " + period.words()
                                        + ", and says something else of it. Leave in the one that is right."
                                : "Row " + before.row() + " has another value for " + period.words() + ": "
                                        + words(other.figure(), measure, other.asAt())
                                        + ". Leave in the one that is right.");
            }
            return entry.make(PERIOD, () -> {
                told.putIfAbsent(place, new Told(entry.number(), draft));
                return new Value(measure, period, draft, there);
            });
        }

        /** Whether the row says what is on record; of the narrative, where it is silent, it says nothing. */
        private boolean isToldBy(ValueDraft draft, MeasuredValue present) {
            return isSame(draft, present.asAt(), present.figure())
                    && (draft.narrative().isEmpty() || present.narrative().equals(draft.narrative()));
        }

        private boolean isSame(ValueDraft draft, LocalDate asAt, Figure figure) {
            return figure.equals(draft.figure()) && asAt.equals(draft.asAt());
        }

        private String words(Figure figure, Measure measure, LocalDate asAt) {
            return figure.words(measure.unit()) + ", as at " + DAY.format(asAt);
        }

        /** A value that is to be recorded. */
        private final class Value implements Addition {
            private final Measure measure;
            private final Period period;
            private final ValueDraft draft;
            private final boolean there;

            private Value(Measure measure, Period period, ValueDraft draft, boolean there) {
                this.measure = measure;
                this.period = period;
                this.draft = draft;
                this.there = there;
            }

            @Override
            public String words() {
                return measure.name() + ", " + ofWhom(measure) + ", " + period.words() + ": "
                        + ValueRows.this.words(draft.figure(), measure, draft.asAt());
            }

            @Override
            public String identity() {
                return measure.id().value() + " " + period.from();
            }

            @Override
            public boolean isThere() {
                return there;
            }

            @Override
            public UUID add() {
                Measure locked = held.computeIfAbsent(measure.id(), measures::lock);
                MeasuredValue value =
                        locked.record(draft, Optional.empty(), actor.actor().name(), clock, today);
                measures.add(value);
                return value.id().value();
            }
        }
    }
}
