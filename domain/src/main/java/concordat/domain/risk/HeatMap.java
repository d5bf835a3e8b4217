package concordat.domain.risk;

import concordat.domain.risk.PrincipalRiskRegister.Count;
import concordat.domain.settings.SettingsInForce;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many principal risks stand where, by consequence and likelihood (RK-1), with what each place is rated (RK-2). */
public final class HeatMap {
    private final Map<RiskScore, Integer> risks;
    private final SettingsInForce settings;

    HeatMap(List<Count> counts, SettingsInForce settings) {
        risks = counts.stream().collect(Collectors.toMap(Count::score, Count::risks));
        this.settings = settings;
    }

    /** The places from the most likely row down, each row from the least consequence on. */
    public List<List<Cell>> rows() {
        return IntStream.iterate(RiskScore.HIGHEST, likelihood -> likelihood >= 1, likelihood -> likelihood - 1)
                .mapToObj(likelihood -> IntStream.rangeClosed(1, RiskScore.HIGHEST)
                        .mapToObj(consequence -> cell(new RiskScore(consequence, likelihood)))
                        .toList())
                .toList();
    }

    private Cell cell(RiskScore score) {
        return new Cell(score, risks.getOrDefault(score, 0), RiskBand.of(score.value(), settings));
    }

    /** How many risks there are in all. */
    public int total() {
        return risks.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A place of the map. */
    public record Cell(RiskScore score, int risks, RiskBand band) {}
}
