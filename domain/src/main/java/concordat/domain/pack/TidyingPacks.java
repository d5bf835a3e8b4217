package concordat.domain.pack;

import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Takes packs off that were made long ago. */
@UseCase
@AllowedTo(Role.JOB)
public class TidyingPacks {
    private static final Duration KEPT = Duration.ofDays(30);

    private final Packs packs;
    private final Clock clock;

    @Inject
    TidyingPacks(Packs packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    /** Takes those off that were made thirty days ago or longer. */
    public int forgetOld() {
        return packs.forget(clock.instant().minus(KEPT));
    }
}
