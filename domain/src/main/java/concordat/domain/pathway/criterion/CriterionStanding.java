package concordat.domain.pathway.criterion;

import static java.util.Comparator.comparingInt;

import concordat.domain.pathway.Evidence;
import concordat.domain.pathway.EvidenceSubjects.Subject;
import concordat.domain.pathway.StatusTrackDetails.EvidenceDetails;
import concordat.domain.pathway.StatusTrackId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a trust has come with one criterion, with all that is on record of it now.
 *
 * @param version what a change must name; 0 if nothing is on record yet
 * @param present the version of the criterion that holds
 * @param measureName the measure by which it is reckoned; empty if none is chosen
 * @param state whether it is met, and why that has to be read with care
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
        CriterionState state,
        List<EvidenceDetails> evidence,
        List<Assessment> assessments) {
    public CriterionStanding {
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
        List<Assessment> assessments = pursuit.map(Pursuit::assessments).orElse(List.of()).stream()
                .sorted(comparingInt(Assessment::number).reversed())
                .toList();
        List<EvidenceDetails> evidence = facts.evidence().stream()
                .filter(piece ->
                        piece.criterion().filter(criterion.id().value()::equals).isPresent())
                .map(EvidenceDetails::of)
                .toList();
        UUID measure = plan.measure();
        return new CriterionStanding(
                facts.track(),
                criterion.id(),
                criterion.code(),
                pursuit.map(Pursuit::version).orElse(0L),
                present,
                plan,
                measure == null ? "" : facts.names().getOrDefault(measure, ""),
                CriterionState.of(new CriterionGrounds(
                        present.asked(),
                        plan,
                        assessments.stream().map(Assessment::judgement).toList(),
                        evidence,
                        facts.subjects(),
                        measure == null ? List.of() : facts.readings().getOrDefault(measure, List.of()),
                        facts.evidenceMonths(),
                        facts.today())),
                evidence,
                assessments);
    }

    /** Whether it is met: reckoned, or judged and confirmed; null if that cannot be told. */
    public @Nullable Verdict verdict() {
        return state.verdict();
    }

    /** How it was reckoned; null if it is judged. */
    public @Nullable Reckoning reckoning() {
        return state.reckoning();
    }

    /** What was judged last, if nobody has confirmed it. */
    public Optional<Assessment> waiting() {
        return assessments.stream()
                .filter(each -> Integer.valueOf(each.number()).equals(state.waiting()))
                .findFirst();
    }

    /** Why what is told has to be read with care. */
    public List<Caution> cautions() {
        return state.cautions();
    }

    /** What people call how far it is: the verdict, "Met, in question", or that it cannot be told. */
    public String words() {
        return state.words();
    }

    /** Whether it is met, and nothing puts that in question. */
    public boolean isMet() {
        return state.isMet();
    }

    /** Whether something puts in question that it is met. */
    public boolean isInQuestion() {
        return state.isInQuestion();
    }
}
