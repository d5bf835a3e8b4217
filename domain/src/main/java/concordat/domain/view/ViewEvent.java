package concordat.domain.view;

import concordat.domain.shared.Event;
import java.util.Optional;
import java.util.UUID;

/** What happens to views that are for others, too; of what people keep for themselves the journal tells nothing. */
public sealed interface ViewEvent extends Event {
    SavedViewId view();

    String name();

    @Override
    default Subject subject() {
        return new Subject("SavedView", view().value(), name());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.empty();
    }

    /** With whom it is shared from now on; with nobody if that has ended. */
    record ViewShared(SavedViewId view, String name, Register register, Sharing with) implements ViewEvent {}

    /** A shared view asks something else, or has another name, from now on. */
    record SharedViewChanged(SavedViewId view, String name, Register register, String question) implements ViewEvent {}

    /** A shared view is there no more. */
    record SharedViewDeleted(SavedViewId view, String name, Register register) implements ViewEvent {}
}
