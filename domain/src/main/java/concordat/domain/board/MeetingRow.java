package concordat.domain.board;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One meeting held in the period of the attendance sheets: the quorate row of the attendance matrix as a row of a table
 * of its own (6.5).
 *
 * @param committee the committee's name on that date
 * @param reference how people refer to the meeting
 * @param status where the meeting stands, a code of section 5
 * @param votingPresent voting members present at its opening
 * @param votingSeats voting seats on that date
 * @param quorate {@code YES}, {@code NO} or {@code PART} (QU-8)
 * @param quorateItems for {@code PART}: the items for which quorum held, or did not, in words
 */
public record MeetingRow(
        UUID id,
        UUID committeeId,
        String committee,
        String reference,
        LocalDate date,
        String status,
        @Nullable Integer votingPresent,
        @Nullable Integer votingSeats,
        @Nullable String quorate,
        @Nullable String quorateItems) {}
