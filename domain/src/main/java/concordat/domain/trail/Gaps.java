package concordat.domain.trail;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import java.time.LocalDate;
import java.util.Map;

/** Looks for gaps in the trail, among what the actor may see. */
public interface Gaps {
    /**
     * How many there are in each report; those of which there is none are in it with 0.
     *
     * @param today the day for which it is asked
     * @param recent how young evidence has to be
     */
    Map<Gap, Long> counts(LocalDate today, EvidenceAge recent);

    /** One page of a report, the oldest first. */
    Page<GapRow> page(Gap gap, LocalDate today, EvidenceAge recent, Keyset keyset);
}
