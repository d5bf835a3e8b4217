package concordat.domain.agreement.obligation;

import java.util.List;

/**
 * What awaits the organisations for which somebody acts.
 *
 * @param owed what they owe that is overdue, returned or due soon
 * @param toAnswer what was met towards them, and awaits their answer
 */
public record OwnObligations(List<DueRow> owed, List<DueRow> toAnswer) {
    public OwnObligations {
        owed = List.copyOf(owed);
        toAnswer = List.copyOf(toAnswer);
    }
}
