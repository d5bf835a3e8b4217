package concordat.domain.measure;

import static concordat.domain.measure.MeasureRule.AIMS_ARE_OF_THE_PARTNERSHIP;
import static concordat.domain.measure.MeasureRule.MEASURE_IS_IN_USE;
import static concordat.domain.measure.MeasureRule.MEASURE_IS_OF_THE_PARTNERSHIP;
import static concordat.domain.measure.MeasureRule.MEASURE_IS_RETIRED;
import static concordat.domain.measure.MeasureRule.OWNER_IS_A_PARTNER;
import static concordat.domain.measure.MeasureRule.PERIOD_HAS_BEGUN;
import static concordat.domain.measure.MeasureRule.SHARE_NAMES_WHAT_IS_COUNTED;
import static concordat.domain.measure.MeasureRule.TARGET_IS_LATER_THAN_THE_BASELINE;
import static concordat.domain.measure.MeasureRule.TARGET_IS_POSSIBLE;
import static concordat.domain.measure.MeasureRule.TARGET_LIES_IN_THE_DIRECTION;
import static concordat.domain.measure.MeasureRule.VALUE_STANDS_ONCE;
import static concordat.domain.measure.MeasureRule.WHAT_WAS_MEASURED_STANDS;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PurposeId;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a partnership, or one of its organisations, measures: in what unit, for which periods, from where, and to reach what by when. One
 * value stands for each period; a correction replaces it, and what was corrected stays readable. It is retired with a reason, and can be
 * taken up again.
 */
@Entity
@Table(name = "measure")
public class Measure {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MeasureId id;

    @Version
    private long version;

    @Embedded
    private PartnershipId partnership;

    @Embedded
    private @Nullable OrganisationId organisation;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String definition;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MeasureDomain domain;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private OrganisationId owner;

    @Column(name = "owner_name", nullable = false)
    private String ownerName;

    @Column(nullable = false)
    private String unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Shape shape;

    @Column(name = "numerator_name", nullable = false)
    private String counted;

    @Column(name = "denominator_name", nullable = false)
    private String ofAll;

    @Column(name = "may_exceed", nullable = false)
    private boolean mayExceed;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PeriodBasis basis;

