package concordat.web.measure;

import concordat.domain.agreement.Aim;
import concordat.domain.measure.Baseline;
import concordat.domain.measure.Direction;
import concordat.domain.measure.Figure;
import concordat.domain.measure.MeasureDomain;
import concordat.domain.measure.MeasureDraft;
import concordat.domain.measure.PeriodBasis;
import concordat.domain.measure.Shape;
import concordat.domain.measure.StandardMeasure;
import concordat.domain.measure.Target;
import concordat.domain.partner.PartnershipSheet;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PurposeId;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The definition of a measure as a form asks for it. Aims that its reader may not see stay as they are. */
public final class MeasureForm {
    private final Notices notices;
    private final List<Option> organisations;
    private final List<Option> aimChoice;
    private Set<PurposeId> hiddenAims = Set.of();
    private boolean fictional;
    private String organisation = "";
    private String name = "";
    private String definition = "";
    private @Nullable MeasureDomain domain;
    private String owner = "";
    private String ownerName = "";
    private @Nullable Shape shape;
    private String unit = "";
    private String counted = "";
    private String ofAll = "";
    private boolean mayExceed;
    private @Nullable Direction direction;
    private @Nullable PeriodBasis basis;
    private @Nullable LocalDate baselineDay;
    private String baselineValue = "";
    private String baselinePart = "";
    private String baselineWhole = "";
    private String target = "";
    private @Nullable LocalDate targetBy;
    private List<String> aims = List.of();

    MeasureForm(Notices notices, PartnershipSheet partnership, List<Aim> known) {
        this.notices = notices;
        organisations = partnership.parties().stream()
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
        aimChoice = known.stream()
                .map(aim -> Option.of(aim.id().value().toString(), aim.text()))
                .toList();
    }

    MeasureForm startedFrom(StandardMeasure standard) {
        name = standard.name();
        definition = standard.definition();
        domain = standard.domain();
        shape = standard.shape();
        unit = standard.shape() == Shape.SHARE ? "" : standard.unit();
        counted = standard.counted();
        ofAll = standard.ofAll();
        direction = standard.direction();
        basis = standard.basis();
        return this;
    }

    MeasureForm filledFrom(MeasureDraft draft) {
        OrganisationId of = draft.organisation();
        organisation = of == null ? "" : of.value().toString();
        name = draft.name();
        definition = draft.definition();
        domain = draft.domain();
        owner = draft.owner().value().toString();
        ownerName = draft.ownerName();
        shape = draft.shape();
        unit = draft.shape() == Shape.SHARE ? "" : draft.unit();
        counted = draft.counted();
        ofAll = draft.ofAll();
        mayExceed = draft.mayExceed();
        direction = draft.direction();
        basis = draft.basis();
        Baseline began = draft.baseline();
        if (began != null) {
            baselineDay = began.day();
            baselineValue = plain(began.figure().value());
            baselinePart = plain(began.figure().numerator());
            baselineWhole = plain(began.figure().denominator());
        }
        Target wanted = draft.target();
        if (wanted != null) {
            target = plain(wanted.amount());
            targetBy = wanted.by();
        }
        aims = draft.aims().stream().map(each -> each.value().toString()).toList();
        hiddenAims = draft.aims().stream()
                .filter(aim -> aimChoice.stream()
                        .noneMatch(each -> each.value().equals(aim.value().toString())))
                .collect(Collectors.toSet());
        fictional = draft.fictional();
        return this;
    }

    static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** What was entered; empty, with the fields marked, if something is missing or no number. */
    Optional<MeasureDraft> understood() {
        MeasureDomain of = domain;
        Shape made = shape;
        Direction better = direction;
        PeriodBasis periods = basis;
        if (of == null || made == null || better == null || periods == null) {
            return Optional.empty();
        }
        if (made == Shape.NUMBER && unit.isBlank()) {
            notices.wrong("unit", "Enter the unit");
        }
        Baseline began = baseline();
        Target wanted = target();
        if (notices.isRefused()) {
            return Optional.empty();
        }
        return Optional.of(new MeasureDraft(
                organisation.isEmpty() ? null : new OrganisationId(UUID.fromString(organisation)),
                name,
                definition,
                of,
                new OrganisationId(UUID.fromString(owner)),
                ownerName,
                unit,
                made,
                counted,
                ofAll,
                mayExceed,
                better,
                periods,
                began,
                wanted,
                Stream.concat(hiddenAims.stream(), aims.stream().map(each -> new PurposeId(UUID.fromString(each))))
                        .collect(Collectors.toSet()),
                fictional));
    }

