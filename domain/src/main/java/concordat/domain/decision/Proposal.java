package concordat.domain.decision;

import static concordat.domain.decision.DecisionRule.DEFERRAL_HAS_A_RETURN_DATE;
import static concordat.domain.decision.DecisionRule.OUTCOME_CAN_BE_PROPOSED;
import static concordat.domain.decision.DecisionRule.REFERRAL_NAMES_THE_BODY;

import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks for: what comes of it if it is carried (VO-11).
 *
 * @param returnsOn when a deferred matter comes back; null otherwise
 * @param referredTo the body to which it is referred; blank otherwise
 * @param effectiveFrom from when it has effect, if stated; null means as soon as nothing more is awaited (VO-12)
 * @param lapsesOn when it lapses unless it is done by then; null means never
 */
@Embeddable
public record Proposal(
        @Enumerated(EnumType.STRING) @Column(name = "proposed", nullable = false, length = 30) Outcome outcome,
        @Column(name = "returns_on") @Nullable LocalDate returnsOn,
        @Column(name = "referred_to", nullable = false, length = 200) String referredTo,
        @Column(name = "effective_from") @Nullable LocalDate effectiveFrom,
        @Column(name = "lapses_on") @Nullable LocalDate lapsesOn) {

    /**
     * @throws concordat.domain.shared.RuleBroken if a deferral has no date, a referral no body, or the outcome is none
     *     that a question can ask for (VO-11)
     * @throws IllegalArgumentException if it would lapse before it has effect
     */
    public Proposal {
        referredTo = Text.optional("body referred to", referredTo, Text.LINE);
        OUTCOME_CAN_BE_PROPOSED.require(outcome.canBeProposed(), outcome.words());
        DEFERRAL_HAS_A_RETURN_DATE.require(outcome != Outcome.DEFERRED || returnsOn != null);
        REFERRAL_NAMES_THE_BODY.require(outcome != Outcome.REFERRED || !referredTo.isEmpty());
        if (effectiveFrom != null && lapsesOn != null && !lapsesOn.isAfter(effectiveFrom)) {
            throw new IllegalArgumentException("A decision must lapse after it has taken effect.");
        }
    }

    /** To approve, note, endorse, ratify or recommend, at once and for good. */
    public static Proposal to(Outcome outcome) {
        return new Proposal(outcome, null, "", null, null);
    }

    /** To defer until that day. */
    public static Proposal deferUntil(LocalDate day) {
        return new Proposal(Outcome.DEFERRED, day, "", null, null);
    }

    /** To refer to that body. */
    public static Proposal referTo(String body) {
        return new Proposal(Outcome.REFERRED, null, body, null, null);
    }

    /** The same, with effect from that day. */
    public Proposal effectiveFrom(LocalDate day) {
        return new Proposal(outcome, returnsOn, referredTo, day, lapsesOn);
    }

    /** The same, lapsing on that day unless done by then. */
    public Proposal lapsingOn(LocalDate day) {
        return new Proposal(outcome, returnsOn, referredTo, effectiveFrom, day);
    }

    Proposal as(Outcome other) {
        return new Proposal(other, returnsOn, referredTo, effectiveFrom, lapsesOn);
    }
}