    @Column(name = "baseline_from")
    private @Nullable LocalDate baselineFrom;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "baseline_value"))
    @AttributeOverride(name = "numerator", column = @Column(name = "baseline_numerator"))
    @AttributeOverride(name = "denominator", column = @Column(name = "baseline_denominator"))
    private @Nullable Figure baseline;

    private @Nullable BigDecimal target;

    @Column(name = "target_by")
    private @Nullable LocalDate targetBy;

    @Column(nullable = false)
    private boolean fictional;

    @Column(name = "retired_on")
    private @Nullable LocalDate retired;

    @Column(name = "retiring_reason", nullable = false)
    private String retiringReason = "";

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "measure_id", nullable = false, updatable = false)
    private List<MeasureAim> aims = new ArrayList<>();

    /** What the rules of a definition need to know of the partnership. */
    record Ground(Set<OrganisationId> partners, Set<PurposeId> aims, LocalDate today) {}

    /** One that is not on record yet. @throws concordat.domain.shared.RuleBroken if the draft cannot stand */
    static Measure defined(PartnershipId partnership, MeasureDraft draft, Ground ground, Clock clock) {
        Measure measure = new Measure(MeasureId.next(clock), partnership);
        measure.take(draft, ground, clock);
        return measure;
    }

    @SuppressWarnings("NullAway.Init")
    protected Measure() {}

    @SuppressWarnings("NullAway.Init")
    private Measure(MeasureId id, PartnershipId partnership) {
        this.id = id;
        this.partnership = partnership;
    }

    MeasureEvent defined() {
        return new MeasureEvent.MeasureDefined(id, partnership, name, shape, basis);
    }

    /**
     * Amends the definition.
     *
     * @param measured whether values are on record, of which what they are made of then stands
     */
    MeasureEvent amend(MeasureDraft draft, boolean measured, Ground ground, Clock clock) {
        MEASURE_IS_IN_USE.require(retired == null);
        WHAT_WAS_MEASURED_STANDS.require(!measured
                || (draft.shape() == shape
                        && draft.basis() == basis
                        && draft.mayExceed() == mayExceed
                        && draft.unit().equals(unit)));
        take(draft, ground, clock);
        return new MeasureEvent.MeasureAmended(id, partnership, name);
    }

    /** Retires it: no more values are recorded. */
    MeasureEvent retire(String reason, LocalDate today) {
        MEASURE_IS_IN_USE.require(retired == null);
        retiringReason = Text.required("reason", reason, Text.SENTENCE);
        retired = today;
        return new MeasureEvent.MeasureRetired(id, partnership, name);
    }

    /** Takes it up again. */
    MeasureEvent takeUp() {
        MEASURE_IS_RETIRED.require(retired != null);
        retired = null;
        retiringReason = "";
        return new MeasureEvent.MeasureTakenUp(id, partnership, name);
    }

    /**
     * Records a value.
     *
     * @param standing the one that stands for the same period
     * @throws concordat.domain.shared.RuleBroken if there is one, or this one cannot be
     */
    MeasuredValue record(ValueDraft draft, Optional<MeasuredValue> standing, String by, Clock clock, LocalDate today) {
        MeasuredValue value = measured(draft, by, clock, today);
        VALUE_STANDS_ONCE.require(standing.isEmpty(), value.period(basis).words());
        return value;
    }

    MeasureEvent recorded(MeasuredValue value) {
        return new MeasureEvent.MeasureValueRecorded(
                id,
                partnership,
                name,
                value.from(),
                value.asAt(),
                value.figure().words(unit));
    }

    /** Corrects a value, which stays readable beside the one that replaces it. */
    MeasuredValue correct(
            MeasuredValue former, ValueDraft draft, String because, String by, Clock clock, LocalDate today) {
        MeasuredValue value = measured(
                new ValueDraft(former.from(), draft.asAt(), draft.figure(), draft.narrative()), by, clock, today);
        former.replaceBy(value, because, today);
        return value;
    }

    MeasureEvent corrected(MeasuredValue former, MeasuredValue value) {
        return new MeasureEvent.MeasureValueCorrected(
                id,
                partnership,
                name,
                value.from(),
                value.asAt(),
                former.figure().words(unit),
                value.figure().words(unit));
    }

    private MeasuredValue measured(ValueDraft draft, String by, Clock clock, LocalDate today) {
        MEASURE_IS_IN_USE.require(retired == null);
        draft.figure().requireShape(shape, mayExceed);
        Period period = basis.of(draft.day());
        requireBegun(period, today);
        return new MeasuredValue(id, partnership, period, draft, by, clock, today);
    }

    private void take(MeasureDraft draft, Ground ground, Clock clock) {
        OrganisationId of = draft.organisation();
        MEASURE_IS_OF_THE_PARTNERSHIP.require(
                !ground.partners().isEmpty() && (of == null || ground.partners().contains(of)));
        OWNER_IS_A_PARTNER.require(ground.partners().contains(draft.owner()));
        SHARE_NAMES_WHAT_IS_COUNTED.require(draft.shape() == Shape.NUMBER
                || (!draft.counted().isEmpty() && !draft.ofAll().isEmpty()));
        requireBaseline(draft, ground.today());
        requireTarget(draft);
        Set<PurposeId> added = draft.aims().stream()
                .filter(aim -> aims.stream().noneMatch(present -> present.aim().equals(aim)))
                .collect(Collectors.toSet());
        AIMS_ARE_OF_THE_PARTNERSHIP.require(ground.aims().containsAll(added));
        organisation = of;
        name = draft.name();
        definition = draft.definition();
        domain = draft.domain();
        owner = draft.owner();
        ownerName = draft.ownerName();
        unit = draft.unit();
        shape = draft.shape();
        counted = draft.counted();
        ofAll = draft.ofAll();
        mayExceed = draft.mayExceed();
        direction = draft.direction();
        basis = draft.basis();
        Baseline began = draft.baseline();
        baselineFrom = began == null ? null : basis.of(began.day()).from();
        baseline = began == null ? null : began.figure();
        Target wanted = draft.target();
        target = wanted == null ? null : wanted.amount();
        targetBy = wanted == null ? null : wanted.by();
        fictional = draft.fictional();
        aims.removeIf(present -> !draft.aims().contains(present.aim()));
        added.forEach(aim -> aims.add(new MeasureAim(partnership, aim, clock)));
    }

    private static void requireBaseline(MeasureDraft draft, LocalDate today) {
        Baseline began = draft.baseline();
        if (began != null) {
            began.figure().requireShape(draft.shape(), draft.mayExceed());
            requireBegun(draft.basis().of(began.day()), today);
        }
    }

    private static void requireBegun(Period period, LocalDate today) {
        PERIOD_HAS_BEGUN.require(!period.from().isAfter(today), period.words());
    }

    private static void requireTarget(MeasureDraft draft) {
        Target wanted = draft.target();
        if (wanted == null) {
            return;
        }
        TARGET_IS_POSSIBLE.require(draft.shape() == Shape.NUMBER
                || (wanted.amount().signum() >= 0
                        && (draft.mayExceed() || wanted.amount().compareTo(WHOLE) <= 0)));
        Baseline began = draft.baseline();
        if (began == null) {
            return;
        }
        Period first = draft.basis().of(began.day());
        TARGET_IS_LATER_THAN_THE_BASELINE.require(wanted.by().isAfter(first.from()), first.words());
        int baseline = began.figure().compareTo(wanted.amount());
        TARGET_LIES_IN_THE_DIRECTION.require(
                draft.direction() == Direction.NEITHER
                        || (draft.direction() == Direction.INCREASE ? baseline <= 0 : baseline >= 0),
                Figure.words(wanted.amount(), draft.unit()),
                began.figure().words(draft.unit()),
                draft.direction().words().toLowerCase(Locale.UK));
    }

    public MeasureId id() {
        return id;
    }

    /** Counts every change of the definition; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public String name() {
        return name;
    }

    /** The organisation that is measured; null if it is the partnership as a whole. */
    @Nullable
    OrganisationId organisation() {
        return organisation;
    }

    PeriodBasis basis() {
        return basis;
    }

    Shape shape() {
        return shape;
    }

    String unit() {
        return unit;
    }

    /** What is on record of it. */
    public MeasureDraft details() {
        LocalDate began = baselineFrom;
        LocalDate by = targetBy;
        return new MeasureDraft(
                organisation,
                name,
                definition,
                domain,
                owner,
                ownerName,
                unit,
                shape,
                counted,
                ofAll,
                mayExceed,
                direction,
                basis,
                began == null ? null : new Baseline(began, Objects.requireNonNull(baseline)),
                by == null ? null : new Target(Objects.requireNonNull(target), by),
                aims.stream().map(MeasureAim::aim).collect(Collectors.toSet()),
                fictional);
    }

    /** Since when it is retired. */
    public Optional<LocalDate> retired() {
        return Optional.ofNullable(retired);
    }

    /** Why it was retired; empty while it is in use. */
    public String retiringReason() {
        return retiringReason;
    }

    /** Whose governance officers keep it. */
    Keepers keepers(Set<OrganisationId> partners) {
        return Keepers.of(organisation, owner, partners);
    }
}
