package concordat.domain.measure;

import java.time.LocalDate;

/**
 * A value that somebody wants to record.
 *
 * @param day any day of the period for which it stands
 * @param asAt the day as on which it was so
 */
public record ValueDraft(LocalDate day, LocalDate asAt, Figure figure, Narrative narrative) {}
