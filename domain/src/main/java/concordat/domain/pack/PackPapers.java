package concordat.domain.pack;

import concordat.domain.shared.MeetingId;
import java.util.List;

/** The papers of meetings as packs hold them. */
public interface PackPapers {
    /** The papers of a meeting that were accepted and not withdrawn, as far as the actor may see; those asked for first first. */
    List<PackPaper> of(MeetingId meeting);

    /** How many papers of a meeting that the actor may see wait for being accepted. */
    int notAccepted(MeetingId meeting);
}
