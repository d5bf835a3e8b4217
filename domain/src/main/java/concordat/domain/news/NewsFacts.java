package concordat.domain.news;

import concordat.domain.shared.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the actor may see of what they are told of. */
public interface NewsFacts {
    /** A meeting, with what its published agenda has in Part 1. */
    Optional<MeetingFacts> meeting(UUID meeting);

    /** The question of a written resolution that the actor has not answered. */
    Optional<QuestionFacts> unanswered(UUID meeting);

    /** An action of the actor's that is open. */
    Optional<OpenAction> action(UUID action);

    /** A review that the actor is asked for and has not recorded, of a draft that has not gone out for signature. */
    Optional<AskedFor> review(UUID review);

    /** @param openItems titles of the items in Part 1 that the actor may see, in the order of the agenda */
    record MeetingFacts(
            String reference,
            String title,
            String committee,
            String state,
            Instant startsAt,
            Instant endsAt,
            String place,
            @Nullable Instant resumesAt,
            String cancelledBecause,
            List<String> openItems) {
        public MeetingFacts {
            openItems = List.copyOf(openItems);
        }
    }

    record QuestionFacts(UUID decision, String question, String committee, Part part, Instant deadline) {}

    /** @param part whose business it is */
    record OpenAction(String reference, String description, String committee, Part part, LocalDate due) {}

    record AskedFor(UUID agreement, String reference, String title, String kind, LocalDate due) {}
}
