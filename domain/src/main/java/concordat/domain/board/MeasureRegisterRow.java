package concordat.domain.board;

import concordat.domain.measure.MeasureRow;
import concordat.domain.measure.Narrative;

/**
 * A measure as a board report tells it (6.10).
 *
 * @param narrative what is said of its latest value
 */
public record MeasureRegisterRow(MeasureRow measure, Narrative narrative) {}
