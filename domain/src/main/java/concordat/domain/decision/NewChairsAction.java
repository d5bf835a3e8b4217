package concordat.domain.decision;

import concordat.domain.meeting.InterestType;
import concordat.domain.meeting.ItemText;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An action of the chair as it is put on record (BM-3).
 *
 * @param matter what it is about, as the agenda of the next meeting will have it
 * @param question what was decided
 * @param because why it could not wait
 * @param authority the clause by which the chair acts
 * @param takenBy the seat of who acted: the chair; the vice-chair if the chair has an interest or is away
 * @param chairAway why the vice-chair acts, where the chair has no interest; may be blank
 * @param takenWith the seat of the executive member who acted with them; empty if there was none
 * @param consulted who was consulted
 * @param interests who has an interest in the matter
 */
public record NewChairsAction(
        ItemText matter,
        NewQuestion question,
        String because,
        String authority,
        SeatId takenBy,
        String chairAway,
        Optional<SeatId> takenWith,
        List<Consulted> consulted,
        List<Interest> interests) {
    public NewChairsAction {
        consulted = List.copyOf(consulted);
        interests = List.copyOf(interests);
    }

    /** A member who was consulted, and what they said. */
    public record Consulted(SeatId seat, LocalDate on, String view) {
        public Consulted {
            view = Text.required("view of who was consulted", view, Text.SENTENCE);
        }
    }

    /** A member with an interest in the matter. */
    public record Interest(SeatId seat, InterestType type, String nature) {
        public Interest {
            nature = Text.required("nature of the interest", nature, Text.SENTENCE);
        }
    }
}
