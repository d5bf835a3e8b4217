package concordat.domain.interest;

import java.util.List;
import java.util.Optional;

/** What may conflict with an item, and why some of it does not. */
public record ConflictSheet(List<PossibleConflict> conflicts, List<Reason> setAside) {
    public ConflictSheet {
        conflicts = List.copyOf(conflicts);
        setAside = List.copyOf(setAside);
    }

    /** Why it is no conflict, and who said so. */
    public record Reason(InterestId interest, String because, String by) {}

    /** Why that one is no conflict, if it was set aside. */
    public Optional<Reason> reason(InterestId interest) {
        return setAside.stream()
                .filter(each -> each.interest().equals(interest))
                .findFirst();
    }
}
