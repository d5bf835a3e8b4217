package concordat.domain.pathway;

import static concordat.domain.pathway.TrackRule.EVIDENCE_IS_NOT_OF_THE_FUTURE;
import static concordat.domain.pathway.TrackRule.EVIDENCE_IS_WITHDRAWN_ONCE;
import static concordat.domain.pathway.TrackRule.STAGES_ARE_REACHED_IN_TURN;
import static concordat.domain.pathway.TrackRule.STAGE_FOLLOWS;
import static concordat.domain.pathway.TrackRule.STAGE_IS_NOT_REACHED_IN_THE_FUTURE;

import concordat.domain.pathway.TrackEvent.Which;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The way of one trust to one of the three awards (US-1). It is opened with nothing started; then stages are reached one
 * after the other, each on its day, and evidence is noted along the way. A refusal or a lapse leads back to building
 * evidence; nothing that was reached is ever rewritten.
 */
@Entity
@Table(name = "status_track")
public class StatusTrack {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StatusTrackId id;

    @Version
    private long version;

    @Embedded
    private PartnershipId partnership;

    @Embedded
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Track track;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TrackStage stage = TrackStage.NOT_STARTED;

    @Column(name = "reached_on")
    private @Nullable LocalDate reached;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "status_track_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Milestone> milestones = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "status_track_id", nullable = false, updatable = false)
    @OrderBy("dated, id")
    private List<Evidence> evidence = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StatusTrack() {}

    StatusTrack(StatusTrackId id, PartnershipId partnership, OrganisationId trust, Track track) {
        this.id = id;
        this.partnership = partnership;
        this.organisation = trust;
        this.track = track;
    }

    TrackEvent opened() {
        return new TrackEvent.TrackOpened(which());
    }

    /**
     * Puts on record that the trust has reached the next stage.
     *
     * @param on the day on which it did; null if that is not recorded
     */
    TrackEvent reach(TrackStage next, @Nullable LocalDate on, String note, Clock clock, LocalDate today) {
        STAGE_FOLLOWS.require(stage.next(track).contains(next), stage.words(), next.words());
        String said = Text.optional("note", note, Text.SENTENCE);
        if (on != null) {
            STAGE_IS_NOT_REACHED_IN_THE_FUTURE.require(!on.isAfter(today), DAY.format(today));
            Optional<LocalDate> before = lastDayReached();
            STAGES_ARE_REACHED_IN_TURN.require(
                    before.isEmpty() || !on.isBefore(before.get()),
                    before.map(DAY::format).orElse(""));
        }
        TrackStage from = stage;
        stage = next;
        reached = on;
        milestones.add(new Milestone(partnership, milestones.size() + 1, next, on, said, clock));
        return new TrackEvent.StageReached(which(), from, next, on, said);
    }

    /** Notes evidence; it carries the date of what is evidence, today at the latest. */
    TrackEvent note(LocalDate on, String text, String source, Clock clock, LocalDate today) {
        EVIDENCE_IS_NOT_OF_THE_FUTURE.require(!on.isAfter(today), DAY.format(today));
        Evidence noted = new Evidence(partnership, on, text, source, clock);
        evidence.add(noted);
        return new TrackEvent.EvidenceNoted(which(), noted.id(), on, noted.text(), noted.source());
    }

    /** Withdraws evidence that does not hold. @throws NotFound if there is no such note on this track */
    TrackEvent withdraw(UUID note, String reason, LocalDate today) {
        Evidence noted = evidence.stream()
                .filter(piece -> piece.id().equals(note))
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence"));
        EVIDENCE_IS_WITHDRAWN_ONCE.require(noted.withdrawn().isEmpty());
        noted.withdraw(today, reason);
        return new TrackEvent.EvidenceWithdrawn(which(), note, noted.withdrawalReason());
    }

    private Optional<LocalDate> lastDayReached() {
        return milestones.stream().flatMap(milestone -> milestone.on().stream()).max(LocalDate::compareTo);
    }

    private Which which() {
        return new Which(id, partnership, organisation, track);
    }

    public StatusTrackId id() {
        return id;
    }

    /** Counts every change; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    /** The trust that is on its way. */
    public OrganisationId trust() {
        return organisation;
    }

    public Track track() {
        return track;
    }

    /** The stage reached. */
    public TrackStage stage() {
        return stage;
    }

    /** The day on which it was reached, if that is on record. */
    public Optional<LocalDate> reached() {
        return Optional.ofNullable(reached);
    }

    /** The stages reached, in their turn. */
    public List<Milestone> milestones() {
        return List.copyOf(milestones);
    }

    /** The evidence, oldest first, withdrawn notes among it. */
    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }
}
