package concordat.domain.view;

import static concordat.domain.view.ViewRule.NAME_IS_ANOTHER;
import static concordat.domain.view.ViewRule.NOT_TOO_MANY_VIEWS;
import static concordat.domain.view.ViewRule.ONLY_THE_OWNER_CHANGES_IT;

import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.PartnerRegister;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeping views of registers: everybody their own; a governance officer shares theirs with staff or partners. */
@UseCase
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
public class KeepingViews {
    private static final String OFFICERS =
            "You would have to be a governance officer of that organisation, or of one of the partners, to share a view.";

    private final SavedViews views;
    private final PartnerRegister partners;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    KeepingViews(
            SavedViews views,
            PartnerRegister partners,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.views = views;
        this.partners = partners;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Keeps what an address asks of a register under a name.
     *
     * @param onceKey the one-time key of the form; used again, it returns the view that was kept with it
     * @param asked the part of the address after the question mark
     * @throws concordat.domain.shared.RuleBroken if there is one with that name, or there are too many
     */
    public SavedViewId keep(String onceKey, Register register, String name, String asked) {
        PersonId owner = actor.person();
        return new SavedViewId(keys.once(onceKey, () -> {
            SavedView view = new SavedView(owner, actor.actor().name(), register, name, asked, clock);
            NOT_TOO_MANY_VIEWS.require(views.keptBy(owner) < SavedView.MOST, SavedView.MOST);
            requireAnotherName(view, view.name(), owner);
            views.add(view);
            return view.id().value();
        }));
    }

    /** Gives a view another name, and shares it with others, or no longer. */
    public void change(String onceKey, SavedViewId id, long seen, String name, Sharing with) {
        keys.once(onceKey, () -> {
            SavedView view = own(id, seen);
            boolean renamed = !view.name().equals(name.strip());
            requireAnotherName(view, name.strip(), actor.person());
            view.rename(name);
            if (!view.sharing().equals(with)) {
                actFor(with);
                journal.record(view.share(with));
            } else if (renamed && view.isShared()) {
                journal.record(new ViewEvent.SharedViewChanged(id, view.name(), view.register(), view.question()));
            }
            return id.value();
        });
    }

    /** Deletes a view; a register that opened with it opens with all its rows again. */
    public void delete(String onceKey, SavedViewId id, long seen) {
        keys.once(onceKey, () -> {
            SavedView view = own(id, seen);
            if (view.isShared()) {
                journal.record(new ViewEvent.SharedViewDeleted(id, view.name(), view.register()));
            }
            views.remove(view);
            return id.value();
        });
    }

    /** Opens its register with that view for the actor from now on. */
    public void openWith(SavedViewId id) {
        views.open(actor.person(), views.get(id).register(), id);
    }

    /** Opens a register with all its rows for the actor from now on. */
    public void openWithAll(Register register) {
        views.open(actor.person(), register, null);
    }

    private SavedView own(SavedViewId id, long seen) {
        SavedView view = views.get(id);
        ONLY_THE_OWNER_CHANGES_IT.require(view.isOf(actor.person()));
        return views.lock(id, seen);
    }

    private void requireAnotherName(SavedView view, String name, PersonId owner) {
        NAME_IS_ANOTHER.require(views.of(view.register()).stream()
                .noneMatch(other -> other.isOf(owner)
                        && !other.id().equals(view.id())
                        && other.name().equalsIgnoreCase(name)));
    }

    /** Who has stopped being an officer can still take back what they shared. */
    private void actFor(Sharing with) {
        if (with instanceof Sharing.Organisation one) {
            actFor(Set.of(one.organisation()));
        } else if (with instanceof Sharing.Partnership one) {
            actFor(partners.partnerships(LocalDate.ofInstant(clock.instant(), Term.LONDON)).stream()
                    .filter(each -> each.id().equals(one.partnership()))
                    .flatMap(each -> each.parties().stream())
                    .map(OrganisationSheet::id)
                    .collect(Collectors.toSet()));
        }
    }

    private void actFor(Set<OrganisationId> organisations) {
        actor.as(
                capacity ->
                        capacity.role() == Role.GOVERNANCE_OFFICER && organisations.contains(capacity.organisation()),
                OFFICERS);
    }
}
