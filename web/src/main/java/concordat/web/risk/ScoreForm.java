package concordat.web.risk;

import concordat.domain.risk.HeldScores;
import concordat.domain.risk.RiskBand;
import concordat.domain.risk.RiskScore;
import concordat.web.look.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The scores of a risk as a form asks for them: before controls, now, and aimed for (RK-1). */
public final class ScoreForm {
    /** What a risk would do. */
    public static final List<Option> CONSEQUENCES = List.of(
            Option.of(1, "1 Negligible"),
            Option.of(2, "2 Minor"),
            Option.of(3, "3 Moderate"),
            Option.of(4, "4 Major"),
            Option.of(5, "5 Catastrophic"));

    /** How likely it is. */
    public static final List<Option> LIKELIHOODS = List.of(
            Option.of(1, "1 Rare"),
            Option.of(2, "2 Unlikely"),
            Option.of(3, "3 Possible"),
            Option.of(4, "4 Likely"),
            Option.of(5, "5 Almost certain"));

    private @Nullable Integer initialConsequence;
    private @Nullable Integer initialLikelihood;
    private @Nullable Integer currentConsequence;
    private @Nullable Integer currentLikelihood;
    private @Nullable Integer targetConsequence;
    private @Nullable Integer targetLikelihood;
    private @Nullable LocalDate targetOn;

    ScoreForm(@Nullable HeldScores present) {
        if (present != null) {
            initialConsequence = present.initial().consequence();
            initialLikelihood = present.initial().likelihood();
            currentConsequence = present.current().consequence();
            currentLikelihood = present.current().likelihood();
            targetConsequence = present.target().consequence();
            targetLikelihood = present.target().likelihood();
            targetOn = present.targetOn();
        }
    }

    /** The colour that goes with a band; its word always stands beside it. */
    public static String tone(RiskBand band) {
        return switch (band) {
            case LOW -> "good";
            case MODERATE -> "info";
            case HIGH -> "attention";
            case EXTREME -> "bad";
        };
    }

    /** What was entered; empty while a score is missing, which the form has said by then. */
    Optional<HeldScores> scores() {
        return Stream.of(
                                initialConsequence,
                                initialLikelihood,
                                currentConsequence,
                                currentLikelihood,
                                targetConsequence,
                                targetLikelihood)
                        .anyMatch(each -> each == null)
                ? Optional.empty()
                : Optional.of(new HeldScores(
                        score(initialConsequence, initialLikelihood),
                        score(currentConsequence, currentLikelihood),
                        score(targetConsequence, targetLikelihood),
                        targetOn));
    }

    private static RiskScore score(@Nullable Integer consequence, @Nullable Integer likelihood) {
        return new RiskScore(consequence == null ? 0 : consequence, likelihood == null ? 0 : likelihood);
    }

    public List<Option> getConsequences() {
        return CONSEQUENCES;
    }

    public List<Option> getLikelihoods() {
        return LIKELIHOODS;
    }

    public @Nullable Integer getInitialConsequence() {
        return initialConsequence;
    }

    public void setInitialConsequence(@Nullable Integer chosen) {
        initialConsequence = chosen;
    }

    public @Nullable Integer getInitialLikelihood() {
        return initialLikelihood;
    }

    public void setInitialLikelihood(@Nullable Integer chosen) {
        initialLikelihood = chosen;
    }

    public @Nullable Integer getCurrentConsequence() {
        return currentConsequence;
    }

    public void setCurrentConsequence(@Nullable Integer chosen) {
        currentConsequence = chosen;
    }

    public @Nullable Integer getCurrentLikelihood() {
        return currentLikelihood;
    }

    public void setCurrentLikelihood(@Nullable Integer chosen) {
        currentLikelihood = chosen;
    }

    public @Nullable Integer getTargetConsequence() {
        return targetConsequence;
    }

    public void setTargetConsequence(@Nullable Integer chosen) {
        targetConsequence = chosen;
    }

    public @Nullable Integer getTargetLikelihood() {
        return targetLikelihood;
    }

    public void setTargetLikelihood(@Nullable Integer chosen) {
        targetLikelihood = chosen;
    }

    public @Nullable LocalDate getTargetOn() {
        return targetOn;
    }

    public void setTargetOn(@Nullable LocalDate day) {
        targetOn = day;
    }
}
