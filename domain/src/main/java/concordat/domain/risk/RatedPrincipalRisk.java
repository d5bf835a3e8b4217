package concordat.domain.risk;

import concordat.domain.settings.SettingsInForce;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A principal risk with what the current score of each of its holders is rated as, by the settings of a day (RK-2). */
public record RatedPrincipalRisk(PrincipalRiskRow risk, List<RatedHolder> holders) {
    /** @param band null while the holder has not scored it */
    public record RatedHolder(HeldRisk held, @Nullable RiskBand band) {}

    static RatedPrincipalRisk of(PrincipalRiskRow risk, SettingsInForce settings) {
        return new RatedPrincipalRisk(
                risk,
                risk.holders().stream()
                        .map(held -> new RatedHolder(
                                held,
                                held.scores() == null
                                        ? null
                                        : RiskBand.of(held.scores().current().value(), settings)))
                        .toList());
    }

    /** The highest of the current scores of its holders; empty if nobody has scored it. */
    public Optional<RiskScore> highest() {
        return risk.holders().stream()
                .map(HeldRisk::scores)
                .filter(Objects::nonNull)
                .map(HeldScores::current)
                .max(Comparator.comparingInt(RiskScore::value));
    }

    /** What is not as is expected, in sentences (RK-3). */
    public List<String> warnings() {
        return risk.holders().stream().flatMap(held -> held.warnings().stream()).toList();
    }
}
