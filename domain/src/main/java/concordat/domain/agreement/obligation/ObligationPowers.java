package concordat.domain.agreement.obligation;

/**
 * What somebody could do to an obligation now.
 *
 * @param keep whether they keep its agreement on record
 * @param meet whether they could put on record that it was met
 * @param waive whether they could waive a due date of it
 */
public record ObligationPowers(boolean keep, boolean meet, boolean waive) {}
