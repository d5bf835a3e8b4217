package concordat.domain.view;

import concordat.domain.shared.PersonId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The views that the actor keeps, and those that others share with them. */
public interface SavedViews {
    void add(SavedView view);

    void remove(SavedView view);

    /** All of a register that the actor may ask, by name. */
    List<SavedView> of(Register register);

    /** How many of all registers the person keeps. */
    int keptBy(PersonId person);

    /** @throws concordat.domain.shared.NotFound if there is none, or it is somebody else's and not shared with the actor */
    SavedView get(SavedViewId id);

    /**
     * Takes hold of a view to change it.
     *
     * @throws concordat.domain.shared.OutOfDate if it has changed since
     * @throws concordat.domain.shared.NotFound if there is none, or it is somebody else's and not shared with the actor
     */
    SavedView lock(SavedViewId id, long seen);

    /** With which view that person opens a register, if they may still ask it. */
    Optional<SavedView> openingFor(PersonId person, Register register);

    /** Opens a register with that view for that person from now on; null for none. */
    void open(PersonId person, Register register, @Nullable SavedViewId view);
}
