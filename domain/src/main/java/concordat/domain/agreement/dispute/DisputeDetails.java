package concordat.domain.agreement.dispute;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.Deadline;
import concordat.domain.agreement.Party;
import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.text.ClauseId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dispute with all that is on record of it.
 *
 * @param version what a change must name
 * @param clause the clause concerned; null if none in particular
 */
public record DisputeDetails(
        DisputeId id,
        long version,
        AgreementId agreement,
        String agreementReference,
        String agreementTitle,
        int number,
        String subject,
        String wanted,
        @Nullable ClauseId clause,
        String raisedBy,
        List<String> against,
        LocalDate notified,
        DisputeState state,
        List<StepDetails> steps) {

    /**
     * A step of its ladder.
     *
     * @param started null if it has not begun
     * @param deadline when its time is or was up; null if it has not begun
     * @param clock how its time stands today, in words; empty unless it is running
     * @param ended null while it is not over
     * @param outcome null while it is not over
     */
    public record StepDetails(
            int position,
            String name,
            int workingDays,
            @Nullable LocalDate started,
            @Nullable LocalDate deadline,
            String clock,
            boolean overdue,
            @Nullable LocalDate ended,
            @Nullable StepOutcome outcome,
            String note,
            List<OwnerDetails> owners) {
        /** Whether the dispute is on this step. */
        public boolean isRunning() {
            return started != null && ended == null;
        }

        /** Whether it ended after its time was up. */
        public boolean isEndedLate() {
            return ended != null && deadline != null && ended.isAfter(deadline);
        }

        static StepDetails of(DisputeStep step, Agreement agreement, WorkingDays calendar, LocalDate today) {
            Deadline deadline = step.deadline().orElse(null);
            Deadline awaited = step.isRunning() ? deadline : null;
            return new StepDetails(
                    step.position(),
                    step.name(),
                    step.workingDays(),
                    step.started().orElse(null),
                    deadline == null ? null : deadline.day(),
                    awaited == null ? "" : awaited.words(today, calendar),
                    awaited != null && awaited.isOverdueOn(today),
                    step.ended().orElse(null),
                    step.outcome().orElse(null),
                    step.note(),
                    step.owners().stream()
                            .map(owner -> new OwnerDetails(
                                    owner.organisation(),
                                    partyOf(agreement, owner.organisation()),
                                    owner.owner().orElse(null)))
                            .toList());
        }
    }

    /** Who answers for a step at one side; null if nobody is on record. */
    public record OwnerDetails(OrganisationId side, String party, @Nullable Responsible owner) {}

    static DisputeDetails of(Dispute dispute, Agreement agreement, WorkingDays calendar, LocalDate today) {
        return new DisputeDetails(
                dispute.id(),
                dispute.version(),
                agreement.id(),
                agreement.reference(),
                agreement.title(),
                dispute.number(),
                dispute.subject(),
                dispute.wanted(),
                dispute.clause().orElse(null),
                partyOf(agreement, dispute.raisedBy()),
                dispute.against().stream()
                        .map(other -> partyOf(agreement, other))
                        .toList(),
                dispute.notified(),
                dispute.state(),
                dispute.steps().stream()
                        .map(step -> StepDetails.of(step, agreement, calendar, today))
                        .toList());
    }

    private static String partyOf(Agreement agreement, OrganisationId organisation) {
        return agreement.party(organisation).map(Party::nameAsSigned).orElse("");
    }

    /** What people call it, such as "Dispute 2". */
    public String name() {
        return "Dispute " + number;
    }

    /** The step on which it is; null once it is over. */
    public @Nullable StepDetails running() {
        return steps.stream().filter(StepDetails::isRunning).findFirst().orElse(null);
    }
}
