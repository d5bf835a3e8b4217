package concordat.domain.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One note of evidence on one track of one trust's way to university status (6.11, US-1); a track without evidence has
 * one row with none.
 *
 * @param track which of the three tracks, a code or in words
 * @param stage the stage reached on the date of the report, a code of US-1
 * @param stageReached the date on which it was reached
 * @param evidenceDate the date of the note of evidence
 */
public record StatusRow(
        String organisation,
        String track,
        String stage,
        @Nullable LocalDate stageReached,
        @Nullable LocalDate evidenceDate,
        @Nullable String evidence) {}
