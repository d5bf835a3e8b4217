package concordat.domain.action;

import concordat.domain.shared.ActionId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The other end of a transfer.
 *
 * @param words its reference, its committee and its owner, for whoever may not see it as well
 */
public record Elsewhere(ActionId action, String words) {
    static Optional<Elsewhere> of(@Nullable UUID action, @Nullable String words) {
        return action == null || words == null
                ? Optional.empty()
                : Optional.of(new Elsewhere(new ActionId(action), words));
    }
}
