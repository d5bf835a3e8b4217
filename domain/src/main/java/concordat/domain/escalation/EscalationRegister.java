package concordat.domain.escalation;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;

/** The register of escalations and referrals, as far as the actor may see. */
public interface EscalationRegister {
    /** Those that are open first, each by the day by which an answer is asked for and then by id. */
    Page<EscalationRow> page(EscalationFilter filter, Keyset keyset);
}
