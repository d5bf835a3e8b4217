package concordat.domain.aim;

import concordat.domain.measure.MeasureRow;
import concordat.domain.programme.ProgrammeRow;
import java.util.List;

/**
 * An aim with all that tells of it and that the reader may see.
 *
 * @param measures those in use, by name
 * @param programmes by name
 * @param decisions the latest first
 * @param cut whether there is more of something than is shown
 * @param keeps whether the reader notes which decisions serve it
 */
public record AimSheet(
        AimRow aim,
        List<MeasureRow> measures,
        List<ProgrammeRow> programmes,
        List<AimDecision> decisions,
        boolean cut,
        boolean keeps) {
    public AimSheet {
        measures = List.copyOf(measures);
        programmes = List.copyOf(programmes);
        decisions = List.copyOf(decisions);
    }
}
