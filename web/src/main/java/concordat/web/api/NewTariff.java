package concordat.web.api;

import concordat.domain.placement.TariffDraft;
import concordat.domain.placement.TariffGroup;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The placement tariff of a year as programs record it, or correct it (AG-11). */
@Schema(
        name = "NewPlacementTariff",
        requiredProperties = {
            "organisation",
            "tariffYear",
            "tariffGroup",
            "pencePerWeek",
            "marketForcesFactor",
            "source"
        })
record NewTariff(
        @Schema(description = "The id of the organisation to which it is paid.") @Nullable String organisation,
        @Schema(description = "In which the tariff year begins.") @Nullable Integer tariffYear,
        @Schema(implementation = TariffGroup.class) @Nullable String tariffGroup,
        @Schema(description = "For one week of one student, before the market forces factor.") @Nullable
                Long pencePerWeek,
        @Nullable BigDecimal marketForcesFactor,
        @Schema(maxLength = Text.LINE) @Nullable String source,
        @Schema(description = "Whether somebody has checked it against the source.") @Nullable Boolean confirmed,
        @Schema(description = "Of a correction: why.", maxLength = Text.SENTENCE) @Nullable String because) {

    TariffDraft draft() {
        OrganisationId paid =
                Given.required("organisation", Given.id("organisation", organisation, OrganisationId::new));
        int year = Given.required("tariffYear", tariffYear);
        TariffGroup group = Given.required("tariffGroup", Given.choice("tariffGroup", tariffGroup, TariffGroup.class));
        long pence = Given.required("pencePerWeek", pencePerWeek);
        BigDecimal factor = Given.required("marketForcesFactor", marketForcesFactor);
        return Given.in(
                "source",
                () -> new TariffDraft(
                        paid, year, group, pence, factor, Given.text(source), Boolean.TRUE.equals(confirmed)));
    }

    String reason() {
        return Given.in("because", () -> Text.required("reason", Given.text(because), Text.SENTENCE));
    }
}
