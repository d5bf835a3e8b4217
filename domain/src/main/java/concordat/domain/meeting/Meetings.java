package concordat.domain.meeting;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The meetings that there are, and the items on their agendas. */
public interface Meetings {
    void add(Meeting meeting);

    void add(AgendaItem item);

    Optional<Meeting> find(MeetingId id);

    /** That meeting. @throws NotFound if there is none, or the actor may not see it */
    default Meeting get(MeetingId id) {
        return find(id).orElseThrow(() -> new NotFound("meeting"));
    }

    /**
     * That meeting, its row locked until the end of the transaction, so that nobody comes, goes or is ruled on while a
     * decision is reckoned. Lock it before a decision of it.
     *
     * @throws NotFound if there is none, or the actor may not see it
     */
    Meeting lock(MeetingId id);

    Optional<AgendaItem> findItem(AgendaItemId id);

    /** That item. @throws NotFound if there is none, or the actor may not see it */
    default AgendaItem item(AgendaItemId id) {
        return findItem(id).orElseThrow(() -> new NotFound("item"));
    }

    /**
     * That item as it is now, whatever the transaction has seen of it before. Ask for it once its meeting is locked: who
     * is kept from the item decides who may see what is recorded on it.
     *
     * @throws NotFound if there is none, or the actor may not see it any more
     */
    AgendaItem itemNow(AgendaItemId id);

    /**
     * Lets those who are named to deputise in that meeting see what is published of it in Part 1. Aggregates that were
     * found before are let go.
     */
    void openToDeputies(MeetingId id);

    /** The items that the actor may see, in the order of the agenda. */
    List<AgendaItem> agenda(MeetingId id);

    /** The first meeting from that instant on whose agenda is still a draft, as far as the actor may see. */
    Optional<MeetingId> nextInPreparation(CommitteeId committee, Instant from);

    /** How many items the agenda has, seen by the actor or not, withdrawn ones included. */
    int countItems(MeetingId id);

    /**
     * The references of papers of the committee that are one of these, or one of these and a number behind a hyphen, seen
     * by the actor or not.
     */
    List<String> paperReferencesLike(CommitteeId committee, List<String> wanted);
}
