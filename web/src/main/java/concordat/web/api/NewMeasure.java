package concordat.web.api;

import concordat.domain.measure.Baseline;
import concordat.domain.measure.Direction;
import concordat.domain.measure.Figure;
import concordat.domain.measure.MeasureDomain;
import concordat.domain.measure.MeasureDraft;
import concordat.domain.measure.PeriodBasis;
import concordat.domain.measure.Shape;
import concordat.domain.measure.Target;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PurposeId;
import concordat.domain.shared.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure as programs define it. */
@Schema(
        name = "NewMeasure",
        requiredProperties = {
            "partnership",
            "name",
            "domain",
            "ownerOrganisation",
            "owner",
            "shape",
            "direction",
            "basis"
        })
record NewMeasure(
        @Nullable UUID partnership,
        @Schema(description = "The organisation that is measured; missing for the partnership as a whole.") @Nullable
                UUID organisation,
        @Schema(maxLength = Text.LINE) @Nullable String name,
        @Schema(maxLength = Text.SENTENCE) @Nullable String definition,
        @Nullable MeasureDomain domain,
        @Nullable UUID ownerOrganisation,
        @Schema(maxLength = Text.LINE) @Nullable String owner,
        @Schema(description = "Of a number.", maxLength = 40) @Nullable String unit,
        @Nullable Shape shape,
        @Schema(description = "Of a share: what is counted.", maxLength = Text.LINE) @Nullable String counted,
        @Schema(description = "Of a share: out of what.", maxLength = Text.LINE) @Nullable String ofAll,
        @Schema(description = "Of a share: whether it can be more than 100%.") @Nullable Boolean mayExceed,
        @Nullable Direction direction,
        @Nullable PeriodBasis basis,
        @Nullable NewBaseline baseline,
        @Nullable NewTarget target,
        @Schema(description = "The aims of which it tells: purposes of agreements of the partnership.", maxItems = 200)
                @Nullable
                List<UUID> aims) {

    @Schema(
            name = "NewMeasureBaseline",
            requiredProperties = {"day"})
    record NewBaseline(
            @Schema(description = "Any day of the period for which it stands.") @Nullable LocalDate day,
            @Schema(description = "Of a number.") @Nullable BigDecimal value,
            @Schema(description = "Of a share.") @Nullable BigDecimal numerator,
            @Schema(description = "Of a share.") @Nullable BigDecimal denominator) {
        Baseline baseline() {
            return new Baseline(
                    Given.required("baseline.day", day),
                    Given.in("baseline", () -> new Figure(value, numerator, denominator)));
        }
    }

    @Schema(
            name = "NewMeasureTarget",
            requiredProperties = {"amount", "by"})
    record NewTarget(
            @Schema(description = "In the unit of the measure; of a share, in per cent.") @Nullable BigDecimal amount,
            @Nullable LocalDate by) {
        Target target() {
            return new Target(Given.required("target.amount", amount), Given.required("target.by", by));
        }
    }

    PartnershipId within() {
        return new PartnershipId(Given.required("partnership", partnership));
    }

    MeasureDraft draft() {
        MeasureDomain of = Given.required("domain", domain);
        OrganisationId owned = new OrganisationId(Given.required("ownerOrganisation", ownerOrganisation));
        Shape made = Given.required("shape", shape);
        Direction better = Given.required("direction", direction);
        PeriodBasis periods = Given.required("basis", basis);
        Baseline began = baseline == null ? null : baseline.baseline();
        Target wanted = target == null ? null : target.target();
        return Given.in(
                "name",
                () -> new MeasureDraft(
                        organisation == null ? null : new OrganisationId(organisation),
                        Given.text(name),
                        Given.text(definition),
                        of,
                        owned,
                        Given.text(owner),
                        Given.text(unit),
                        made,
                        Given.text(counted),
                        Given.text(ofAll),
                        Boolean.TRUE.equals(mayExceed),
                        better,
                        periods,
                        began,
                        wanted,
                        Given.list(aims).stream()
                                .map(aim -> new PurposeId(Given.required("aims", aim)))
                                .collect(Collectors.toSet()),
                        false));
    }
}
