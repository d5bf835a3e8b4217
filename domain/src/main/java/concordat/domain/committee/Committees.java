package concordat.domain.committee;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The committees that there are. */
public interface Committees {
    void add(Committee committee);

    Optional<Committee> find(CommitteeId id);

    /** That committee. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    default Committee get(CommitteeId id) {
        return find(id).orElseThrow(() -> new NotFound("committee"));
    }

    /** Those that the actor may see, by name. */
    List<Committee> all();

    /** Those that are sub-committees of it and that the actor may see, by name (LF-9). */
    List<Committee> subCommitteesOf(CommitteeId parent);

    /** Those that the actor may see whose terms of reference in force on that day allow them to delegate, by name (LF-9). */
    List<Committee> delegatingOnward(LocalDate day);

    /** The versions in force on that day that should have been reviewed before it, of committees the actor may see (LF-7). */
    List<TermsReview.Due> dueForReview(LocalDate day);
    /** Those of them that the actor may see, with parties and terms: a few queries, however many there are. */
    List<Committee> withTerms(Collection<CommitteeId> ids);

    /** Whether a committee, seen by the actor or not, has that code. */
    boolean isTaken(String code);
}
