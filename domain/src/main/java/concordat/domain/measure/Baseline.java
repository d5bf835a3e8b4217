package concordat.domain.measure;

import java.time.LocalDate;

/**
 * Where a measure began.
 *
 * @param day any day of the period for which it stands
 */
public record Baseline(LocalDate day, Figure figure) {}
