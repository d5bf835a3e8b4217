package concordat.domain.usecase;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in this request, and in which capacity. The web fills it from the sign-in; a use case asks it for the
 * capacity that its act needs, and the journal writes down the one that was asked for.
 */
@RequestScoped
public class CurrentActor {
    private Actor actor = new Actor.Nobody();
    private @Nullable Capacity acting;
    private int depth;

    /** Says who acts from here on. */
    public void become(Actor newActor) {
        actor = newActor;
        acting = null;
    }

    public Actor actor() {
        return actor;
    }

    /**
     * Goes into a use case; into the outermost one without a capacity, which it has to ask for. This and the next two are
     * protected, not package-private, so that a container's proxy passes them on whichever loader defines it.
     */
    protected void enter() {
        if (depth++ == 0) {
            acting = null;
        }
    }

    protected void leave() {
        depth--;
    }

    /** Whether a use case was called by another: the two are one change in one transaction. */
    protected boolean isWithinAnother() {
        return depth > 1;
    }

    /** The person who acts. @throws NotAllowed if no person does, or one whom nobody has tied to a person yet */
    public PersonId person() {
        if (actor instanceof Actor.Person somebody && somebody.person() != null) {
            return somebody.person();
        }
        throw new NotAllowed("You need to be known to Concordat to do this.");
    }

    /** The appointments in force. */
    public List<Capacity> capacities() {
        return actor instanceof Actor.Person somebody ? somebody.capacities() : List.of();
    }

    /** The organisations for which the actor holds that role now. */
    public Set<OrganisationId> organisationsAs(Role role) {
        Set<OrganisationId> organisations = new LinkedHashSet<>();
        for (Capacity capacity : capacities()) {
            if (capacity.role() == role && capacity.organisation() != null) {
                organisations.add(capacity.organisation());
            }
        }
        return organisations;
    }

    /** The organisations for the whole of which, and not for one committee only, the actor holds that role now. */
    public Set<OrganisationId> wholeOrganisationsAs(Role role) {
        Set<OrganisationId> organisations = new LinkedHashSet<>();
        for (Capacity capacity : capacities()) {
            if (capacity.role() == role && capacity.organisation() != null && capacity.committee() == null) {
                organisations.add(capacity.organisation());
            }
        }
        return organisations;
    }

    /** Acts in that role on that committee. @throws NotAllowed if no appointment in force gives it */
    public Capacity as(Role role, CommitteeId committee) {
        return as(
                capacity -> capacity.role() == role && capacity.covers(committee),
                "You would have to be " + article(role) + " of this committee to do this.");
    }

    /** Acts in whichever of these roles one holds on that committee. @throws NotAllowed if in none */
    public Capacity asAny(CommitteeId committee, Role... roles) {
        for (Role role : roles) {
            Optional<Capacity> held = find(capacity -> capacity.role() == role && capacity.covers(committee));
            if (held.isPresent()) {
                acting = held.get();
                return held.get();
            }
        }
        throw new NotAllowed("You would have to be " + article(roles[0]) + " of this committee to do this.");
    }

    /** Acts in that role for that organisation. @throws NotAllowed if no appointment in force gives it */
    public Capacity as(Role role, OrganisationId organisation) {
        return as(
                capacity -> capacity.role() == role && organisation.equals(capacity.organisation()),
                "You would have to be " + article(role) + " of this organisation to do this.");
    }

    /** Acts in that role, wherever it is held. @throws NotAllowed if no appointment in force gives it */
    public Capacity as(Role role) {
        return as(capacity -> capacity.role() == role, "You would have to be " + article(role) + " to do this.");
    }

    /** Acts as the holder of that seat. @throws NotAllowed if the actor does not hold it now (VO-7) */
    public Capacity holding(SeatId seat) {
        return as(capacity -> seat.equals(capacity.seat()), "Only whoever holds the seat can do this.");
    }

    /** The capacity in which the actor acts, once a use case has asked for one. */
    public Optional<Capacity> acting() {
        return Optional.ofNullable(acting);
    }

    /**
     * Acts in the first capacity that fits.
     *
     * @param otherwise the sentence that says what would be needed
     * @throws NotAllowed if none fits
     */
    public Capacity as(Predicate<Capacity> fits, String otherwise) {
        Capacity held = find(fits).orElseThrow(() -> new NotAllowed(otherwise));
        acting = held;
        return held;
    }

    private Optional<Capacity> find(Predicate<Capacity> fits) {
        return capacities().stream().filter(fits).findFirst();
    }

    private static String article(Role role) {
        String words = role.words().toLowerCase(java.util.Locale.ENGLISH);
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }
}
