package concordat.domain.programme.delivery;

import concordat.domain.honorary.HonoraryArrangementId;
import concordat.domain.honorary.HonoraryKind;
import java.time.LocalDate;

/** An honorary arrangement as a programme shows it. */
public record LinkedArrangement(
        HonoraryArrangementId id, String reference, String person, HonoraryKind kind, LocalDate lastDay) {}
