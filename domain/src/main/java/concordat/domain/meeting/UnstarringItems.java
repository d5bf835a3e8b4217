package concordat.domain.meeting;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committees;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Journal;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;

/**
 * Asking for a discussion of a starred item, one that is to be taken without: any member of the committee does, until it is
 * reached, and gives no reason (3.2).
 */
@UseCase
@AllowedTo({Role.COMMITTEE_CHAIR, Role.VOTING_MEMBER, Role.GOVERNANCE_OFFICER})
public class UnstarringItems {
    private final Meetings meetings;
    private final Committees committees;
    private final Journal journal;
    private final CurrentActor actor;

    @Inject
    UnstarringItems(Meetings meetings, Committees committees, Journal journal, CurrentActor actor) {
        this.meetings = meetings;
        this.committees = committees;
        this.journal = journal;
        this.actor = actor;
    }

    /**
     * Asks for a discussion of the item; nothing happens if somebody has asked for it already.
     *
     * @throws concordat.domain.shared.RuleBroken if the item has been reached
     */
    public void unstar(AgendaItemId id) {
        Meeting meeting = meetings.get(meetings.item(id).meeting());
        Authority.over(
                committees.get(meeting.committee()),
                actor,
                Role.COMMITTEE_CHAIR,
                Role.VOTING_MEMBER,
                Role.GOVERNANCE_OFFICER);
        meetings.lock(meeting.id());
        AgendaItem item = meetings.itemNow(id);
        if (item.star(false)) {
            journal.record(new MeetingEvent.ItemUnstarred(
                    meeting.id(),
                    meeting.partnership(),
                    meeting.reference(),
                    id,
                    item.text().number()));
        }
    }
}
