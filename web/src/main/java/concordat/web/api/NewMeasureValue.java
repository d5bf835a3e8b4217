package concordat.web.api;

import concordat.domain.measure.Figure;
import concordat.domain.measure.Narrative;
import concordat.domain.measure.ValueDraft;
import concordat.domain.shared.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value of a measure as programs record it, or correct it: one number, or two counts (US-6). */
@Schema(
        name = "NewMeasureValue",
        requiredProperties = {"asAt"})
record NewMeasureValue(
        @Schema(
                        description =
                                "Any day of the period for which it stands; not for a correction, which is of the same period.")
                @Nullable
                LocalDate day,
        @Schema(description = "The day as on which it was so.") @Nullable LocalDate asAt,
        @Schema(description = "Of a number.") @Nullable BigDecimal value,
        @Schema(description = "Of a share: how many. The percentage is computed.") @Nullable BigDecimal numerator,
        @Schema(description = "Of a share: of how many.") @Nullable BigDecimal denominator,
        @Schema(maxLength = Text.SENTENCE) @Nullable String telling,
        @Schema(maxLength = Text.SENTENCE) @Nullable String actions,
        @Schema(maxLength = Text.SENTENCE) @Nullable String risks,
        @Schema(description = "Of a correction: why.", maxLength = Text.SENTENCE) @Nullable String because) {

    ValueDraft draft() {
        return draftFor(Given.required("day", day));
    }

    ValueDraft correction() {
        return draftFor(Given.required("asAt", asAt));
    }

    String reason() {
        return Given.in("because", () -> Text.required("reason", Given.text(because), Text.SENTENCE));
    }

    private ValueDraft draftFor(LocalDate period) {
        return new ValueDraft(
                period,
                Given.required("asAt", asAt),
                Given.in("value", () -> new Figure(value, numerator, denominator)),
                Given.in("telling", () -> new Narrative(Given.text(telling), Given.text(actions), Given.text(risks))));
    }
}
