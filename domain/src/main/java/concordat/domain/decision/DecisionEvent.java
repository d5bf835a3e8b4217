package concordat.domain.decision;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Event;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happens to a decision. */
public sealed interface DecisionEvent extends Event {
    DecisionId decision();

    PartnershipId within();

    String reference();

    @Override
    default Subject subject() {
        return new Subject("Decision", decision().value(), reference());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.of(within().value());
    }

    /** The question was put. */
    record QuestionOpened(
            DecisionId decision,
            PartnershipId within,
            String reference,
            MeetingId meeting,
            AgendaItemId item,
            String question,
            Proposal proposal)
            implements DecisionEvent {}

    /** A member voted, or the officer recorded their vote. */
    record VoteCast(
            DecisionId decision,
            PartnershipId within,
            String reference,
            SeatId seat,
            PersonOnRecord voter,
            Ballot ballot)
            implements DecisionEvent {}

    /** A vote was changed before the outcome was declared. */
    record VoteChanged(
            DecisionId decision,
            PartnershipId within,
            String reference,
            SeatId seat,
            PersonOnRecord voter,
            Ballot before,
            Ballot ballot)
            implements DecisionEvent {}

    /** A vote was withdrawn before the outcome was declared. */
    record VoteWithdrawn(
            DecisionId decision,
            PartnershipId within,
            String reference,
            SeatId seat,
            PersonOnRecord voter,
            Ballot before)
            implements DecisionEvent {}

    /** The outcome was declared. */
    record Declared(
            DecisionId decision,
            PartnershipId within,
            String reference,
            String question,
            Mode mode,
            Outcome outcome,
            JointStatus joint,
            List<LegResult> legs,
            List<Pin> about)
            implements DecisionEvent {}

    /** What one leg came to. */
    record LegResult(
            String decidingBody,
            Optional<Verdict> verdict,
            Optional<Outcome> outcome,
            Tally tally,
            List<String> explanation) {
        static LegResult of(Leg leg) {
            return new LegResult(leg.decidingBody(), leg.verdict(), leg.outcome(), leg.tally(), leg.explanation());
        }
    }

    /** There was no quorum, and the meeting went on. */
    record LeftForNextBusiness(DecisionId decision, PartnershipId within, String reference, String because)
            implements DecisionEvent {}

    /** Those present agreed without a quorum; it has to be ratified (QU-7). */
    record AgreedProvisionally(DecisionId decision, PartnershipId within, String reference, String because)
            implements DecisionEvent {}

    /** The chair acted without a meeting; it has to be ratified (BM-3). */
    record TakenByTheChair(
            DecisionId decision,
            PartnershipId within,
            String reference,
            String question,
            Urgency urgency,
            List<PersonOnRecord> consulted)
            implements DecisionEvent {}

    /** A member asked that a meeting decide what was to be resolved in writing (BM-5). */
    record CalledIn(DecisionId decision, PartnershipId within, String reference, PersonOnRecord member, String because)
            implements DecisionEvent {}

    /** The question was taken back. */
    record Withdrawn(DecisionId decision, PartnershipId within, String reference, String because)
            implements DecisionEvent {}

    /** It corrects an earlier decision. */
    record Corrected(DecisionId decision, PartnershipId within, String reference, LinkKind how, DecisionId earlier)
            implements DecisionEvent {}

    /** A parent body has decided on it, or confirmed it, or has not. */
    record ParentAnswered(
            DecisionId decision,
            PartnershipId within,
            String reference,
            OrganisationId organisation,
            String body,
            boolean agreed,
            LocalDate on,
            String answerReference)
            implements DecisionEvent {}
}
