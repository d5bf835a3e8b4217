package concordat.domain.meeting;

import concordat.domain.committee.CommitteeLine;
import java.util.List;
import java.util.UUID;

/**
 * With what the agendas of a committee begin, as its page shows it.
 *
 * @param changes how often it has been changed; 0 for the usual template
 */
public record TemplateSheet(CommitteeLine committee, long changes, AgendaConventions conventions, List<Line> items) {
    public TemplateSheet {
        items = List.copyOf(items);
    }

    /** One standing item. */
    public record Line(UUID id, StandingItem item) {}
}
