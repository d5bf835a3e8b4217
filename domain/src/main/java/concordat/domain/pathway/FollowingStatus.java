package concordat.domain.pathway;

import concordat.domain.paper.Incoming;
import concordat.domain.paper.PaperContents;
import concordat.domain.paper.Scan;
import concordat.domain.partner.OrganisationKind;
import concordat.domain.pathway.EvidenceSubject.EvidenceFile;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Sha256;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeping a trust's way to university status on record: its own governance officers do it. */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.OPERATOR})
public class FollowingStatus {
    private final StatusTracks tracks;
    private final TrustFacts facts;
    private final StepsOutstanding steps;
    private final EvidenceSubjects subjects;
    private final PaperContents contents;
    private final SettingValues settings;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    FollowingStatus(
            StatusTracks tracks,
            TrustFacts facts,
            StepsOutstanding steps,
            EvidenceSubjects subjects,
            PaperContents contents,
            SettingValues settings,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.tracks = tracks;
        this.facts = facts;
        this.steps = steps;
        this.subjects = subjects;
        this.contents = contents;
        this.settings = settings;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Begins to follow a trust on a track, with nothing started.
     *
     * @throws RuleBroken if it is no trust of the partnership, or is followed on that track already
     */
    public StatusTrackId open(PartnershipId partnership, OrganisationId trust, Track track) {
        actFor(trust);
        String name = facts.nameOf(trust, partnership, today())
                .orElseThrow(() -> new RuleBroken(TrackRule.TRACK_IS_OF_A_TRUST_OF_THE_PARTNERSHIP));
        TrackRule.TRACK_IS_OPENED_ONCE.require(tracks.find(trust, track).isEmpty(), name, track.words());
        StatusTrack opened = new StatusTrack(StatusTrackId.next(clock), partnership, trust, track);
        tracks.add(opened);
        journal.record(opened.opened());
        return opened.id();
    }

    /**
     * The same, as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it returns the track that was opened with it
     */
    public StatusTrackId open(String onceKey, PartnershipId partnership, OrganisationId trust, Track track) {
        return new StatusTrackId(
                keys.once(onceKey, () -> open(partnership, trust, track).value()));
    }

    /**
     * Makes a change as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     */
    public void once(String onceKey, StatusTrackId id, Consumer<FollowingStatus> change) {
        keys.once(onceKey, () -> {
            change.accept(this);
            return id.value();
        });
    }

    /**
     * Lets pass who keeps that track, before anything is done for them that takes long.
     *
     * @throws concordat.domain.shared.NotAllowed if the actor does not
     */
    public void requireKeeper(StatusTrackId id) {
        actFor(tracks.get(id).trust());
    }

    /** Puts on record that the trust has reached the next stage; the day is null if it is not recorded. */
    public void reach(StatusTrackId id, long seen, TrackStage stage, @Nullable LocalDate on, String note) {
        change(id, seen, track -> track.reach(stage, on, note, steps.before(track, stage), clock, today()));
    }

    /**
     * Puts on record what was awarded.
     *
     * @throws RuleBroken if steps of the route are missing, the decision that is to prove it is not there, or the name cannot be that of
     *     the trust
     */
    public void award(StatusTrackId id, long seen, Award.Terms terms) {
        change(id, seen, track -> {
            DecisionId decision = terms.decision();
            TrackRule.EVIDENCE_IS_THERE.require(decision == null
                    || subjects.find(track.partnership(), EvidenceKind.DECISION, decision.value())
                            .isPresent());
            return track.award(
                    terms,
                    facts.kindOf(track.trust())
                            .filter(OrganisationKind.NHS_FT::equals)
                            .isPresent(),
                    steps.before(track, TrackStage.AWARDED),
                    name(),
                    clock,
                    today());
        });
    }

    /** Notes evidence that is a statement: its words are all there is. */
    public void noteEvidence(StatusTrackId id, long seen, EvidenceDraft draft) {
        change(id, seen, track -> track.note(draft, EvidenceSubject.STATEMENT, name(), clock, today()));
    }

    /**
     * Notes that something on record is evidence.
     *
     * @throws RuleBroken if there is no such record that can be evidence, or the actor may not see it
     */
    public void noteRecord(StatusTrackId id, long seen, EvidenceDraft draft, EvidenceKind kind, UUID subject) {
        change(id, seen, track -> track.note(draft, onRecord(track, kind, subject), name(), clock, today()));
    }

    /** Notes evidence that is a file which has been examined. @throws RuleBroken if it is harmful */
    public void noteFile(StatusTrackId id, long seen, EvidenceDraft draft, Incoming file) {
        change(id, seen, track -> track.note(draft, kept(track, file), name(), clock, today()));
    }

    /** Puts another revision of evidence on record: what it consists of or points at stays, and is read anew. */
    public void reviseEvidence(StatusTrackId id, long seen, UUID evidence, EvidenceDraft draft) {
        change(
                id,
                seen,
                track -> track.revise(
                        evidence, draft, asOfNow(track, track.piece(evidence).subject()), name(), clock, today()));
    }

    /** The same, with another file in the place of what it was. */
    public void replaceFile(StatusTrackId id, long seen, UUID evidence, EvidenceDraft draft, Incoming file) {
        change(id, seen, track -> track.revise(evidence, draft, kept(track, file), name(), clock, today()));
    }

    private EvidenceSubject asOfNow(StatusTrack track, EvidenceSubject subject) {
        UUID there = subject.id();
        return there == null || !subject.kind().isOnRecord() ? subject : onRecord(track, subject.kind(), there);
    }

    private EvidenceSubject onRecord(StatusTrack track, EvidenceKind kind, UUID subject) {
        return subjects.find(track.partnership(), kind, subject)
                .map(found -> new EvidenceSubject(kind, subject, Sha256.hex(found.says()), null))
                .orElseThrow(() -> new RuleBroken(TrackRule.EVIDENCE_IS_THERE));
    }

    private EvidenceSubject kept(StatusTrack track, Incoming file) {
        TrackRule.EVIDENCE_IS_HARMLESS.require(file.scan().verdict() != Scan.Verdict.FOUND);
        file.requireWithin(new SettingsOnDay(today(), settings.changes()).of(track.partnership()));
        UUID content = Ids.next(clock);
        contents.keep(content, track.partnership(), file.fingerprint(), file.content());
        return new EvidenceSubject(
                EvidenceKind.FILE,
                content,
                file.fingerprint(),
                new EvidenceFile(file.name(), file.format().mediaType(), file.bytes()));
    }

    private String name() {
        return actor.actor().name();
    }

    /** Withdraws evidence that does not hold; the note stays readable, marked. */
    public void withdrawEvidence(StatusTrackId id, long seen, UUID evidence, String reason) {
        change(id, seen, track -> track.withdraw(evidence, reason, today()));
    }

    private void change(StatusTrackId id, long seen, Function<StatusTrack, TrackEvent> act) {
        StatusTrack track = tracks.lock(id, seen);
        actFor(track.trust());
        journal.record(act.apply(track));
    }

    private void actFor(OrganisationId trust) {
        if (!(actor.actor() instanceof Actor.Operator)) {
            actor.as(Role.GOVERNANCE_OFFICER, trust);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
