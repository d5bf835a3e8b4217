package concordat.domain.committee;

import concordat.domain.shared.NotAllowed;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** In which capacity somebody may act on a committee: by an appointment to it, or for the whole of one of its parties. */
public final class Authority {
    private Authority() {}

    /**
     * Acts in the first of these roles that the actor holds on the committee.
     *
     * @throws NotAllowed if they hold none of them, be it that they hold it on another committee or for another
     *     organisation
     */
    public static Capacity over(Committee committee, CurrentActor actor, Role... roles) {
        List<Role> allowed = List.of(roles);
        return actor.as(
                capacity -> allowed.contains(capacity.role()) && reaches(capacity, committee),
                "To do this you would have to be appointed to this committee as "
                        + Arrays.stream(roles)
                                .map(role -> role.words().toLowerCase(Locale.ENGLISH))
                                .collect(Collectors.joining(" or "))
                        + ".");
    }

    /** Whether one of these capacities gives one of the roles on that committee: for showing what can be done, not for deciding it. */
    public static boolean isHeld(CommitteeLine committee, List<Capacity> capacities, Role... roles) {
        List<Role> allowed = List.of(roles);
        return capacities.stream()
                .anyMatch(capacity -> allowed.contains(capacity.role())
                        && (capacity.committee() == null
                                ? committee.organisations().contains(capacity.organisation())
                                : capacity.committee().equals(committee.id())));
    }

    private static boolean reaches(Capacity capacity, Committee committee) {
        return capacity.committee() == null
                ? capacity.organisation() != null
                        && committee.party(capacity.organisation()).isPresent()
                : capacity.committee().equals(committee.id());
    }
}