    private @Nullable Baseline baseline() {
        Figure figure = new Figure(
                Numbers.entered(baselineValue, "baselineValue", notices).orElse(null),
                Numbers.entered(baselinePart, "baselinePart", notices).orElse(null),
                Numbers.entered(baselineWhole, "baselineWhole", notices).orElse(null));
        LocalDate day = baselineDay;
        boolean given = !(baselineValue + baselinePart + baselineWhole).isBlank();
        if (given && day == null) {
            notices.wrong("baselineDay", "Enter a day of the period for which the baseline stands");
        } else if (!given && day != null) {
            notices.wrong("baselineDay", "Enter the value of the baseline, or no day");
        }
        return given && day != null ? new Baseline(day, figure) : null;
    }

    private @Nullable Target target() {
        Optional<BigDecimal> amount = Numbers.entered(target, "target", notices);
        LocalDate by = targetBy;
        if (amount.isPresent() && by == null) {
            notices.wrong("targetBy", "Enter the day by which the target is to be reached");
        } else if (target.isBlank() && by != null) {
            notices.wrong("target", "Enter the target, or no day");
        }
        return amount.isPresent() && by != null ? new Target(amount.get(), by) : null;
    }

    public List<Option> getOrganisations() {
        return organisations;
    }

    public List<Option> getAimChoice() {
        return aimChoice;
    }

    public List<Option> getDomains() {
        return MeasuresPage.domains();
    }

    public List<Option> getShapes() {
        return Arrays.stream(Shape.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getDirections() {
        return Arrays.stream(Direction.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getBases() {
        return Arrays.stream(PeriodBasis.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String chosen) {
        organisation = chosen == null ? "" : chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String entered) {
        name = entered == null ? "" : entered;
    }

    public String getDefinition() {
        return definition;
    }

    public void setDefinition(@Nullable String entered) {
        definition = entered == null ? "" : entered;
    }

    public @Nullable MeasureDomain getDomain() {
        return domain;
    }

    public void setDomain(@Nullable MeasureDomain chosen) {
        domain = chosen;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String chosen) {
        owner = chosen == null ? "" : chosen;
    }

    public String getOwnerName() {
        return ownerName;
    }

    public void setOwnerName(@Nullable String entered) {
        ownerName = entered == null ? "" : entered;
    }

    public @Nullable Shape getShape() {
        return shape;
    }

    public void setShape(@Nullable Shape chosen) {
        shape = chosen;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String entered) {
        unit = entered == null ? "" : entered;
    }

    public String getCounted() {
        return counted;
    }

    public void setCounted(@Nullable String entered) {
        counted = entered == null ? "" : entered;
    }

    public String getOfAll() {
        return ofAll;
    }

    public void setOfAll(@Nullable String entered) {
        ofAll = entered == null ? "" : entered;
    }

    public boolean isMayExceed() {
        return mayExceed;
    }

    public void setMayExceed(boolean ticked) {
        mayExceed = ticked;
    }

    public @Nullable Direction getDirection() {
        return direction;
    }

    public void setDirection(@Nullable Direction chosen) {
        direction = chosen;
    }

    public @Nullable PeriodBasis getBasis() {
        return basis;
    }

    public void setBasis(@Nullable PeriodBasis chosen) {
        basis = chosen;
    }

    public @Nullable LocalDate getBaselineDay() {
        return baselineDay;
    }

    public void setBaselineDay(@Nullable LocalDate day) {
        baselineDay = day;
    }

    public String getBaselineValue() {
        return baselineValue;
    }

    public void setBaselineValue(@Nullable String entered) {
        baselineValue = entered == null ? "" : entered;
    }

    public String getBaselinePart() {
        return baselinePart;
    }

    public void setBaselinePart(@Nullable String entered) {
        baselinePart = entered == null ? "" : entered;
    }

    public String getBaselineWhole() {
        return baselineWhole;
    }

    public void setBaselineWhole(@Nullable String entered) {
        baselineWhole = entered == null ? "" : entered;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(@Nullable String entered) {
        target = entered == null ? "" : entered;
    }

    public @Nullable LocalDate getTargetBy() {
        return targetBy;
    }

    public void setTargetBy(@Nullable LocalDate day) {
        targetBy = day;
    }

    public List<String> getAims() {
        return aims;
    }

    public void setAims(@Nullable List<String> chosen) {
        aims = chosen == null ? List.of() : List.copyOf(chosen);
    }
}
