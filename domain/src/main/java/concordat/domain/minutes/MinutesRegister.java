package concordat.domain.minutes;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;

/** The register of minutes, as far as the actor may see. */
public interface MinutesRegister {
    /** By the meeting's time and then by id, the latest first; the sort value of a row is that time. */
    Page<MinutesRow> page(MinutesFilter filter, Keyset keyset);
}
