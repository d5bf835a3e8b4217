package concordat.domain.interest;

import java.util.Optional;

/**
 * Somebody who is to declare, and whether they have.
 *
 * @param last their latest return
 * @param entries how many current interests of theirs are on record
 */
public record Declarant(PersonInScope somebody, Optional<ReturnLine> last, int entries, ReturnStanding standing) {

    /** Whether they have neither declared anything nor signed that there is nothing. */
    public boolean hasNeverDeclared() {
        return last.isEmpty() && entries == 0;
    }
}
