package concordat.domain.dashboard;

import concordat.domain.board.BoardReport;
import concordat.domain.decision.Standing;
import concordat.domain.measure.MeasureId;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PurposeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the dashboard reads beside the registers of a board report: as the current actor may see it, and as both clocks of the
 * question say. A partner narrows what is read to what is about it; null is all.
 */
public interface DashboardRows {

    /** The short name of a partner; empty if the actor knows none of that id. */
    Optional<String> nameOf(OrganisationId partner);

    /** The agreements to which that organisation was a party on the day. */
    Set<AgreementId> agreementsOf(OrganisationId party, BoardReport question);

    /** The aims of partnership agreements, in their order. */
    List<Aim> aims(@Nullable OrganisationId partner, BoardReport question);

    /** The answers that had not been given, what is due first first. */
    List<Awaited> awaited(@Nullable OrganisationId partner, BoardReport question);

    /** The actions that were overdue, what was due first first (AC-3). */
    List<Overdue> overdue(@Nullable OrganisationId partner, BoardReport question);

    /**
     * An aim.
     *
     * @param measures those that tell of it
     * @param programmes how many that are under way serve it, of the partner if one is asked for
     */
    record Aim(PurposeId id, String words, Set<MeasureId> measures, int programmes) {
        public Aim {
            measures = Set.copyOf(measures);
        }
    }

    /**
     * An answer that a decision waits for.
     *
     * @param body who has to give it
     * @param by the last day to give it; null if there is none
     */
    record Awaited(
            DecisionId decision,
            String reference,
            String question,
            String partner,
            String body,
            @Nullable LocalDate by,
            Standing.Facts facts) {}

    /** An action whose due date has passed. */
    record Overdue(
            ActionId action, String reference, String description, String owner, String partner, LocalDate due) {}
}
