package concordat.web.api;

import concordat.domain.honorary.Check;
import concordat.domain.honorary.CheckResult;
import concordat.domain.honorary.HonoraryDetails;
import concordat.domain.honorary.HonoraryDraft;
import concordat.domain.honorary.HonoraryKind;
import concordat.domain.honorary.HonoraryRow;
import concordat.domain.honorary.HonoraryStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An honorary contract or a letter of access as programs read it. */
@Schema(name = "HonoraryArrangement")
record HonoraryArrangementView(
        UUID id,
        String reference,
        String person,
        @Schema(description = "What the substantive employer is called.") String employer,
        String host,
        HonoraryKind kind,
        @Schema(description = "The study, or the role.") String work,
        @Schema(description = "Whether the research has a direct bearing on the quality of care.")
                boolean directBearing,
        @Schema(description = "The check of the Disclosure and Barring Service.") CheckView disclosure,
        @Schema(description = "The check of occupational health.") CheckView occupationalHealth,
        LocalDate firstDay,
        LocalDate lastDay,
        @Schema(description = "The last day if it was ended early.") @Nullable LocalDate endedOn,
        String endingReason,
        String supervisor,
        @Schema(description = "Computed for today.") HonoraryStanding standing,
        List<Renewal> renewals) {

    @Schema(name = "HonoraryCheck")
    record CheckView(CheckResult result, @Nullable LocalDate on) {
        static CheckView of(Check check) {
            return new CheckView(check.result(), check.on());
        }
    }

    @Schema(name = "HonoraryRenewal")
    record Renewal(LocalDate recordedOn, LocalDate formerLastDay, LocalDate lastDay) {}

    @Schema(name = "HonoraryArrangementSummary")
    record Summary(
            UUID id,
            String reference,
            String person,
            String employer,
            String host,
            HonoraryKind kind,
            String work,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable LocalDate endedOn,
            @Schema(description = "Computed for today.") HonoraryStanding standing) {
        static Summary of(HonoraryRow row) {
            return new Summary(
                    row.id().value(),
                    row.reference(),
                    row.person(),
                    row.employer(),
                    row.host(),
                    row.kind(),
                    row.work(),
                    row.start(),
                    row.lastDay(),
                    row.ended(),
                    row.standing());
        }
    }

    @Schema(name = "HonoraryArrangementPage")
    record Listing(List<Summary> items, @Nullable String next) {}

    static HonoraryArrangementView of(HonoraryDetails arrangement) {
        HonoraryDraft details = arrangement.details();
        return new HonoraryArrangementView(
                arrangement.id().value(),
                arrangement.reference(),
                details.person(),
                arrangement.employer(),
                arrangement.host(),
                details.kind(),
                details.work(),
                details.directBearing(),
                CheckView.of(details.disclosure()),
                CheckView.of(details.health()),
                details.start(),
                details.lastDay(),
                arrangement.ended(),
                arrangement.endingReason(),
                details.supervisor(),
                arrangement.standing(),
                arrangement.renewals().stream()
                        .map(each -> new Renewal(each.on(), each.former(), each.lastDay()))
                        .toList());
    }
}
