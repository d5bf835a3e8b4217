package concordat.domain.board;

import concordat.domain.committee.LegalForm;
import concordat.domain.decision.Ballot;
import concordat.domain.decision.DecisionState;
import concordat.domain.decision.Mode;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Standing;
import concordat.domain.decision.Tally;
import concordat.domain.decision.Verdict;
import concordat.domain.meeting.Purpose;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One leg of a decision as the decision log shows it (6.2): one row for a joint or single committee, one for each
 * organisation of committees in common (LF-3), one for each individual decision-maker (LF-4). Null or blank means that
 * there is none, or that the reader may not see it.
 *
 * @param id that of the whole decision
 * @param on the day decided on, or opened while it is open
 * @param itemNumber as the agenda prints it
 * @param subject the item's title
 * @param question what was decided, as it was put
 * @param binds the organisations bound, in words; blank for a recommendation (LF-2)
 * @param authority the delegation cited, in words
 * @param purpose what the item was on the agenda for
 * @param verdict what the arithmetic said of this leg; null while the decision is open
 * @param castingVote how the presider's second vote was used, or that it was not; null if there was none (VO-4)
 * @param reckoning the arithmetic in plain English, as kept with the leg, a line to a step
 * @param interests interests declared on the item and how each was handled (COI-11), a line to each
 * @param outcome the outcome of this leg; null unless it has been declared
 * @param conditions conditions of an approval and tasks agreed with it, a line to each
 * @param facts what the standing of the whole decision is computed from
 * @param agreement the agreement that it concerns, by reference and title
 * @param related decisions that it amends, supersedes or rescinds, or that do so to it, in words (VO-10)
 * @param review for which breach records it is flagged, in words; only in the working form (COI-13)
 */
public record DecisionLogRow(
        DecisionId id,
        String reference,
        LocalDate on,
        String committeeName,
        LegalForm form,
        @Nullable String meetingReference,
        @Nullable String itemNumber,
        Part part,
        @Nullable String subject,
        String question,
        @Nullable String rationale,
        String decidingBody,
        @Nullable String binds,
        @Nullable String authority,
        @Nullable Purpose purpose,
        @Nullable Mode mode,
        @Nullable Verdict verdict,
        Tally tally,
        @Nullable Ballot castingVote,
        @Nullable String reckoning,
        @Nullable String interests,
        @Nullable Outcome outcome,
        @Nullable String conditions,
        Standing.Facts facts,
        @Nullable BigDecimal valueGbp,
        @Nullable String agreement,
        @Nullable String related,
        @Nullable String review) {

    /** How the whole decision stands on that day (VO-12). */
    public Standing standing(LocalDate day) {
        return Standing.of(facts, day);
    }

    /** From which day it has or had effect; null if it has none, or something is awaited (VO-12). */
    public @Nullable LocalDate effective(LocalDate day) {
        return outcome == null || outcome == Outcome.NOT_APPROVED
                ? null
                : Standing.effectiveOn(facts, day).orElse(null);
    }

    /** Whether votes were counted: there was a quorum, and no consensus. */
    public boolean isByVote() {
        return mode == Mode.VOTE && verdict != null && verdict != Verdict.NOT_QUORATE;
    }

    /** "Yes", "No", or why neither can be said (QU-1). */
    public String quorate() {
        if (verdict == null) {
            return facts.state() == DecisionState.OPEN ? "Not yet decided" : "Not applicable";
        }
        return verdict == Verdict.NOT_QUORATE ? "No" : "Yes";
    }
}
