package concordat.domain.escalation;

import concordat.domain.shared.NotFound;
import java.util.Optional;

/** The escalations and referrals that there are, as far as the actor may see. */
public interface Escalations {
    void add(Escalation escalation);

    Optional<Escalation> find(EscalationId id);

    /** That one. @throws NotFound if there is none, or the actor may not see it */
    default Escalation get(EscalationId id) {
        return find(id).orElseThrow(() -> new NotFound("escalation"));
    }

    /**
     * That one, locked to be changed.
     *
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.OutOfDate if it is in another version now
     */
    Escalation lock(EscalationId id, long seen);
}
