package concordat.domain.board;

import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.criterion.CriterionId;
import concordat.domain.pathway.criterion.CriterionState;
import concordat.domain.pathway.criterion.PursuitPlan;
import concordat.domain.pathway.criterion.Requirement;
import java.time.LocalDate;
import java.util.List;

/**
 * One criterion of one track of one trust, as the register of criteria shows it (6.11).
 *
 * @param asked what it asks for, in the version that held on the day
 * @param measureName the measure by which it is reckoned, with its unit; empty if there is none
 * @param evidence that stood on the day, the oldest first
 */
public record CriterionRow(
        StatusTrackId track,
        String trustName,
        Track kind,
        CriterionId criterion,
        String code,
        Requirement asked,
        PursuitPlan plan,
        String measureName,
        CriterionState state,
        List<EvidenceReference> evidence) {
    public CriterionRow {
        evidence = List.copyOf(evidence);
    }

    /**
     * A piece of evidence, as it is referred to.
     *
     * @param reference of the record that it points at, the name of its file, or its source; if it has none of them, its words
     * @param on the date of what is evidence
     */
    public record EvidenceReference(String reference, LocalDate on) {}
}
