package concordat.domain.pathway;

import static concordat.domain.pathway.TrackRule.AWARD_EXPIRES_LATER;
import static concordat.domain.pathway.TrackRule.AWARD_IS_PROVED;
import static concordat.domain.pathway.TrackRule.AWARD_NAMES_ITS_AUTHORITY;
import static concordat.domain.pathway.TrackRule.AWARD_OF_A_NAME_SAYS_IT;
import static concordat.domain.pathway.TrackRule.EVIDENCE_IS_NOT_OF_THE_FUTURE;
import static concordat.domain.pathway.TrackRule.EVIDENCE_IS_REVIEWED_LATER;
import static concordat.domain.pathway.TrackRule.EVIDENCE_IS_REVISED_AS_IT_STANDS;
import static concordat.domain.pathway.TrackRule.EVIDENCE_IS_WITHDRAWN_ONCE;
import static concordat.domain.pathway.TrackRule.NAME_OF_A_FOUNDATION_TRUST_SAYS_SO;
import static concordat.domain.pathway.TrackRule.STAGES_ARE_REACHED_IN_TURN;
import static concordat.domain.pathway.TrackRule.STAGE_FOLLOWS;
import static concordat.domain.pathway.TrackRule.STAGE_IS_NOT_REACHED_IN_THE_FUTURE;
import static concordat.domain.pathway.TrackRule.STEPS_COME_FIRST;

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
    /** What the name of every foundation trust contains (US-3). */
    private static final String FOUNDATION_TRUST = "NHS Foundation Trust";

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

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "status_track_id", nullable = false, updatable = false)
    @OrderBy("on, id")
    private List<Award> awards = new ArrayList<>();

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
     * Puts on record that the trust has reached the next stage; an award is recorded as such.
     *
     * @param on the day on which it did; null if that is not recorded
     * @param missing the steps of the route that have to be taken before, and are not on record
     */
    TrackEvent reach(
            TrackStage next, @Nullable LocalDate on, String note, List<String> missing, Clock clock, LocalDate today) {
        STAGE_FOLLOWS.require(stage.next(track).contains(next), stage.words(), next.words());
        AWARD_NAMES_ITS_AUTHORITY.require(next != TrackStage.AWARDED);
        return arrive(next, on, note, missing, clock, today);
    }

    /**
     * Puts on record what was awarded, and that the trust has reached that stage by it.
     *
     * @param foundationTrust whether the trust is a foundation trust, whose name has to say so (US-3)
     * @param missing the steps of the route that have to be taken before, and are not on record
     */
    TrackEvent award(
            Award.Terms terms, boolean foundationTrust, List<String> missing, String by, Clock clock, LocalDate today) {
        STAGE_FOLLOWS.require(
                stage.next(track).contains(TrackStage.AWARDED), stage.words(), TrackStage.AWARDED.words());
        AWARD_IS_PROVED.require(terms.decision() != null || !terms.proof().isEmpty());
        LocalDate end = terms.expires();
        AWARD_EXPIRES_LATER.require(end == null || end.isAfter(terms.on()));
        AWARD_OF_A_NAME_SAYS_IT.require(
                track.changesTheName() != terms.newName().isEmpty());
        NAME_OF_A_FOUNDATION_TRUST_SAYS_SO.require(
                !track.changesTheName() || !foundationTrust || terms.newName().contains(FOUNDATION_TRUST));
        arrive(TrackStage.AWARDED, terms.on(), terms.proof(), missing, clock, today);
        awards.add(new Award(partnership, terms, by, today, clock));
        return new TrackEvent.StatusAwarded(which(), terms);
    }

    private TrackEvent arrive(
            TrackStage next, @Nullable LocalDate on, String note, List<String> missing, Clock clock, LocalDate today) {
        STEPS_COME_FIRST.require(missing.isEmpty(), next.words(), String.join("; ", missing));
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
    TrackEvent note(EvidenceDraft draft, EvidenceSubject subject, String by, Clock clock, LocalDate today) {
        return add(Evidence.first(partnership, allowed(draft, today), subject, by, today, clock));
    }

    /** Puts another revision in the place of what is on record. @throws NotFound if there is no such note on this track */
    TrackEvent revise(
            UUID note, EvidenceDraft draft, EvidenceSubject subject, String by, Clock clock, LocalDate today) {
        return add(standing(note).next(allowed(draft, today), subject, by, today, clock));
    }

    private static EvidenceDraft allowed(EvidenceDraft draft, LocalDate today) {
        EVIDENCE_IS_NOT_OF_THE_FUTURE.require(!draft.on().isAfter(today), DAY.format(today));
        LocalDate review = draft.review();
        EVIDENCE_IS_REVIEWED_LATER.require(review == null || review.isAfter(draft.on()));
        return draft;
    }

    private TrackEvent add(Evidence noted) {
        evidence.add(noted);
        return new TrackEvent.EvidenceNoted(
                which(),
                noted.id(),
                noted.revision(),
                noted.subject().kind(),
                noted.on(),
                noted.text(),
                noted.source(),
                Optional.ofNullable(noted.subject().id()),
                noted.fingerprint());
    }

    /** That evidence, to be revised or withdrawn. */
    private Evidence standing(UUID note) {
        Evidence noted = piece(note);
        EVIDENCE_IS_WITHDRAWN_ONCE.require(noted.withdrawn().isEmpty());
        EVIDENCE_IS_REVISED_AS_IT_STANDS.require(noted.superseded().isEmpty());
        return noted;
    }

    /** @throws NotFound if there is no such note on this track */
    Evidence piece(UUID note) {
        return evidence.stream()
                .filter(piece -> piece.id().equals(note))
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence"));
    }

    /** Withdraws evidence that does not hold. @throws NotFound if there is no such note on this track */
    TrackEvent withdraw(UUID note, String reason, LocalDate today) {
        Evidence noted = standing(note);
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

    /** The award that was made last, if one was. */
    public Optional<Award> award() {
        return awards.isEmpty() ? Optional.empty() : Optional.of(awards.get(awards.size() - 1));
    }

    /** The evidence, oldest first, withdrawn notes among it. */
    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }
}
