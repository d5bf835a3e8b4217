package concordat.domain.decision;

import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.LegId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * One person's vote in one seat on one leg. Until the outcome is declared it may be changed or withdrawn, and the
 * journal keeps each change; then it stays.
 */
@Entity
@Table(name = "vote")
public class Vote {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private DecisionId decision;

    @Embedded
    private LegId leg;

    @Embedded
    private SeatId seat;

    @Embedded
    private PersonOnRecord voter;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Ballot ballot;

    @Column(name = "cast_at", nullable = false)
    private Instant castAt;

    @SuppressWarnings("NullAway.Init")
    protected Vote() {}

    private Vote(
            UUID id,
            UUID audience,
            DecisionId decision,
            LegId leg,
            SeatId seat,
            PersonOnRecord voter,
            Ballot ballot,
            Instant castAt) {
        this.id = id;
        this.audience = audience;
        this.decision = decision;
        this.leg = leg;
        this.seat = seat;
        this.voter = voter;
        this.ballot = ballot;
        this.castAt = castAt;
    }

    static Vote on(
            Leg leg,
            DecisionId decision,
            SeatId seat,
            PersonOnRecord voter,
            Ballot ballot,
            UUID audience,
            Clock clock) {
        return new Vote(Ids.next(clock), audience, decision, leg.id(), seat, voter, ballot, clock.instant());
    }

    void change(Ballot other, Instant at) {
        ballot = other;
        castAt = at;
    }

    void keyTo(UUID newAudience) {
        audience = newAudience;
    }

    /** As it is counted. */
    public CastVote cast() {
        return new CastVote(leg, seat, voter.person(), ballot);
    }

    /** Who may see it. */
    public UUID audience() {
        return audience;
    }

    public DecisionId decision() {
        return decision;
    }

    public LegId leg() {
        return leg;
    }

    public SeatId seat() {
        return seat;
    }

    public PersonOnRecord voter() {
        return voter;
    }

    public Ballot ballot() {
        return ballot;
    }

    public Instant castAt() {
        return castAt;
    }
}
