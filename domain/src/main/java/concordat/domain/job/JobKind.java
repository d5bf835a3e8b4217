package concordat.domain.job;

import java.util.Optional;

/**
 * A kind of job. A bean of this type adds its kind: the nodes find it by its name. A job can be run again after it has
 * failed, or after its node was killed, so what it has done already must do no harm when it is done once more.
 */
public interface JobKind {
    /** How its rows name it, in small letters with hyphens; never changed once there are rows. */
    String name();

    /**
     * Does the work, as the person on whose behalf it was asked for, with their rights now, or else under its own name.
     * What it throws counts as a failed attempt; a refusal (a broken rule, not allowed, not found) ends it at once.
     */
    void run(Work work);

    /** After how many failed attempts it is given up. */
    default int attempts() {
        return 5;
    }

    /** How many of its jobs one node runs at once. */
    default int atOnce() {
        return 1;
    }

    /** The times at which it is due by itself; empty if it is only ever asked for. */
    default Optional<Timetable> timetable() {
        return Optional.empty();
    }
}
