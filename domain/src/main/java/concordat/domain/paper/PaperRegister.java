package concordat.domain.paper;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;

/** Papers as lists show them. */
public interface PaperRegister {
    /** One page of those that the actor may see, those asked for last first. */
    Page<PaperRow> page(PaperFilter filter, Keyset keyset);
}
