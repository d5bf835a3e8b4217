package concordat.domain.decision;

import concordat.domain.shared.DecisionId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is put.
 *
 * @param wording what is put to the committee, as it will be minuted
 * @param matter the subject by which terms of reference know veto matters (VO-6); may be blank
 * @param rationale why; may be blank
 * @param valueGbp what it is worth in pounds; null if it has no value
 * @param agreement the agreement that it concerns; null if none
 * @param authorities for individual decision-makers: the organisations affected, each with the delegation cited (LF-4)
 * @param corrects the earlier decision that it corrects, if any (VO-10)
 */
public record NewQuestion(
        String wording,
        Proposal proposal,
        String matter,
        String rationale,
        @Nullable BigDecimal valueGbp,
        @Nullable UUID agreement,
        Map<OrganisationId, String> authorities,
        Optional<Correction> corrects) {

    /** @throws IllegalArgumentException if a text is missing or too long, or the value negative */
    public NewQuestion {
        wording = Text.required("question", wording, Text.SENTENCE);
        matter = Text.optional("matter", matter, Text.LINE);
        rationale = Text.optional("rationale", rationale, Text.BODY);
        authorities = Map.copyOf(authorities);
        if (valueGbp != null
                && (valueGbp.signum() < 0 || valueGbp.scale() > 2 || valueGbp.precision() - valueGbp.scale() > 15)) {
            throw new IllegalArgumentException("Give the value in pounds and pence, such as 1250000.00.");
        }
    }

    /** A plain question. */
    public static NewQuestion of(String wording, Proposal proposal) {
        return new NewQuestion(wording, proposal, "", "", null, null, Map.of(), Optional.empty());
    }

    /** The same, on that subject. */
    public NewQuestion on(String subject) {
        return new NewQuestion(wording, proposal, subject, rationale, valueGbp, agreement, authorities, corrects);
    }

    /** The same, worth so much in pounds. */
    public NewQuestion worth(BigDecimal pounds) {
        return new NewQuestion(wording, proposal, matter, rationale, pounds, agreement, authorities, corrects);
    }

    /** The same, about that agreement. */
    public NewQuestion about(UUID concerned) {
        return new NewQuestion(wording, proposal, matter, rationale, valueGbp, concerned, authorities, corrects);
    }

    /** The same, to the decision-makers of these organisations, each with the delegation cited. */
    public NewQuestion citing(Map<OrganisationId, String> cited) {
        return new NewQuestion(wording, proposal, matter, rationale, valueGbp, agreement, cited, corrects);
    }

    /** The same, as a correction of an earlier decision. */
    public NewQuestion correcting(LinkKind kind, DecisionId earlier, boolean specialNotice) {
        return new NewQuestion(
                wording,
                proposal,
                matter,
                rationale,
                valueGbp,
                agreement,
                authorities,
                Optional.of(new Correction(kind, earlier, specialNotice)));
    }

    /**
     * What a question would do to an earlier decision.
     *
     * @param specialNotice whether special notice of it was given (VO-10)
     */
    public record Correction(LinkKind kind, DecisionId earlier, boolean specialNotice) {
        /** @throws IllegalArgumentException if it is no correction */
        public Correction {
            if (!kind.isCorrection()) {
                throw new IllegalArgumentException("A correction amends, supersedes or rescinds.");
            }
        }
    }
}
