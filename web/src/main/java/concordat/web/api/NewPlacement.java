package concordat.web.api;

import concordat.domain.placement.PlacementCounts;
import concordat.domain.placement.PlacementDraft;
import concordat.domain.placement.ProfessionId;
import concordat.domain.programme.ServiceId;
import concordat.domain.shared.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Placements as programs record them, or correct them: counts, never a percentage (US-6). */
@Schema(
        name = "NewPlacement",
        requiredProperties = {"places", "placesUsed", "weeksOffered", "weeksUsed", "asAt"})
record NewPlacement(
        @Schema(description = "The id of the service; not of a correction.") @Nullable String service,
        @Schema(description = "The id of the profession; not of a correction.") @Nullable String profession,
        @Schema(description = "In which the academic year begins; not of a correction.") @Nullable Integer academicYear,
        @Nullable Integer places,
        @Nullable Integer placesUsed,
        @Nullable BigDecimal weeksOffered,
        @Nullable BigDecimal weeksUsed,
        @Schema(description = "How many students were satisfied.") @Nullable Integer satisfied,
        @Schema(description = "How many answered.") @Nullable Integer answered,
        @Nullable LocalDate asAt,
        @Schema(description = "Of a correction: why.", maxLength = Text.SENTENCE) @Nullable String because) {

    PlacementDraft draft() {
        return new PlacementDraft(
                Given.required("service", Given.id("service", service, ServiceId::new)),
                Given.required("profession", Given.id("profession", profession, ProfessionId::new)),
                Given.required("academicYear", academicYear),
                counts(),
                false);
    }

    PlacementCounts counts() {
        int have = Given.required("places", places);
        int used = Given.required("placesUsed", placesUsed);
        BigDecimal offered = Given.required("weeksOffered", weeksOffered);
        BigDecimal spent = Given.required("weeksUsed", weeksUsed);
        LocalDate day = Given.required("asAt", asAt);
        return Given.in("places", () -> new PlacementCounts(have, used, offered, spent, satisfied, answered, day));
    }

    String reason() {
        return Given.in("because", () -> Text.required("reason", Given.text(because), Text.SENTENCE));
    }
}
