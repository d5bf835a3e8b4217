package concordat.domain.pathway.criterion;

import concordat.domain.pathway.Evidence;
import concordat.domain.pathway.EvidenceSubjects.Subject;
import concordat.domain.pathway.StatusTrackDetails.EvidenceDetails;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.shared.Sha256;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a trust has come with one criterion, with why that has to be read with care.
 *
 * @param version what a change must name; 0 if nothing is on record yet
 * @param present the version of the criterion that holds
 * @param measureName the measure by which it is reckoned; empty if none is chosen
 * @param verdict whether it is met: reckoned, or judged and confirmed; null if that cannot be told
 * @param reckoning how it was reckoned; null if it is judged
 * @param waiting what was judged last, if nobody has confirmed it; null if nothing waits
 * @param evidence for this criterion, oldest first, what does not stand any more among it
 * @param assessments the latest first
 */
public record CriterionStanding(
        StatusTrackId track,
        CriterionId criterion,
        String code,
        long version,
        CriterionVersion present,
        PursuitPlan plan,
        String measureName,
        @Nullable Verdict verdict,
        @Nullable Reckoning reckoning,
        @Nullable Assessment waiting,
        List<Caution> cautions,
        List<EvidenceDetails> evidence,
        List<Assessment> assessments) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public CriterionStanding {
        cautions = List.copyOf(cautions);
        evidence = List.copyOf(evidence);
        assessments = List.copyOf(assessments);
    }

    /**
     * What there is to reckon it from.
     *
     * @param evidence of the track, as far as the actor sees it
     * @param subjects the records that are evidence, as they read now
     * @param readings by measure
     * @param names of measures
     * @param evidenceMonths for how many months evidence is recent, a setting
     */
    record Facts(
            StatusTrackId track,
            List<Evidence> evidence,
            Map<UUID, Subject> subjects,
            Map<UUID, List<Reading>> readings,
            Map<UUID, String> names,
            int evidenceMonths,
            LocalDate today) {}

    static CriterionStanding of(Criterion criterion, Optional<Pursuit> pursuit, Facts facts) {
        CriterionVersion present = criterion.on(facts.today()).orElseGet(criterion::latest);
        PursuitPlan plan = pursuit.map(Pursuit::plan).orElse(PursuitPlan.NONE);
        List<Assessment> assessments =
                new ArrayList<>(pursuit.map(Pursuit::assessments).orElse(List.of()));
        assessments.sort(Comparator.comparingInt(Assessment::number).reversed());
        UUID measure = plan.measure();
        boolean reckoned = present.requirement().threshold().proving().isReckoned();
        Reckoning reckoning = !reckoned
                ? null
                : measure == null
                        ? Reckoning.impossible("No measure is chosen for it.")
                        : present.requirement()
                                .threshold()
                                .reckon(facts.readings().getOrDefault(measure, List.of()));
        Optional<Assessment> confirmed =
                assessments.stream().filter(each -> !each.isWaiting()).findFirst();
        Assessment waiting = reckoned
                ? null
                : assessments.stream().findFirst().filter(Assessment::isWaiting).orElse(null);
        List<Evidence> evidence = facts.evidence().stream()
                .filter(piece ->
                        piece.criterion().filter(criterion.id().value()::equals).isPresent())
                .toList();
        List<Caution> cautions = new ArrayList<>();
        Cautious cautious = new Cautious(facts, cautions);
        cautious.ofCriterion(present);
        if (reckoned) {
            cautious.ofMeasure(measure);
        } else {
            cautious.ofAssessments(present, confirmed, waiting);
        }
        cautious.ofEvidence(evidence, confirmed);
        cautious.ofPlan(plan);
        return new CriterionStanding(
                facts.track(),
                criterion.id(),
                criterion.code(),
                pursuit.map(Pursuit::version).orElse(0L),
                present,
                plan,
                measure == null ? "" : facts.names().getOrDefault(measure, ""),
                reckoning != null
                        ? reckoning.verdict()
                        : confirmed.map(Assessment::verdict).orElse(null),
                reckoning,
                waiting,
                cautions,
                evidence.stream().map(EvidenceDetails::of).toList(),
                assessments);
    }

    /** Collects what there is to be careful about. */
    private record Cautious(Facts facts, List<Caution> cautions) {
        void ofCriterion(CriterionVersion present) {
            if (!present.requirement().confirmed()) {
                say(Caution.Kind.CRITERION_UNCONFIRMED, "The criterion is unconfirmed: it has to be checked.");
            }
        }

        void ofMeasure(@Nullable UUID measure) {
            if (measure == null) {
                say(Caution.Kind.NO_MEASURE, "No measure is chosen, so that it cannot be told whether it is met.");
            }
        }

        void ofAssessments(CriterionVersion present, Optional<Assessment> confirmed, @Nullable Assessment waiting) {
            if (waiting != null) {
                say(
                        Caution.Kind.ASSESSMENT_UNCONFIRMED,
                        "Assessed as \"" + waiting.verdict().words().toLowerCase(Locale.UK) + "\" by "
                                + waiting.assessedBy() + " on " + DAY.format(waiting.assessedOn())
                                + ", and not confirmed yet.");
            }
            confirmed
                    .filter(each -> each.criterionVersion() != present.number())
                    .ifPresent(each -> say(
                            Caution.Kind.CRITERION_CHANGED,
                            "It was assessed by version " + each.criterionVersion() + " of the criterion; version "
                                    + present.number() + " holds since " + DAY.format(present.from()) + "."));
        }

        void ofEvidence(List<Evidence> evidence, Optional<Assessment> confirmed) {
            List<Evidence> standing = evidence.stream().filter(Evidence::stands).toList();
            if (standing.isEmpty()) {
                say(Caution.Kind.NO_EVIDENCE, "There is no evidence for it that you can see.");
            } else if (standing.stream().allMatch(this::isStale)) {
                say(
                        Caution.Kind.EVIDENCE_STALE,
                        "All of its evidence is older than " + facts.evidenceMonths() + " months.");
            }
            standing.stream()
                    .filter(piece -> piece.review()
                            .filter(day -> day.isBefore(facts.today()))
                            .isPresent())
                    .forEach(piece -> say(
                            Caution.Kind.REVIEW_OVERDUE,
                            "Evidence of " + DAY.format(piece.on()) + " was to be reviewed by "
                                    + DAY.format(piece.review().orElseThrow()) + "."));
            standing.stream()
                    .filter(this::hasChanged)
                    .forEach(piece -> say(
                            Caution.Kind.RECORD_CHANGED,
                            "The record behind the evidence of " + DAY.format(piece.on())
                                    + " has changed since it was noted, or cannot be seen any more."));
            confirmed.flatMap(Assessment::confirmedOn).ifPresent(day -> evidence.stream()
                    .filter(piece -> piece.withdrawn()
                            .filter(withdrawn -> !withdrawn.isBefore(day))
                            .isPresent())
                    .forEach(piece -> say(
                            Caution.Kind.EVIDENCE_WITHDRAWN,
                            "Evidence of " + DAY.format(piece.on()) + " was withdrawn on "
                                    + DAY.format(piece.withdrawn().orElseThrow())
                                    + ", after this was confirmed: " + piece.withdrawalReason())));
        }

        void ofPlan(PursuitPlan plan) {
            LocalDate due = plan.due();
            if (due != null && due.isBefore(facts.today()) && !plan.nextStep().isEmpty()) {
                say(Caution.Kind.STEP_OVERDUE, "The next step was due on " + DAY.format(due) + ".");
            }
        }

        private boolean isStale(Evidence piece) {
            return piece.on().isBefore(facts.today().minusMonths(facts.evidenceMonths()));
        }

        private boolean hasChanged(Evidence piece) {
            UUID id = piece.subject().id();
            if (id == null || !piece.subject().kind().isOnRecord()) {
                return false;
            }
            Subject now = facts.subjects().get(id);
            return now == null || !Sha256.hex(now.says()).equals(piece.subject().fingerprint());
        }

        private void say(Caution.Kind kind, String words) {
            cautions.add(new Caution(kind, words));
        }
    }

    /** What people call how far it is: the verdict, "Met, in question", or that it cannot be told. */
    public String words() {
        if (verdict == null) {
            return waiting == null ? "Not assessed" : "Waits to be confirmed";
        }
        return verdict == Verdict.MET && isInQuestion() ? "Met, in question" : verdict.words();
    }

    /** Whether it is met, and nothing puts that in question. */
    public boolean isMet() {
        return verdict == Verdict.MET && !isInQuestion();
    }

    /** Whether something puts in question that it is met. */
    public boolean isInQuestion() {
        return verdict == Verdict.MET
                && cautions.stream().anyMatch(caution -> caution.kind().questions());
    }
}
