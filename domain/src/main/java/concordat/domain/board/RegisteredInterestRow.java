package concordat.domain.board;

import concordat.domain.interest.InterestStanding;
import concordat.domain.interest.Relationship;
import concordat.domain.meeting.InterestType;
import concordat.domain.shared.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the register of interests, or a return that there is nothing to declare (6.4).
 *
 * @param post and {@code organisation} as they were when it was declared
 * @param committees those on which the person votes or attends on the date of the report, joined by "; "; null if none
 * @param declared what was declared; null of a nil return
 * @param confirmed the day of the person's last annual return; null if there is none that the reader may see (COI-3)
 */
public record RegisteredInterestRow(
        String name,
        String post,
        String organisation,
        @Nullable String committees,
        @Nullable Declared declared,
        @Nullable LocalDate confirmed) {

    /**
     * What was declared of an interest, and what became of it.
     *
     * @param concern the organisation, person or agreement that it is in
     * @param relationship how its holder stands to the declarant; null unless it is indirect
     * @param mitigation what is done about it; null if nothing was said of that
     * @param approver who approved that; null until it was reviewed, and in the publication form
     */
    public record Declared(
            String concern,
            String description,
            InterestType type,
            @Nullable Relationship relationship,
            boolean paid,
            Term term,
            LocalDate on,
            @Nullable String mitigation,
            @Nullable String approver,
            InterestStanding standing) {

        /** Whether it may stand in a publication: it is published, and it goes on or its public months are not over (COI-7). */
        public boolean isPublic() {
            return standing == InterestStanding.PUBLISHED || standing == InterestStanding.ENDED;
        }
    }

    /** Whether the person has declared that there is nothing to declare. */
    public boolean isNil() {
        return declared == null;
    }

    /** Whether it may stand in a publication: only a published entry does. */
    public boolean isPublic() {
        return declared != null && declared.isPublic();
    }
}
