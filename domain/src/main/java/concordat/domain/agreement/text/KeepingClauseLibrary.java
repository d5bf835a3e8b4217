package concordat.domain.agreement.text;

import static concordat.domain.agreement.text.TextRule.HEADING_IS_IN_THE_LIBRARY_ONCE;

import concordat.domain.agreement.PartyFacts;
import concordat.domain.agreement.text.Wording.WordingDraft;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PartnershipId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Keeping the model wordings of a partnership: a governance officer of one of its partners does it. */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.OPERATOR})
public class KeepingClauseLibrary {
    private final ClauseLibrary library;
    private final PartyFacts facts;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    KeepingClauseLibrary(
            ClauseLibrary library,
            PartyFacts facts,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.library = library;
        this.facts = facts;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Puts a wording into the library at the end of its part.
     *
     * @throws concordat.domain.shared.RuleBroken if one of that heading is there
     */
    public WordingId add(String onceKey, PartnershipId partnership, ClausePart part, WordingDraft draft) {
        return new WordingId(keys.once(onceKey, () -> {
            List<Wording> present = hold(partnership);
            HEADING_IS_IN_THE_LIBRARY_ONCE.require(
                    present.stream().noneMatch(each -> each.key().equals(Wording.keyOf(draft.heading()))),
                    draft.heading());
            int last = present.stream().mapToInt(Wording::position).max().orElse(0);
            Wording added = Wording.first(WordingId.next(clock), partnership, part, last + 1, draft);
            library.add(added);
            journal.record(new LibraryEvent.WordingAdded(added.id(), partnership, draft.heading()));
            return added.id().value();
        }));
    }

    /**
     * Puts a later version in the place of one, for this partnership only.
     *
     * @param seen the version that the actor has looked at
     * @throws OutOfDate if another has taken its place already
     */
    public WordingId revise(String onceKey, PartnershipId partnership, WordingId seen, WordingDraft draft) {
        return follow(onceKey, partnership, seen, former -> {
            Wording later = former.followedBy(WordingId.next(clock), partnership, draft, false);
            journal.record(new LibraryEvent.WordingRevised(later.id(), partnership, draft.heading(), former.id()));
            return later;
        });
    }

    /** Lets the partnership no longer draft from it; what was drafted stays as it is. */
    public WordingId withdraw(String onceKey, PartnershipId partnership, WordingId seen) {
        return follow(onceKey, partnership, seen, former -> {
            WordingDetails there = former.details();
            Wording later = former.followedBy(
                    WordingId.next(clock),
                    partnership,
                    new WordingDraft(there.heading(), there.wording(), there.bindsInMemorandum(), there.note()),
                    true);
            journal.record(new LibraryEvent.WordingWithdrawn(later.id(), partnership, there.heading(), former.id()));
            return later;
        });
    }

    private WordingId follow(
            String onceKey, PartnershipId partnership, WordingId seen, Function<Wording, Wording> making) {
        return new WordingId(keys.once(onceKey, () -> {
            List<Wording> present = hold(partnership);
            Wording former = library.all(Set.of(seen)).stream().findFirst().orElseThrow(() -> new NotFound("wording"));
            if (present.stream().noneMatch(each -> each.id().equals(seen))) {
                throw new OutOfDate("wording");
            }
            Wording later = making.apply(former);
            library.add(later);
            return later.id().value();
        }));
    }

    private List<Wording> hold(PartnershipId partnership) {
        if (!(actor.actor() instanceof Actor.Operator)) {
            Set<OrganisationId> partners = facts.partnersOf(partnership);
            actor.as(
                    capacity ->
                            capacity.role() == Role.GOVERNANCE_OFFICER && partners.contains(capacity.organisation()),
                    "You would have to be a governance officer of one of the partners to change their clause library.");
        }
        library.hold(partnership);
        return library.of(partnership);
    }
}
