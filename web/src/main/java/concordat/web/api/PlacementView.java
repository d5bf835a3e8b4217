package concordat.web.api;

import concordat.domain.placement.Placement;
import concordat.domain.placement.PlacementCounts;
import concordat.domain.placement.PlacementDetails;
import concordat.domain.placement.PlacementRow;
import concordat.domain.placement.PlacementTotals;
import concordat.domain.placement.Profession;
import concordat.domain.placement.Share;
import concordat.domain.placement.TariffDraft;
import concordat.domain.placement.TariffGroup;
import concordat.domain.placement.TariffRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Placements of a service, a profession and an academic year as programs read them. */
@Schema(name = "Placement")
record PlacementView(
        Summary placement,
        String recordedBy,
        LocalDate recordedOn,
        @Schema(description = "The records that were corrected, the latest first.") List<FormerView> former) {

    @Schema(name = "PlacementCounts")
    record CountsView(
            int places,
            int placesUsed,
            BigDecimal weeksOffered,
            BigDecimal weeksUsed,
            boolean overCapacity,
            @Schema(description = "How many students were satisfied; missing if they were not asked.") @Nullable
                    Integer satisfied,
            @Schema(description = "How many answered.") @Nullable Integer answered,
            @Schema(description = "In per cent, unrounded, computed from the two (US-6).") @Nullable
                    Double satisfaction,
            LocalDate asAt) {
        static CountsView of(PlacementCounts counts) {
            return new CountsView(
                    counts.places(),
                    counts.used(),
                    counts.weeksOffered(),
                    counts.weeksUsed(),
                    counts.isOverCapacity(),
                    counts.satisfied(),
                    counts.answered(),
                    counts.feedback().map(Share::percent).orElse(null),
                    counts.asAt());
        }
    }

    @Schema(name = "PlacementSummary")
    record Summary(
            UUID id,
            UUID service,
            String serviceName,
            UUID organisation,
            String organisationName,
            UUID profession,
            String professionName,
            @Schema(description = "In which the academic year begins.") int academicYear,
            CountsView counts,
            @Schema(
                            description =
                                    "Weeks used, times tariff, times MFF, in pounds, unrounded; missing without a tariff.")
                    @Nullable
                    BigDecimal income,
            boolean fictional) {
        static Summary of(PlacementRow row) {
            return new Summary(
                    row.id().value(),
                    row.service().value(),
                    row.serviceName(),
                    row.organisation().value(),
                    row.organisationName(),
                    row.profession().id().value(),
                    row.profession().name(),
                    row.year(),
                    CountsView.of(row.counts()),
                    row.income().orElse(null),
                    row.fictional());
        }
    }

    @Schema(name = "FormerPlacement")
    record FormerView(
            UUID id,
            CountsView counts,
            String recordedBy,
            LocalDate recordedOn,
            String replacedBy,
            @Nullable LocalDate replacedOn,
            String because) {
        static FormerView of(Placement each) {
            return new FormerView(
                    each.id().value(),
                    CountsView.of(each.counts()),
                    each.recordedBy(),
                    each.recordedOn(),
                    each.replacedBy(),
                    each.replacedOn().orElse(null),
                    each.replacedBecause());
        }
    }

    @Schema(name = "PlacementTotals", description = "What all that match come to, not only this page.")
    record TotalsView(
            long records,
            long places,
            long placesUsed,
            BigDecimal weeksOffered,
            BigDecimal weeksUsed,
            long satisfied,
            long answered,
            BigDecimal income,
            @Schema(description = "For how many there is no tariff.") long withoutTariff) {
        static TotalsView of(PlacementTotals totals) {
            return new TotalsView(
                    totals.records(),
                    totals.places(),
                    totals.used(),
                    totals.weeksOffered(),
                    totals.weeksUsed(),
                    totals.satisfied(),
                    totals.answered(),
                    totals.income(),
                    totals.withoutTariff());
        }
    }

    @Schema(name = "PlacementPage")
    record Listing(List<Summary> items, TotalsView totals, @Nullable String next) {}

    @Schema(name = "Profession")
    record ProfessionView(UUID id, String name, TariffGroup tariffGroup) {
        static ProfessionView of(Profession each) {
            return new ProfessionView(each.id().value(), each.name(), each.group());
        }
    }

    @Schema(name = "ProfessionList")
    record Professions(List<ProfessionView> items) {}

    @Schema(name = "PlacementTariff")
    record TariffView(
            UUID id,
            UUID organisation,
            String organisationName,
            @Schema(description = "In which the tariff year begins.") int tariffYear,
            TariffGroup tariffGroup,
            long pencePerWeek,
            BigDecimal marketForcesFactor,
            String source,
            boolean confirmed,
            @Schema(description = "Since when another stands in its place.") @Nullable LocalDate replacedOn) {
        static TariffView of(TariffRow row) {
            TariffDraft draft = row.tariff().draft();
            return new TariffView(
                    row.tariff().id().value(),
                    draft.organisation().value(),
                    row.organisationName(),
                    draft.year(),
                    draft.group(),
                    draft.pencePerWeek(),
                    draft.marketForces(),
                    draft.source(),
                    draft.confirmed(),
                    row.tariff().replacedOn().orElse(null));
        }
    }

    @Schema(name = "PlacementTariffList")
    record Tariffs(List<TariffView> items) {}

    static PlacementView of(PlacementDetails placement) {
        return new PlacementView(
                Summary.of(placement.row()),
                placement.recordedBy(),
                placement.recordedOn(),
                placement.former().stream().map(FormerView::of).toList());
    }
}
