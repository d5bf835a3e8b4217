package concordat.domain.usecase;

import concordat.domain.shared.Event;
import java.util.Optional;
import java.util.UUID;

/**
 * An attempt that was refused for want of authority, kept on record (VO-8).
 *
 * @param attempt what was attempted, as class and method in words
 * @param reason the sentence that was shown
 */
public record AttemptRefused(UUID person, String attempt, String reason) implements Event {
    @Override
    public Subject subject() {
        return Subject.of("Person", person);
    }

    @Override
    public Optional<UUID> partnership() {
        return Optional.empty();
    }
}
