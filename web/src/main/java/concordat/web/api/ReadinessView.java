package concordat.web.api;

import concordat.domain.pathway.Award;
import concordat.domain.pathway.EvidenceKind;
import concordat.domain.pathway.StatusTrackDetails.EvidenceDetails;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
import concordat.domain.pathway.criterion.Caution;
import concordat.domain.pathway.criterion.CriterionStanding;
import concordat.domain.pathway.criterion.Proving;
import concordat.domain.pathway.criterion.Reckoning;
import concordat.domain.pathway.criterion.Verdict;
import concordat.domain.pathway.readiness.Readiness;
import concordat.domain.pathway.route.StepTaken;
import concordat.domain.pathway.route.Voting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How ready a trust is for university status, as programs read it. */
@Schema(name = "Readiness")
record ReadinessView(
        UUID trust,
        String trustName,
        @Schema(description = "The day of which it is told.") LocalDate asAt,
        @Schema(description = "The day from which changes are told.") LocalDate since,
        List<OnTrack> tracks) {

    static ReadinessView of(Readiness readiness) {
        return new ReadinessView(
                readiness.trust().value(),
                readiness.trustName(),
                readiness.today(),
                readiness.since(),
                readiness.tracks().stream().map(OnTrack::of).toList());
    }

    /** How ready it is for one award. */
    @Schema(name = "TrackReadiness")
    record OnTrack(
            UUID id,
            Track track,
            TrackStage stage,
            @Schema(description = "The day on which the stage was reached; null if not recorded.") @Nullable
                    LocalDate reached,
            @Schema(description = "Criteria that are met, with nothing that puts it in question.") long met,
            @Schema(description = "Criteria that are met, and in question.") long inQuestion,
            @Schema(description = "Criteria that are not met, or of which it cannot be told.") long missing,
            @Nullable Awarded award,
            List<Standing> criteria,
            List<Step> route,
            List<Next> next,
            List<Change> changes) {

        static OnTrack of(Readiness.OnTrack on) {
            Award.Terms award = on.track().award();
            return new OnTrack(
                    on.track().id().value(),
                    on.track().track(),
                    on.track().stage(),
                    on.track().reached(),
                    on.met(),
                    on.inQuestion(),
                    on.missing(),
                    award == null
                            ? null
                            : new Awarded(
                                    award.authority(), award.on(), award.expires(), award.newName(), on.awardOver()),
                    on.criteria().stream().map(Standing::of).toList(),
                    on.route().stream().map(Step::of).toList(),
                    on.next().stream()
                            .map(next -> new Next(next.what(), next.by(), next.due()))
                            .toList(),
                    on.changes().stream()
                            .map(change -> new Change(change.on(), change.what(), change.by()))
                            .toList());
        }
    }

    /** What was awarded. */
    @Schema(name = "StatusAward")
    record Awarded(
            String authority,
            LocalDate on,
            @Schema(description = "The first day on which it no longer holds; null if it has no end.") @Nullable
                    LocalDate expires,
            @Schema(description = "The name that it gives the trust; empty if it gives none.") String newName,
            @Schema(description = "Whether it holds no longer.") boolean over) {}

    /** How far it has come with a criterion. */
    @Schema(name = "CriterionStanding")
    record Standing(
            UUID criterion,
            String code,
            String text,
            @Schema(description = "The version of the criterion that holds.") int version,
            @Schema(
                            description =
                                    "Counts what was planned, assessed and confirmed: who assesses says what they looked at.")
                    long revision,
            @Schema(description = "Whether that was checked with whoever makes the award.") boolean confirmed,
            String source,
            Proving proving,
            @Schema(description = "What it takes, in words; empty if it is judged.") String threshold,
            @Schema(description = "Reckoned, or judged and confirmed; null if it cannot be told.") @Nullable
                    Verdict verdict,
            @Schema(description = "The same in words, with whether it is in question.") String state,
            @Schema(description = "The measure by which it is reckoned; empty if none.") String measure,
            @Schema(description = "How many, of a share; null for anything else.") @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Schema(description = "What was compared, rounded to two places; of a share in per cent.") @Nullable
                    BigDecimal value,
            @Nullable LocalDate valueAsAt,
            @Schema(description = "Why it has to be read with care.") List<ToNote> toNote,
            String owner,
            String nextStep,
            @Nullable LocalDate due,
            List<Proof> evidence) {

        static Standing of(CriterionStanding standing) {
            Reckoning reckoning = standing.reckoning();
            return new Standing(
                    standing.criterion().value(),
                    standing.code(),
                    standing.present().requirement().text(),
                    standing.present().number(),
                    standing.version(),
                    standing.present().requirement().confirmed(),
                    standing.present().requirement().source(),
                    standing.present().requirement().threshold().proving(),
                    standing.present().requirement().threshold().words(),
                    standing.verdict(),
                    standing.words(),
                    standing.measureName(),
                    reckoning == null ? null : reckoning.numerator(),
                    reckoning == null ? null : reckoning.denominator(),
                    reckoning == null ? null : reckoning.value(),
                    reckoning == null ? null : reckoning.asAt(),
                    standing.cautions().stream()
                            .map(caution -> new ToNote(caution.kind(), caution.words()))
                            .toList(),
                    standing.plan().owner(),
                    standing.plan().nextStep(),
                    standing.plan().due(),
                    standing.evidence().stream().map(Proof::of).toList());
        }
    }

    /** Why something has to be read with care. */
    @Schema(name = "CriterionCaution")
    record ToNote(Caution.Kind kind, String words) {}

    /** A revision of evidence. */
    @Schema(name = "StatusEvidence")
    record Proof(
            UUID id,
            @Schema(description = "What all its revisions have in common.") UUID piece,
            int revision,
            EvidenceKind kind,
            @Schema(description = "The record that it points at; null for a statement or a file.") @Nullable
                    UUID record,
            LocalDate on,
            String text,
            String source,
            String owner,
            @Schema(description = "The day by which somebody looks whether it still holds; null for none.") @Nullable
                    LocalDate review,
            @Schema(description = "SHA-256, in hexadecimal digits; empty for what was noted before it was kept.")
                    String fingerprint,
            @Schema(description = "Whether it is what holds: neither replaced nor withdrawn.") boolean stands) {

        static Proof of(EvidenceDetails piece) {
            return new Proof(
                    piece.id(),
                    piece.piece(),
                    piece.revision(),
                    piece.subject().kind(),
                    piece.subject().kind().isOnRecord() ? piece.subject().id() : null,
                    piece.on(),
                    piece.text(),
                    piece.source(),
                    piece.owner(),
                    piece.review(),
                    piece.fingerprint(),
                    piece.stands());
        }
    }

    /** A step of the route. */
    @Schema(name = "RouteStep")
    record Step(
            UUID id,
            String step,
            String decidedBy,
            @Schema(description = "The stage that cannot be reached before it.") TrackStage before,
            boolean confirmed,
            @Schema(description = "The day on which it was taken; null if it is not on record.") @Nullable
                    LocalDate takenOn,
            @Schema(description = "How many voted for it; null unless votes are asked for.") @Nullable Integer votesFor,
            @Nullable Integer votesCast) {

        static Step of(Readiness.RouteLine line) {
            StepTaken taken = line.taken();
            Voting votes = taken == null ? null : taken.taking().votes();
            return new Step(
                    line.step().id().value(),
                    line.step().details().step(),
                    line.step().details().decider(),
                    line.step().details().before(),
                    line.step().details().confirmed(),
                    taken == null ? null : taken.taking().on(),
                    votes == null ? null : votes.inFavour(),
                    votes == null ? null : votes.cast());
        }
    }

    /** Something that is to be done. */
    @Schema(name = "ReadinessNext")
    record Next(
            String what,
            @Schema(description = "Who looks after it, or decides; may be empty.") String by,
            @Nullable LocalDate due) {}

    /** Something that happened. */
    @Schema(name = "ReadinessChange")
    record Change(LocalDate on, String what, @Schema(description = "By whom; may be empty.") String by) {}
}
