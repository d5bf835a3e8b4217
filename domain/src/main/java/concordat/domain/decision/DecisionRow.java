package concordat.domain.decision;

import concordat.domain.committee.LegalForm;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the register shows it (6.2). Numbers of several legs are added up.
 *
 * @param on the day decided on, or opened while it is open
 * @param itemNumber as the agenda prints it
 * @param binds the organisations bound, in words
 * @param legs how many legs it has, and {@code quorateLegs} how many of them were quorate
 * @param castingVoteUsed whether a casting vote was used in one
 * @param agreement the agreement that it concerns; null if none
 * @param facts what its standing is computed from
 * @param flags the breach records for which it is flagged for review (COI-13)
 */
public record DecisionRow(
        DecisionId id,
        String reference,
        LocalDate on,
        CommitteeId committee,
        String committeeName,
        LegalForm form,
        MeetingId meeting,
        String meetingReference,
        String itemNumber,
        Part part,
        String question,
        Outcome proposed,
        @Nullable Mode mode,
        String binds,
        int legs,
        int quorateLegs,
        Tally tally,
        boolean castingVoteUsed,
        @Nullable BigDecimal valueGbp,
        @Nullable UUID agreement,
        Standing.Facts facts,
        List<ReviewFlag> flags) {
    public DecisionRow {
        flags = List.copyOf(flags);
    }

    /** How it stands on that day. */
    public Standing standing(LocalDate today) {
        return Standing.of(facts, today);
    }

    /** "Yes", "No" or "Part", as registers put it (QU-8); "Not yet decided" while it is open. */
    public String quorate() {
        if (facts.state() == DecisionState.OPEN) {
            return "Not yet decided";
        }
        if (facts.outcome() == Outcome.WITHDRAWN) {
            return "Not applicable";
        }
        return quorateLegs == legs ? "Yes" : quorateLegs == 0 ? "No" : "Part";
    }
}
