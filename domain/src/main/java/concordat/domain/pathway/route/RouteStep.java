package concordat.domain.pathway.route;

import concordat.domain.partner.OrganisationKind;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step of the route to an award, as reference data of a partnership (US-2, US-3). It is not changed: one that is not asked for any more is
 * retired, and another put in its place.
 */
@Entity
@Table(name = "route_step")
public class RouteStep {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RouteStepId id;

    @Version
    private long version;

    @Embedded
    private PartnershipId partnership;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Track track;

    @Enumerated(EnumType.STRING)
    @Column(name = "trust_kind", updatable = false)
    private @Nullable OrganisationKind kind;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    private String step;

    @Column(name = "decided_by", nullable = false, updatable = false)
    private String decider;

    @Enumerated(EnumType.STRING)
    @Column(name = "before_stage", nullable = false, updatable = false)
    private TrackStage before;

    @Column(nullable = false, updatable = false)
    private boolean majority;

    @Column(nullable = false, updatable = false)
    private String source;

    @Column(nullable = false, updatable = false)
    private boolean confirmed;

    @Column(name = "retired_on")
    private @Nullable LocalDate retired;

    @Column(name = "retiring_reason", nullable = false)
    private String retiringReason = "";

    @SuppressWarnings("NullAway.Init")
    protected RouteStep() {}

    RouteStep(PartnershipId partnership, int position, StepDraft draft, Clock clock) {
        id = RouteStepId.next(clock);
        this.partnership = partnership;
        this.position = position;
        track = draft.track();
        kind = draft.kind();
        step = draft.step();
        decider = draft.decider();
        before = draft.before();
        majority = draft.majority();
        source = draft.source();
        confirmed = draft.confirmed();
    }

    RouteEvent set() {
        return new RouteEvent.StepSet(id, partnership, details());
    }

    RouteEvent retire(String reason, LocalDate today) {
        RouteRule.STEP_IS_IN_FORCE.require(retired == null);
        retiringReason = Text.required("reason", reason, Text.SENTENCE);
        retired = today;
        return new RouteEvent.StepRetired(id, partnership, retiringReason);
    }

    /** Whether it belongs to the route of that kind of trust to that award. */
    public boolean isOf(Track award, OrganisationKind trust) {
        return track == award && (kind == null || kind == trust);
    }

    public RouteStepId id() {
        return id;
    }

    /** Counts every change; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    /** Its place in the route, counted from 1. */
    public int position() {
        return position;
    }

    /** What it asks for. */
    public StepDraft details() {
        return new StepDraft(track, kind, step, decider, before, majority, source, confirmed);
    }

    /** Since when it is not asked for any more, if so. */
    public Optional<LocalDate> retired() {
        return Optional.ofNullable(retired);
    }

    /** Why it was retired; empty while it is in force. */
    public String retiringReason() {
        return retiringReason;
    }
}
