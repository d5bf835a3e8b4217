package concordat.domain.pathway.criterion;

import concordat.domain.pathway.EvidenceSubjects.Subject;
import concordat.domain.pathway.StatusTrackDetails.EvidenceDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the state of a criterion is told from, for one track of one trust on one day: as it is on record now, or as a day in the past and
 * what was known then say.
 *
 * @param asked the version of the criterion that holds on the day
 * @param judgements made by the day, in any order; confirmed if they were by then
 * @param evidence for the criterion that was on record on the day, what does not stand any more among it
 * @param subjects the records behind evidence, by id, as they read; one that is missing has gone, or cannot be seen
 * @param readings of the measure by which it is reckoned, in the order of their periods; empty if there is none
 * @param evidenceMonths for how many months evidence is recent, a setting
 * @param day Europe/London
 */
public record CriterionGrounds(
        Asked asked,
        PursuitPlan plan,
        List<Judgement> judgements,
        List<EvidenceDetails> evidence,
        Map<UUID, Subject> subjects,
        List<Reading> readings,
        int evidenceMonths,
        LocalDate day) {
    public CriterionGrounds {
        judgements = List.copyOf(judgements);
        evidence = List.copyOf(evidence);
        subjects = Map.copyOf(subjects);
        readings = List.copyOf(readings);
    }

    /**
     * What a criterion asks for in one version.
     *
     * @param version counted from 1
     * @param from the first day on which it holds
     */
    public record Asked(int version, LocalDate from, Requirement requirement) {}

    /**
     * What a person judged of a criterion.
     *
     * @param number counted from 1
     * @param version the version of the criterion by which it was judged
     * @param by the name of whoever judged it
     * @param confirmed when somebody else confirmed it; null if nobody has
     */
    public record Judgement(
            int number, int version, Verdict verdict, String by, LocalDate on, @Nullable LocalDate confirmed) {
        /** Whether it waits to be confirmed. */
        public boolean isWaiting() {
            return confirmed == null;
        }
    }

    /** Whether it is reckoned, so that what was judged of it once does not count. */
    boolean isReckoned() {
        return asked.requirement().threshold().proving().isReckoned();
    }
}
