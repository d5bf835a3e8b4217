package concordat.domain.trail;

import static concordat.domain.trail.TrailRule.ENDS_ARE_OF_ONE_PARTNERSHIP;
import static concordat.domain.trail.TrailRule.ENDS_BEAR_A_LINK;
import static concordat.domain.trail.TrailRule.ENDS_FIT_THE_RELATION;
import static concordat.domain.trail.TrailRule.LINK_ENDS_ONCE;

import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of the trail that nothing else on record says: that a decision implements a clause, that evidence came of an
 * action. It is recorded once, never changed, and ended with a reason if it does not hold. Whoever may see both its ends
 * sees it.
 */
@Entity
@Table(name = "trail_link")
public class TrailLink {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TrailLinkId id;

    @Version
    private long version;

    @Embedded
    private PartnershipId partnership;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Relation relation;

    @Enumerated(EnumType.STRING)
    @Column(name = "earlier_kind", nullable = false, updatable = false)
    private TrailKind earlierKind;

    @Column(name = "earlier_id", nullable = false, updatable = false)
    private UUID earlier;

    @Enumerated(EnumType.STRING)
    @Column(name = "later_kind", nullable = false, updatable = false)
    private TrailKind laterKind;

    @Column(name = "later_id", nullable = false, updatable = false)
    private UUID later;

    @Column(nullable = false, updatable = false)
    private String note;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String by;

    @Column(name = "recorded_on", nullable = false, updatable = false)
    private LocalDate recorded;

    @Column(name = "ended_on")
    private @Nullable LocalDate ended;

    @Column(name = "ending_reason", nullable = false)
    private String endingReason = "";

    @SuppressWarnings("NullAway.Init")
    protected TrailLink() {}

    /**
     * One that is not on record yet.
     *
     * @throws concordat.domain.shared.RuleBroken if these two cannot be linked so
     */
    TrailLink(
            Relation relation,
            TrailPoint earlier,
            TrailPoint later,
            String note,
            String by,
            LocalDate day,
            Clock clock) {
        ENDS_FIT_THE_RELATION.require(
                relation.isRecorded() && relation.earlier() == earlier.kind() && relation.later() == later.kind(),
                earlier.kind().words(),
                later.kind().words());
        ENDS_ARE_OF_ONE_PARTNERSHIP.require(earlier.partnership().equals(later.partnership()));
        requireBearing(earlier);
        requireBearing(later);
        id = TrailLinkId.next(clock);
        partnership = earlier.partnership();
        this.relation = relation;
        earlierKind = earlier.kind();
        this.earlier = earlier.place().id();
        laterKind = later.kind();
        this.later = later.place().id();
        this.note = Text.optional("note", note, Text.SENTENCE);
        this.by = by;
        recorded = day;
    }

    private static void requireBearing(TrailPoint end) {
        ENDS_BEAR_A_LINK.require(end.bears(), end.kind().words(), end.words().toLowerCase(Locale.ENGLISH));
    }

    TrailEvent recorded() {
        return new TrailEvent.TrailLinked(id, partnership, relation, earlier, later);
    }

    /** Ends it. */
    TrailEvent end(String reason, LocalDate day) {
        LINK_ENDS_ONCE.require(ended == null, ended == null ? "" : DAY.format(ended));
        endingReason = Text.required("reason", reason, Text.SENTENCE);
        ended = day;
        return new TrailEvent.TrailLinkEnded(id, partnership, relation, endingReason);
    }

    /** Whether it is on the trail: recorded, and not ended. */
    boolean isOnTrail() {
        return ended == null;
    }

    String note() {
        return note;
    }

    TrailLinkId id() {
        return id;
    }

    /** Counts every change; whoever ends it says which version they looked at. */
    public long version() {
        return version;
    }

    PartnershipId partnership() {
        return partnership;
    }
}
