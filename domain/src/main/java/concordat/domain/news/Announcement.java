package concordat.domain.news;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That there is something to tell, and whom. It says nothing of what it is about: that is read when the mail leaves, with the
 * rights of whoever gets it.
 *
 * @param kind the name of its {@link NewsKind}
 * @param subject what it is about
 * @param partnership by whose settings a daily mail leaves; null for those that are standard
 * @param occasion tells apart several times that somebody is told of the same thing; blank for the act itself. Nobody is told
 *     twice of one thing on one occasion
 */
public record Announcement(
        String kind, UUID subject, @Nullable UUID partnership, Recipients recipients, String occasion) {}
