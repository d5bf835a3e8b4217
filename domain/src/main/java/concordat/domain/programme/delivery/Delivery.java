package concordat.domain.programme.delivery;

import java.time.LocalDate;
import java.util.List;

/**
 * What a programme is made of, as on a day.
 *
 * @param arrangements those that the reader may see
 * @param changes what became of the others, the latest first
 */
public record Delivery(
        LocalDate day,
        List<ProgrammeMilestone> milestones,
        List<ProgrammePerson> people,
        List<ProgrammeOutput> outputs,
        List<LinkedArrangement> arrangements,
        List<ProgrammeChange> changes) {}
