package concordat.domain.highlight;

import concordat.domain.minutes.Fact;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What highlight reports take from the record besides what minutes do, as far as the actor may see. */
public interface Upward {
    /** How far the accepted papers of a meeting assure, where their cover sheets say so, by their items. */
    List<Assured> assured(MeetingId meeting);

    /** The decisions of that part that wait for that organisation, the oldest first. */
    List<Waiting> waiting(CommitteeId committee, Part part, OrganisationId organisation);

    /** How many decisions and escalations of that part wait for that body, whoever sees them. */
    int countWaiting(
            CommitteeId committee, Part part, @Nullable OrganisationId organisation, @Nullable CommitteeId parent);

    /** What has become of decisions and escalations since: the receiving body's minute, by their ids; nothing of those that wait. */
    Map<UUID, Answered> answered(List<UUID> subjects);

    /** @param level in words */
    record Assured(AgendaItemId item, String title, String level) {}

    /**
     * @param id of what is awaited
     * @param awaited in words: "its ratification"
     * @param soFar what other bodies have said, in a line; may be blank
     */
    record Waiting(
            UUID id,
            UUID decision,
            AgendaItemId item,
            String reference,
            String question,
            String awaited,
            LocalDate since,
            String soFar) {}

    /**
     * @param reference how the receiving body refers to its minute; blank if it was withdrawn
     * @param how in a word: "Agreed", "Dealt with", "Withdrawn"
     */
    record Answered(LocalDate on, String reference, String how) {
        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

        /** As a sentence: "Agreed on 1 June 2026, minute TB/26/044". */
        public String words() {
            return how + " on " + DAY.format(on) + (reference.isEmpty() ? "" : ", minute " + reference);
        }
    }

    /**
     * What stands in a report for the body that receives it.
     *
     * @param subject what is awaited of the body, the escalation or the risk
     * @param item from which it arose; null for a risk
     */
    record Entry(HighlightEntry.Kind kind, UUID subject, @Nullable AgendaItemId item, Fact fact) {}
}
