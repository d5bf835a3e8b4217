package concordat.reports.board;

import concordat.domain.board.BafRow;
import concordat.domain.board.BoardReport;
import concordat.domain.risk.HeldRisk;
import concordat.domain.risk.HeldScores;
import concordat.domain.risk.PrincipalRiskId;
import concordat.domain.risk.RiskBand;
import concordat.domain.risk.RiskCategory;
import concordat.domain.risk.RiskScore;
import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fictional principal risks: one that two partners hold, with different scores, and a confidential one that lacks most. */
final class FictionalRisks {
    private FictionalRisks() {}

    static List<BafRow> of(BoardReport report) {
        BafRow first = shared(held("LPT", scores(5, 3), new RiskScore(4, 3), 8), RiskBand.EXTREME);
        BafRow second = shared(held("NHFT", scores(2, 3), null, 12), RiskBand.MODERATE);
        return report.isPublication() ? List.of(first, second) : List.of(first, second, bare());
    }

    private static BafRow shared(HeldRisk held, RiskBand band) {
        return new BafRow(
                new PrincipalRiskId(new UUID(2, 1)),
                1,
                "Grow placements",
                "rooms are not ready",
                "placements may be cut short",
                "students losing weeks",
                RiskCategory.EDUCATION,
                "Lena Lead, LPT",
                "Partnership Board",
                false,
                held,
                band,
                "A room plan",
                "None",
                "Rooms were counted (Estates, 3 Mar 2026)",
                "",
                "Placements were audited (Internal audit, 5 Mar 2026)",
                "None",
                "Find rooms (Ada Example, LPT), due 1 Jun 2026",
                LocalDate.of(2026, 3, 2));
    }

    private static BafRow bare() {
        return new BafRow(
                new PrincipalRiskId(new UUID(2, 2)),
                2,
                "",
                "",
                "a partner may leave",
                "",
                RiskCategory.FINANCE,
                "",
                "Partnership Board",
                true,
                held("UoL", null, null, null),
                null,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                null);
    }

    private static HeldRisk held(
            String name, @Nullable HeldScores scores, @Nullable RiskScore before, @Nullable Integer ceiling) {
        return new HeldRisk(new OrganisationId(new UUID(1, name.hashCode())), name, scores, before, ceiling);
    }

    private static HeldScores scores(int consequence, int likelihood) {
        return new HeldScores(
                new RiskScore(5, 4),
                new RiskScore(consequence, likelihood),
                new RiskScore(5, 2),
                LocalDate.of(2027, 3, 31));
    }
}
