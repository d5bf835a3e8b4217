package concordat.domain.interest;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import java.time.LocalDate;

/** The register of interests, as far as the actor may see it. */
public interface InterestRegister {
    /** One page of it, as it stands on that day. */
    Page<InterestRow> page(InterestFilter filter, InterestOrder order, Keyset keyset, LocalDate today);
}
