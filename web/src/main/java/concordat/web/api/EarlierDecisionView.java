package concordat.web.api;

import concordat.domain.decision.EarlierDecisionLine;
import concordat.domain.decision.Outcome;
import concordat.domain.shared.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision of an earlier register as programs read it. */
@Schema(name = "EarlierDecision", description = "Quorum and votes were never checked here: it proves neither.")
record EarlierDecisionView(
        UUID id,
        UUID committee,
        String committeeName,
        @Schema(description = "The reference that it had in the earlier register.") String reference,
        LocalDate decidedOn,
        Part part,
        String wording,
        @Schema(description = "As the earlier register says.") Outcome outcome,
        @Schema(description = "As the earlier register says; left out if it does not.") @Nullable Integer votesFor,
        @Schema(description = "As the earlier register says; left out if it does not.") @Nullable Integer votesAgainst,
        @Schema(description = "As the earlier register says; left out if it does not.") @Nullable Integer abstained,
        @Schema(description = "As the earlier register names them; left out if it does not.") @Nullable String owner,
        @Schema(description = "That it was brought in from an earlier register, with which file and when.")
                String origin) {

    @Schema(name = "EarlierDecisionPage")
    record Listing(List<EarlierDecisionView> items, @Nullable String next) {}

    static EarlierDecisionView of(EarlierDecisionLine line) {
        return new EarlierDecisionView(
                line.id().value(),
                line.committee().value(),
                line.committeeName(),
                line.reference(),
                line.decidedOn(),
                line.part(),
                line.wording(),
                line.outcome(),
                line.votes().inFavour(),
                line.votes().against(),
                line.votes().abstained(),
                line.owner().orElse(null),
                line.broughtIn().words());
    }
}
