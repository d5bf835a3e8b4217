package concordat.domain.trail;

import concordat.domain.shared.NotFound;
import concordat.domain.shared.Text;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Walking the trail, both ways from anything on it: anybody with an appointment does, over what they may see. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
    Role.OPERATOR
})
public class ReadingTrails {
    /** So many candidates for a link are offered at once; whoever misses one says what its title contains. */
    public static final int CANDIDATES = 20;

    private final TrailRegister register;
    private final CurrentActor actor;

    @Inject
    ReadingTrails(TrailRegister register, CurrentActor actor) {
        this.register = register;
        this.actor = actor;
    }

    /** What leads to a thing and what it leads to. @throws NotFound if there is none, or the actor may not see it */
    public Trail from(Place place) {
        TrailPoint at = point(place);
        List<TrailStep> found = register.stepsFrom(place, Trail.MOST_STEPS + 1);
        List<TrailStep> steps = found.size() > Trail.MOST_STEPS ? found.subList(0, Trail.MOST_STEPS) : found;
        List<Place> ends = steps.stream()
                .flatMap(step -> Stream.of(step.earlier(), step.later()))
                .distinct()
                .toList();
        return Trail.of(at, register.points(ends), steps, found.size() > Trail.MOST_STEPS);
    }

    /** One thing on the trail. @throws NotFound if there is none, or the actor may not see it */
    public TrailPoint point(Place place) {
        return register.find(place).orElseThrow(() -> new NotFound(place.kind().words()));
    }

    /** Whether the actor could record and end links at it. */
    public boolean keeps(TrailPoint point) {
        return !Collections.disjoint(
                actor.organisationsAs(Role.GOVERNANCE_OFFICER), register.partnersOf(point.partnership()));
    }

    /**
     * What could stand at the other end of such a link, that can bear one: the newest {@value #CANDIDATES} whose title or
     * reference contains a text.
     *
     * @throws NotFound if the place is nothing that the actor may see
     */
    public List<TrailPoint> candidates(Place from, Relation relation, String text) {
        return register
                .candidates(point(from), relation, Text.optional("text to look for", text, Text.LINE), 2 * CANDIDATES)
                .stream()
                .filter(TrailPoint::bears)
                .limit(CANDIDATES)
                .toList();
    }
}
