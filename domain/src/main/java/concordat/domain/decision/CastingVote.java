package concordat.domain.decision;

import concordat.domain.shared.SeatId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * The second vote of the person presiding, on equality of votes (VO-4).
 *
 * @param by the seat of the person presiding
 * @param choice for or against; abstained if they chose not to use it
 */
@Embeddable
public record CastingVote(
        @Column(name = "casting_vote_by") UUID by,
        @Enumerated(EnumType.STRING) @Column(name = "casting_vote", length = 20) Ballot choice) {

    /** @throws IllegalArgumentException if it says neither how it was used nor that it was not */
    public CastingVote {
        if (choice == Ballot.NOT_VOTING) {
            throw new IllegalArgumentException("A casting vote is for or against, or is not used.");
        }
    }

    /** Used by the holder of that seat. */
    public static CastingVote of(SeatId seat, Ballot choice) {
        return new CastingVote(seat.value(), choice);
    }

    boolean isOf(SeatId seat) {
        return by.equals(seat.value());
    }
}
