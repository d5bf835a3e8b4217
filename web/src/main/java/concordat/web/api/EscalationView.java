package concordat.web.api;

import concordat.domain.escalation.EscalationKind;
import concordat.domain.escalation.EscalationRow;
import concordat.domain.escalation.EscalationSheet;
import concordat.domain.escalation.EscalationState;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An escalation or a referral as programs read it. */
@Schema(name = "Escalation")
record EscalationView(
        UUID id,
        String reference,
        EscalationKind kind,
        EscalationState state,
        UUID committee,
        String committeeName,
        Part part,
        UUID item,
        @Schema(description = "How people refer to the item from which it arose.") String itemReference,
        @Schema(description = "The decision that it is about.") @Nullable UUID decision,
        String issue,
        String asked,
        @Schema(description = "The body that receives it.") String toBody,
        @Schema(description = "The party whose parent body receives it.") @Nullable UUID toOrganisation,
        @Schema(description = "The committee that receives it, if it is one of the partnership.") @Nullable
                UUID toCommittee,
        LocalDate raisedOn,
        LocalDate answerBy,
        @Schema(description = "The item of the receiving committee's agenda under which it is taken.") @Nullable
                String takenAt,
        @Nullable LocalDate answeredOn,
        @Schema(description = "The receiving body's own minute; not there while it is open.") @Nullable
                String minuteReference,
        UUID meeting,
        @Schema(description = "The action that it is about.") @Nullable UUID action,
        String reason,
        String raisedBy,
        @Schema(description = "What the receiving body decided.") String outcome,
        @Nullable LocalDate withdrawnOn,
        String withdrawnBecause) {

    @Schema(name = "EscalationSummary")
    record Summary(
            UUID id,
            String reference,
            EscalationKind kind,
            EscalationState state,
            UUID committee,
            String committeeName,
            Part part,
            UUID item,
            @Schema(description = "How people refer to the item from which it arose.") String itemReference,
            @Schema(description = "The decision that it is about.") @Nullable UUID decision,
            String issue,
            String asked,
            @Schema(description = "The body that receives it.") String toBody,
            @Schema(description = "The party whose parent body receives it.") @Nullable UUID toOrganisation,
            @Schema(description = "The committee that receives it, if it is one of the partnership.") @Nullable
                    UUID toCommittee,
            LocalDate raisedOn,
            LocalDate answerBy,
            @Schema(description = "The item of the receiving committee's agenda under which it is taken.") @Nullable
                    String takenAt,
            @Nullable LocalDate answeredOn,
            @Schema(description = "The receiving body's own minute; not there while it is open.") @Nullable
                    String minuteReference) {
        static Summary of(EscalationRow row) {
            return new Summary(
                    row.id().value(),
                    row.reference(),
                    row.kind(),
                    row.state(),
                    row.committee().value(),
                    row.committeeName(),
                    row.part(),
                    row.item().value(),
                    row.minuteReference(),
                    row.decision().map(DecisionId::value).orElse(null),
                    row.issue(),
                    row.asked(),
                    row.toBody(),
                    row.toOrganisation().map(OrganisationId::value).orElse(null),
                    row.toCommittee().map(CommitteeId::value).orElse(null),
                    row.raisedOn(),
                    row.answerBy(),
                    row.takenAt().isEmpty() ? null : row.takenAt(),
                    row.receivedOn().orElse(null),
                    row.receiptReference().isEmpty() ? null : row.receiptReference());
        }
    }

    @Schema(name = "EscalationPage")
    record Listing(
            List<Summary> items,
            @Schema(description = "The address of the next page; not there on the last.") @Nullable String next) {}

    static EscalationView of(EscalationSheet sheet) {
        Summary of = Summary.of(sheet.row());
        return new EscalationView(
                of.id(),
                of.reference(),
                of.kind(),
                of.state(),
                of.committee(),
                of.committeeName(),
                of.part(),
                of.item(),
                of.itemReference(),
                of.decision(),
                of.issue(),
                of.asked(),
                of.toBody(),
                of.toOrganisation(),
                of.toCommittee(),
                of.raisedOn(),
                of.answerBy(),
                of.takenAt(),
                of.answeredOn(),
                of.minuteReference(),
                sheet.meeting().value(),
                sheet.action().map(ActionId::value).orElse(null),
                sheet.reason(),
                sheet.raisedBy(),
                sheet.row().outcome(),
                sheet.row().withdrawnOn().orElse(null),
                sheet.withdrawnBecause());
    }
}
