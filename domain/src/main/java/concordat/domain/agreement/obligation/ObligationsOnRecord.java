package concordat.domain.agreement.obligation;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Set;

/** The obligations on record that the actor may see, by what makes one the same as another. */
public interface ObligationsOnRecord {
    /** All of that agreement, closed ones among them. */
    Set<Same> of(AgreementId agreement);

    /** What makes one the same as another: what is owed, by whom, and from when on. */
    record Same(String title, OrganisationId owedBy, LocalDate first) {}
}
