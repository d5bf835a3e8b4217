package concordat.domain.pathway.criterion;

import concordat.domain.shared.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after a criterion for a trust, and what comes next.
 *
 * @param owner may be empty while nobody does
 * @param nextStep may be empty while there is none
 * @param due the day by which the next step is to be done; null for none
 * @param measure the measure by whose values it is reckoned; null if it is judged, or none has been chosen yet
 */
public record PursuitPlan(String owner, String nextStep, @Nullable LocalDate due, @Nullable UUID measure) {
    /** Nobody has planned anything. */
    public static final PursuitPlan NONE = new PursuitPlan("", "", null, null);

    /** @throws IllegalArgumentException if something is too long */
    public PursuitPlan {
        owner = Text.optional("owner", owner, Text.LINE);
        nextStep = Text.optional("next step", nextStep, Text.SENTENCE);
    }
}
