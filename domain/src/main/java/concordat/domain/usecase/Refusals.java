package concordat.domain.usecase;

/** Keeps refusals that must be on record (VO-8), in a transaction of their own after the refused one has rolled back. */
public interface Refusals {
    /** @param attempt what was attempted, as class and method in words; {@code reason} the sentence that was shown */
    void keep(Actor actor, String attempt, String reason);
}
