package concordat.domain.decision;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;

/** The register of decisions, as far as the actor may see. */
public interface DecisionRegister {
    /** The latest first, then by id; the sort value of a row is its day. */
    Page<DecisionRow> page(DecisionFilter filter, Keyset keyset);
}
