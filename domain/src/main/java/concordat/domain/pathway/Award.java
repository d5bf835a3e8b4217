package concordat.domain.pathway;

import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was awarded to a trust on a track: by whom, when, until when, and what proves it; never changed. */
@Entity
@Table(name = "status_award")
public class Award {
    @Id
    private UUID id;

    @Column(name = "partnership_id", nullable = false, updatable = false)
    private UUID partnership;

    @Column(nullable = false, updatable = false)
    private String authority;

    @Column(name = "awarded_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(name = "expires_on", updatable = false)
    private @Nullable LocalDate expires;

    @Column(name = "new_name", nullable = false, updatable = false)
    private String newName;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "award_id", insertable = false, updatable = false)
    private List<DecisionProof> decisions = new ArrayList<>();

    @Column(nullable = false, updatable = false)
    private String proof;

    @Column(name = "noted_by", nullable = false, updatable = false)
    private String notedBy;

    @Column(name = "noted_on", nullable = false, updatable = false)
    private LocalDate notedOn;

    @SuppressWarnings("NullAway.Init")
    protected Award() {}

    Award(PartnershipId partnership, Terms terms, String by, LocalDate today, Clock clock) {
        id = Ids.next(clock);
        this.partnership = partnership.value();
        authority = terms.authority();
        on = terms.on();
        expires = terms.expires();
        newName = terms.newName();
        DecisionId proved = terms.decision();
        if (proved != null) {
            decisions.add(DecisionProof.ofAward(id, partnership, proved, clock));
        }
        proof = terms.proof();
        notedBy = by;
        notedOn = today;
    }

    /**
     * What was awarded.
     *
     * @param authority who made the award
     * @param on the day on which it was made
     * @param expires the first day on which it no longer holds; null if it has no end
     * @param newName the name that it gives the trust; empty if it gives none
     * @param decision the decision that proves it; null if none is on record, or the actor may not see it
     * @param proof where else that can be looked up, such as an order or a letter; may be empty
     */
    public record Terms(
            String authority,
            LocalDate on,
            @Nullable LocalDate expires,
            String newName,
            @Nullable DecisionId decision,
            String proof) {
        /** @throws IllegalArgumentException if the authority is missing, or something is too long */
        public Terms {
            authority = Text.required("authority that made the award", authority, Text.LINE);
            newName = Text.optional("new name", newName, 300);
            proof = Text.optional("proof of the award", proof, Text.SENTENCE);
        }
    }

    /** What was awarded. */
    public Terms terms() {
        return new Terms(
                authority,
                on,
                expires,
                newName,
                decisions.isEmpty() ? null : decisions.get(0).decision(),
                proof);
    }

    /** Whether it holds no longer on that day. */
    public boolean isOver(LocalDate day) {
        return Optional.ofNullable(expires).filter(end -> !day.isBefore(end)).isPresent();
    }

    public String notedBy() {
        return notedBy;
    }

    public LocalDate notedOn() {
        return notedOn;
    }
}
