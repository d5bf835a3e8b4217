package concordat.domain.minutes;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import java.time.LocalDate;
import java.util.List;

/** What was recorded in a meeting on its items besides the agenda itself, as far as the actor may see. */
public interface MeetingRecord {
    /** What was decided, in the order in which it was. */
    List<Decided> decided(MeetingId meeting);

    /** The actions that follow, by their references. */
    List<Agreed> actions(MeetingId meeting);

    /** The papers that were accepted, in the order of their references. */
    List<Read> papers(MeetingId meeting);

    /** The minutes of earlier meetings that were approved. */
    List<Confirmed> minutes(MeetingId meeting);

    /**
     * @param outcome in words; "Not yet decided" if it was left open
     * @param arithmetic the sentences of each deciding body
     */
    record Decided(
            AgendaItemId item,
            String reference,
            String question,
            String outcome,
            List<String> arithmetic,
            List<String> conditions) {
        public Decided {
            arithmetic = List.copyOf(arithmetic);
            conditions = List.copyOf(conditions);
        }
    }

    record Agreed(AgendaItemId item, String reference, String description, String owner, LocalDate due) {}

    /** @param timeliness in words, blank if it was in time */
    record Read(AgendaItemId item, String reference, String title, String timeliness) {}

    record Confirmed(AgendaItemId item, String meeting, boolean reserved, int amendments) {}
}
