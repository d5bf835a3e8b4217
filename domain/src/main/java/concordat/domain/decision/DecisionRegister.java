package concordat.domain.decision;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;

/** The register of decisions, as far as the actor may see. */
public interface DecisionRegister {
    /** By day and then by id, the latest first unless the oldest is asked for; the sort value of a row is its day. */
    Page<DecisionRow> page(DecisionFilter filter, boolean oldestFirst, Keyset keyset);
}
