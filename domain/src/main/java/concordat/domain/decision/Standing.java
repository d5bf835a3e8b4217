package concordat.domain.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a decision stands on a day: computed, never typed (VO-12). */
public enum Standing {
    OPEN("Open"),
    NO_DECISION("No decision: not quorate"),
    PROVISIONAL("Provisional: subject to ratification"),
    TAKEN_AWAITING_RATIFICATION("Taken: awaiting ratification"),
    CALLED_IN("Called in to a meeting"),
    RATIFIED("Ratified by a later decision"),
    NOT_RATIFIED("Not ratified"),
    AWAITING_PARENT("Awaiting the parent bodies"),
    AWAITING_CONFIRMATION("Awaiting confirmation"),
    NOT_CONFIRMED("Not agreed by a parent body"),
    NOT_CONFIRMED_IN_TIME("Not confirmed in time"),
    NOT_AGREED_BY_ALL("Not agreed by all"),
    NOT_CARRIED("Not carried"),
    DEFERRED("Deferred"),
    REFERRED("Referred"),
    WITHDRAWN("Withdrawn"),
    NOT_YET_IN_EFFECT("Not yet in effect"),
    IN_EFFECT("In effect"),
    AMENDED("In effect, as amended"),
    LAPSED("Lapsed"),
    SUPERSEDED("Superseded"),
    RESCINDED("Rescinded");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Whether a later decision has taken its place: it cannot be corrected again, only that one can (VO-10). */
    public boolean isReplaced() {
        return this == SUPERSEDED || this == RESCINDED;
    }

    /** The standing that follows from the facts on that day. */
    public static Standing of(Facts facts, LocalDate today) {
        if (facts.state() == DecisionState.OPEN) {
            return OPEN;
        }
        if (facts.state() == DecisionState.NEXT_BUSINESS) {
            return NO_DECISION;
        }
        if (facts.state() == DecisionState.PROVISIONAL) {
            return facts.correctedBy() == null
                    ? PROVISIONAL
                    : facts.correctedBy() == LinkKind.RATIFIES ? RATIFIED : NOT_RATIFIED;
        }
        if (facts.state() == DecisionState.CALLED_IN) {
            return CALLED_IN;
        }
        if (facts.correctedBy() == LinkKind.DECLINES_TO_RATIFY) {
            return NOT_RATIFIED;
        }
        if (facts.correctedBy() == LinkKind.RESCINDS) {
            return RESCINDED;
        }
        if (facts.correctedBy() == LinkKind.SUPERSEDES) {
            return SUPERSEDED;
        }
        return withoutEffect(facts, today).orElseGet(() -> effect(facts, today));
    }

    private static Optional<Standing> withoutEffect(Facts facts, LocalDate today) {
        if (facts.outcome() == Outcome.WITHDRAWN) {
            return Optional.of(WITHDRAWN);
        }
        if (facts.joint() == JointStatus.NOT_AGREED_BY_ALL) {
            return Optional.of(NOT_AGREED_BY_ALL);
        }
        if (facts.outcome() == Outcome.NOT_APPROVED) {
            return Optional.of(NOT_CARRIED);
        }
        if (facts.outcome() == Outcome.DEFERRED) {
            return Optional.of(DEFERRED);
        }
        if (facts.outcome() == Outcome.REFERRED) {
            return Optional.of(REFERRED);
        }
        Answers answers = facts.answers();
        if (answers.refused() > 0) {
            return Optional.of(NOT_CONFIRMED);
        }
        if (answers.by() != null && today.isAfter(answers.by())) {
            return Optional.of(NOT_CONFIRMED_IN_TIME);
        }
        if (answers.awaited() > 0) {
            return Optional.of(facts.outcome() == Outcome.RECOMMENDED ? AWAITING_PARENT : AWAITING_CONFIRMATION);
        }
        return Optional.empty();
    }

    private static Standing effect(Facts facts, LocalDate today) {
        if (facts.lapsesOn() != null && !today.isBefore(facts.lapsesOn())) {
            return LAPSED;
        }
        if (facts.state() == DecisionState.TAKEN && facts.correctedBy() == null) {
            return TAKEN_AWAITING_RATIFICATION;
        }
        if (facts.effectiveFrom() != null && today.isBefore(facts.effectiveFrom())) {
            return NOT_YET_IN_EFFECT;
        }
        return facts.correctedBy() == LinkKind.AMENDS ? AMENDED : IN_EFFECT;
    }

    /** Whether a decision with that outcome and standing has had, or will have, effect. */
    private boolean hasEffect(@Nullable Outcome outcome) {
        return switch (this) {
            case IN_EFFECT, AMENDED, TAKEN_AWAITING_RATIFICATION, NOT_YET_IN_EFFECT, LAPSED, SUPERSEDED, RESCINDED ->
                outcome == Outcome.RECOMMENDED || (outcome != null && outcome.isBinding());
            default -> false;
        };
    }

    /**
     * From which day it has effect: the day stated; else the latest of the committee's own day and of the days on which
     * its parent bodies agreed. None while something is awaited, and if it has none (VO-12).
     */
    public static Optional<LocalDate> effectiveOn(Facts facts, LocalDate today) {
        boolean agreed = facts.answers().awaited() == 0 && facts.answers().refused() == 0;
        if (!agreed || !of(facts, today).hasEffect(facts.outcome())) {
            return Optional.empty();
        }
        if (facts.effectiveFrom() != null) {
            return Optional.of(facts.effectiveFrom());
        }
        return Stream.of(
                        Optional.ofNullable(facts.decidedOn()),
                        Optional.ofNullable(facts.answers().last()))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    /**
     * What the standing is computed from.
     *
     * @param outcome null unless it has been declared
     * @param answers what the parent bodies have said (LF-2, LF-6, LF-10)
     * @param decidedOn the day on which the committee decided; null unless it has
     * @param effectiveFrom from when it has effect; null means at once
     * @param lapsesOn when it lapses; null means never
     * @param correctedBy the strongest of what later decisions did to it; null if none did anything
     */
    public record Facts(
            DecisionState state,
            @Nullable Outcome outcome,
            JointStatus joint,
            Answers answers,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate lapsesOn,
            @Nullable LinkKind correctedBy) {}
}
