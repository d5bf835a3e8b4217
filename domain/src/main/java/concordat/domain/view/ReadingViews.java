package concordat.domain.view;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looking at the views that one keeps, and at those that others share: anybody with an appointment does. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
public class ReadingViews {
    private final SavedViews views;
    private final CurrentActor actor;

    @Inject
    ReadingViews(SavedViews views, CurrentActor actor) {
        this.views = views;
        this.actor = actor;
    }

    /** All of a register, by name. */
    public List<ViewLine> of(Register register) {
        Optional<SavedViewId> opening =
                views.openingFor(actor.person(), register).map(SavedView::id);
        return views.of(register).stream()
                .map(view -> line(
                        view, actor.person(), opening.filter(view.id()::equals).isPresent()))
                .toList();
    }

    /** The view with which the register opens for the actor. */
    public Optional<ViewLine> opening(Register register) {
        return views.openingFor(actor.person(), register).map(view -> line(view, actor.person(), true));
    }

    /** @throws concordat.domain.shared.NotFound if there is none, or it is somebody else's and not shared with the actor */
    public ViewLine view(SavedViewId id) {
        SavedView view = views.get(id);
        boolean opening = views.openingFor(actor.person(), view.register())
                .filter(each -> each.id().equals(id))
                .isPresent();
        return line(view, actor.person(), opening);
    }

    /** The organisations for whose staff the actor can share views, as their governance officer. */
    public Set<OrganisationId> sharesFor() {
        return actor.organisationsAs(Role.GOVERNANCE_OFFICER);
    }

    private static ViewLine line(SavedView view, PersonId reader, boolean opening) {
        return new ViewLine(
                view.id(),
                view.version(),
                view.register(),
                view.name(),
                view.question(),
                view.isOf(reader),
                view.ownerName(),
                view.sharing(),
                opening);
    }
}
