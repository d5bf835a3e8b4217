package concordat.domain.interest;

import static concordat.domain.interest.InterestRule.AGREEMENT_IS_ON_RECORD;
import static concordat.domain.interest.InterestRule.ITEM_IS_STILL_BEFORE_THE_MEETING;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committees;
import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.Meetings;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The governance officer says which organisations, people and agreements an item of an agenda concerns (COI-8). */
@UseCase
@AllowedTo(Role.GOVERNANCE_OFFICER)
public class TaggingItems {
    private final ItemTags tags;
    private final Interests interests;
    private final Meetings meetings;
    private final Committees committees;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    TaggingItems(
            ItemTags tags,
            Interests interests,
            Meetings meetings,
            Committees committees,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.tags = tags;
        this.interests = interests;
        this.meetings = meetings;
        this.committees = committees;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Looks whether these can be what an item concerns, before the item is put on an agenda with them.
     *
     * @throws concordat.domain.shared.RuleBroken if an agreement is not on record
     */
    public void check(List<Concern> concerns) {
        resolved(concerns);
    }

    /**
     * Says what an item concerns, in place of what was said before.
     *
     * @param concerns by name or record; what is named like something on record is taken for it
     * @throws concordat.domain.shared.RuleBroken if the item has been dealt with, or an agreement is not on record
     * @throws concordat.domain.shared.NotFound if a record is none that the actor may see
     */
    public void tag(AgendaItemId id, List<Concern> concerns) {
        AgendaItem item = meetings.item(id);
        Meeting meeting = meetings.lock(item.meeting());
        Authority.over(committees.get(meeting.committee()), actor, Role.GOVERNANCE_OFFICER);
        List<Concern> wanted = resolved(concerns);
        List<ItemTag> before = tags.of(id);
        if (before.stream().map(ItemTag::concern).toList().equals(wanted)) {
            return;
        }
        ITEM_IS_STILL_BEFORE_THE_MEETING.require(
                item.state() == ItemState.PENDING || item.state() == ItemState.OPEN,
                item.text().number());
        before.forEach(tags::remove);
        for (int i = 0; i < wanted.size(); i++) {
            tags.add(new ItemTag(item, i + 1, wanted.get(i), clock));
        }
        journal.record(new InterestEvent.ItemTagged(
                id, meeting.partnership(), meeting.reference(), item.text().number(), wanted));
    }

    private List<Concern> resolved(List<Concern> concerns) {
        List<KnownConcern> known = interests.known(LocalDate.ofInstant(clock.instant(), Term.LONDON));
        List<Concern> resolved = new ArrayList<>();
        for (Concern named : concerns) {
            Concern concern = named.among(known);
            AGREEMENT_IS_ON_RECORD.require(
                    concern.kind() != ConcernKind.AGREEMENT || concern.known() != null, concern.name());
            if (resolved.stream().noneMatch(concern::same)) {
                resolved.add(concern);
            }
        }
        return resolved;
    }
}
