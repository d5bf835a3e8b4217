package concordat.domain.scheme;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Matter;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of a scheme says: who may decide which matter, up to what amount (LF-6).
 *
 * @param matter the subject; blank for any other matter, of which no entry speaks
 * @param committee the committee that may decide, or in which the decision-maker has a seat; null if the board decides
 * @param seat the seat of the decision-maker; null unless one person decides (LF-4)
 * @param limitGbp up to what value, in pounds; null means without a limit
 * @param meetings at how many meetings of the board it has to be approved: one, or two for what needs a second
 *     confirmation, such as a change of Ordinance (VO-13)
 */
@Embeddable
public record Power(
        @Column(name = "matter", nullable = false, length = 200) String matter,
        @Enumerated(EnumType.STRING) @Column(name = "held_by", nullable = false, length = 20) HeldBy heldBy,
        @Embedded @Nullable CommitteeId committee,
        @Embedded @Nullable SeatId seat,
        @Column(name = "limit_gbp") @Nullable BigDecimal limitGbp,
        @Column(name = "meetings", nullable = false) int meetings) {

    /** The most meetings of a board that anything needs (VO-13). */
    public static final int MOST_MEETINGS = 2;

    /**
     * @throws IllegalArgumentException if the holder is not named, a board has a limit, anybody else needs two meetings,
     *     or the amount is none
     */
    public Power {
        matter = Text.optional("matter", matter, Text.LINE);
        if ((committee != null) != (heldBy != HeldBy.BOARD) || (seat != null) != (heldBy == HeldBy.DECISION_MAKER)) {
            throw new IllegalArgumentException("Say to which committee, or to whom, the matter is delegated.");
        }
        if (heldBy == HeldBy.BOARD && limitGbp != null) {
            throw new IllegalArgumentException("What is reserved to the board has no limit: leave the amount empty.");
        }
        if (limitGbp != null && (limitGbp.signum() < 0 || limitGbp.scale() > 2 || limitGbp.precision() > 17)) {
            throw new IllegalArgumentException("Give the limit in pounds and pence, such as 250000.00.");
        }
        if (meetings < 1 || meetings > MOST_MEETINGS || (meetings > 1 && heldBy != HeldBy.BOARD)) {
            throw new IllegalArgumentException("Only a board approves at one meeting and confirms at a second.");
        }
    }

    /** Reserved to the board. */
    public static Power reserved(String matter) {
        return new Power(matter, HeldBy.BOARD, null, null, null, 1);
    }

    /** Delegated to a committee; any amount. */
    public static Power delegated(String matter, CommitteeId to) {
        return new Power(matter, HeldBy.COMMITTEE, to, null, null, 1);
    }

    /** Delegated to whoever holds that seat; any amount. */
    public static Power delegated(String matter, CommitteeId of, SeatId to) {
        return new Power(matter, HeldBy.DECISION_MAKER, of, to, null, 1);
    }

    /** The same, up to that value in pounds. */
    public Power upTo(BigDecimal pounds) {
        return new Power(matter, heldBy, committee, seat, pounds, meetings);
    }

    /** The same, to be confirmed by the board at a second meeting (VO-13). */
    public Power confirmedAtSecondMeeting() {
        return new Power(matter, heldBy, committee, seat, limitGbp, MOST_MEETINGS);
    }

    /** Whether it speaks of that matter by name. */
    boolean isOf(String asked) {
        return !matter.isEmpty() && Matter.same(matter, asked);
    }

    /** Whether it speaks of any matter that is not named. */
    public boolean isOfAnyOther() {
        return matter.isEmpty();
    }

    boolean sameMatter(Power other) {
        return Matter.same(matter, other.matter);
    }

    boolean sameHolder(Power other) {
        return heldBy == other.heldBy && Objects.equals(committee, other.committee) && Objects.equals(seat, other.seat);
    }

    /** The matter in words: its name, or "any other matter". */
    public String matterWords() {
        return matter.isEmpty() ? "any other matter" : matter;
    }
}
