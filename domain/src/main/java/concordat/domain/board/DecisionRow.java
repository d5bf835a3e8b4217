package concordat.domain.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One leg of a decision as the decision log shows it (6.2): one row for a joint or single committee, one per
 * organisation for committees in common (LF-3). Null means "not recorded", or "not applicable" for votes where there
 * was none. Codes are those of the domain ({@code APPROVED_WITH_CONDITIONS}) and are printed in words.
 *
 * @param decided the date of the decision
 * @param meeting the reference of the meeting, or null for a decision taken between meetings
 * @param item the number of the agenda item
 * @param wording the question decided, as it was put
 * @param decidingBody whose decision this leg is
 * @param organisationsBound the organisations bound, joined by "; "; null for a recommendation (LF-2)
 * @param purpose what the item was for (MT-7), a code
 * @param method {@code VOTE} or {@code CONSENSUS}; null when there was neither (QU-5)
 * @param castingVote how the presider's casting vote fell, a code or words; null if there was none (VO-4)
 * @param quorate whether quorum held at this item, for this leg (QU-1)
 * @param reckoning the arithmetic in plain English, as kept with the decision
 * @param interests interests declared on the item and how each was handled (COI-11)
 * @param outcome the outcome, a code (VO-11)
 * @param conditions the conditions of an approval
 * @param standing where it stands on the date of the report: awaiting, in effect, superseded; a code
 * @param agreement the agreement that it concerns, reference and title
 * @param related decisions that it amends, rescinds or supersedes, or that do so to it, in words (VO-10)
 */
public record DecisionRow(
        String reference,
        LocalDate decided,
        String committee,
        String legalForm,
        @Nullable String meeting,
        @Nullable String item,
        Part part,
        String subject,
        String wording,
        String decidingBody,
        @Nullable String organisationsBound,
        @Nullable String purpose,
        @Nullable String method,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable Integer abstentions,
        @Nullable Integer notVoting,
        @Nullable String castingVote,
        boolean quorate,
        @Nullable String reckoning,
        @Nullable String interests,
        @Nullable String outcome,
        @Nullable String conditions,
        @Nullable String standing,
        @Nullable LocalDate effective,
        @Nullable String agreement,
        @Nullable String related) {}
