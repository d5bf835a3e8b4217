package concordat.domain.decision;

import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Why and by whom a matter was decided without a meeting (BM-3).
 *
 * @param takenBy the chair, or the vice-chair in their place, in words
 * @param takenWith the executive member who acted with them, in words; blank if the terms ask for none
 * @param because why it could not wait
 * @param authority the clause by which they act
 * @param chairAway why the vice-chair acted; blank if the chair did, or has an interest in the matter (BM-4)
 */
@Embeddable
public record Urgency(
        @Column(name = "taken_by", length = 400) String takenBy,
        @Column(name = "taken_with", length = 400) String takenWith,
        @Column(name = "urgent_because", length = 2000) String because,
        @Column(name = "authority_clause", length = 200) String authority,
        @Column(name = "chair_away", length = 2000) String chairAway) {

    /** @throws IllegalArgumentException if reason or clause is missing, or a text too long */
    public Urgency {
        because = Text.required("reason why it cannot wait", because, Text.SENTENCE);
        authority = Text.required("clause by which the chair acts", authority, Text.LINE);
        chairAway = Text.optional("reason why the vice-chair acts", chairAway, Text.SENTENCE);
    }
}
