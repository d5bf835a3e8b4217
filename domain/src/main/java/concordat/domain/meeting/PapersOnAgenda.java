package concordat.domain.meeting;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import java.util.Map;

/** The papers for the items of an agenda, which are referred to by the reference of their item once it is given (MT-9). */
public interface PapersOnAgenda {
    /** Gives each accepted paper that has none its reference; one that has been given stays. */
    void refer(MeetingId meeting, Map<AgendaItemId, PaperReference> references);
}
