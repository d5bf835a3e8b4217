package concordat.domain.risk;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The principal risks that the actor may see, as lists and counts. */
public interface PrincipalRiskRegister {
    /** One page of those that match, with the appetites of that day. */
    Page<PrincipalRiskRow> page(
            PrincipalRiskFilter filter, Range range, PrincipalRiskOrder order, Keyset keyset, LocalDate today);

    /** That risk, with the appetites of that day. */
    Optional<PrincipalRiskRow> find(PrincipalRiskId id, LocalDate today);

    /** How many of those that match have which current score; without those that nobody has scored. */
    List<Count> counts(PrincipalRiskFilter filter);

    /** Current scores from one, up to but not including another. */
    record Range(int from, int until) {
        /** Every score, and risks without one. */
        public static final Range ALL = new Range(0, RiskScore.HIGHEST * RiskScore.HIGHEST + 1);
    }

    /** How many risks have that current score. */
    record Count(RiskScore score, int risks) {}
}
