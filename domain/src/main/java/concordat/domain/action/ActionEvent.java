package concordat.domain.action;

import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Event;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonOnRecord;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an action. */
public sealed interface ActionEvent extends Event {
    ActionId action();

    PartnershipId within();

    String reference();

    @Override
    default Subject subject() {
        return new Subject("Action", action().value(), reference());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(within().value());
    }

    /** Somebody undertook it. */
    record Raised(
            ActionId action,
            PartnershipId within,
            String reference,
            AgendaItemId item,
            @Nullable DecisionId decision,
            String description,
            PersonOnRecord owner,
            LocalDate due)
            implements ActionEvent {}

    /** Progress was reported. */
    record ProgressReported(ActionId action, PartnershipId within, String reference, String note)
            implements ActionEvent {}

    /** Its date was moved. */
    record DueDateRevised(
            ActionId action, PartnershipId within, String reference, LocalDate before, LocalDate due, String reason)
            implements ActionEvent {}

    /** It was put on hold. */
    record PutOnHold(ActionId action, PartnershipId within, String reference, String reason) implements ActionEvent {}

    /** It was taken up again. */
    record Resumed(ActionId action, PartnershipId within, String reference, String reason) implements ActionEvent {}

    /** Its owner proposed it as complete, and said what was done, or why there is nothing to show. */
    record ProposedComplete(ActionId action, PartnershipId within, String reference, String statement)
            implements ActionEvent {}

    /** Its completion was agreed, at that meeting or by the chair. */
    record Completed(
            ActionId action, PartnershipId within, String reference, LocalDate on, @Nullable String closingMeeting)
            implements ActionEvent {}

    /** Its completion was not agreed. */
    record NotAgreedComplete(ActionId action, PartnershipId within, String reference, String reason)
            implements ActionEvent {}

    /** It was opened again. */
    record Reopened(ActionId action, PartnershipId within, String reference, String reason) implements ActionEvent {}

    /** It goes on as another, with another owner or on another committee's log. */
    record Transferred(
            ActionId action, PartnershipId within, String reference, ActionId goesOnAs, String where, String reason)
            implements ActionEvent {}

    /** Something was added that shows that it is done. */
    record EvidenceAdded(
            ActionId action,
            PartnershipId within,
            String reference,
            EvidenceId evidence,
            EvidenceKind form,
            String text,
            @Nullable String fileName,
            @Nullable String fingerprint)
            implements ActionEvent {}

    /** What was added by mistake was withdrawn. */
    record EvidenceWithdrawn(ActionId action, PartnershipId within, String reference, EvidenceId evidence)
            implements ActionEvent {}

    /** Somebody opened a file that shows that an action of Part 2 is done (RC-8). */
    record PrivateEvidenceOpened(
            ActionId action, PartnershipId within, String reference, EvidenceId evidence, String fileName)
            implements ActionEvent {}

    /** It was cancelled. */
    record Closed(ActionId action, PartnershipId within, String reference, ActionState how, String reason, LocalDate on)
            implements ActionEvent {}
}
