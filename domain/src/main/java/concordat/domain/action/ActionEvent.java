package concordat.domain.action;

import concordat.domain.shared.ActionId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Event;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonOnRecord;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

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
            DecisionId decision,
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

    /** Its owner proposed it as complete. */
    record ProposedComplete(ActionId action, PartnershipId within, String reference) implements ActionEvent {}

    /** Its completion was agreed. */
    record Completed(ActionId action, PartnershipId within, String reference, LocalDate on) implements ActionEvent {}

    /** Its completion was not agreed. */
    record NotAgreedComplete(ActionId action, PartnershipId within, String reference, String reason)
            implements ActionEvent {}

    /** It was cancelled or transferred. */
    record Closed(ActionId action, PartnershipId within, String reference, ActionState how, String reason, LocalDate on)
            implements ActionEvent {}
}
