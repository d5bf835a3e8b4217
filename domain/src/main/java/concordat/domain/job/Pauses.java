package concordat.domain.job;

import java.time.Duration;

/** How long work waits between its attempts: longer each time, so that what is away for long is not asked without end. */
public final class Pauses {
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    private Pauses() {}

    /** How long to wait after so many attempts. */
    public static Duration after(int attempts) {
        Duration pause = FIRST;
        for (int i = 1; i < attempts && pause.compareTo(LONGEST) < 0; i++) {
            pause = pause.multipliedBy(4);
        }
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
