package concordat.domain.board;

import concordat.domain.programme.ProgrammeRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A programme as a board report tells it, with its status on the day of the report. A text that is not on record is empty.
 *
 * @param sponsor the executive sponsor
 * @param research funder, type and reference of a research project
 * @param services those that it touches, joined by "; "
 * @param milestone the next that is not reached; null if none is set
 * @param milestoneDue when that is due
 * @param outputs how many it had made
 */
public record ProgrammeRegisterRow(
        ProgrammeRow programme,
        String sponsor,
        String research,
        String services,
        @Nullable String milestone,
        @Nullable LocalDate milestoneDue,
        int outputs) {}
