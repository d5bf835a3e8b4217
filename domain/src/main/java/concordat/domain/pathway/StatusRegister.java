package concordat.domain.pathway;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import java.time.LocalDate;
import java.util.List;

/** The status tracks, read for lists and reports. */
public interface StatusRegister {
    /** The most tracks that the overview lists. */
    int MOST_TRACKS = 600;

    /** All tracks, by trust and track; names are as on that day. */
    List<StatusTrackRow> tracks(LocalDate today);

    /** One page of the evidence, by trust, track and date; names are as on that day. */
    Page<EvidenceRow> evidence(Keyset keyset, LocalDate today);
}
