package concordat.domain.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One execution under seal, as the seal register shows it (6.12, AG-3).
 *
 * @param number by the organisation's own register; each is used once
 * @param organisation whose seal it is
 * @param document the agreement, or the instrument that changes it, by reference and title
 * @param signatory who signed, with their office
 * @param minute the minute that allowed it; null if none was named
 */
public record SealRow(
        int number,
        String organisation,
        @Nullable LocalDate on,
        String document,
        String signatory,
        String attestedBy,
        @Nullable String minute) {}
