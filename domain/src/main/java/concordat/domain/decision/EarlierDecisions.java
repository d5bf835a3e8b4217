package concordat.domain.decision;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Page;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The decisions of earlier registers that the actor may see. */
public interface EarlierDecisions {
    void add(EarlierDecision decision);

    Optional<EarlierDecision> find(EarlierDecisionId id);

    /** That one. @throws NotFound if there is none, or the actor may not see it */
    default EarlierDecision get(EarlierDecisionId id) {
        return find(id).orElseThrow(() -> new NotFound("decision"));
    }

    /** The references that they had in earlier registers. */
    List<String> referencesOf(CommitteeId committee);

    /**
     * The latest first.
     *
     * @param committee only its decisions; null for all
     * @param words only those in whose wording or reference these stand; null for all
     */
    Page<EarlierDecisionLine> page(@Nullable CommitteeId committee, @Nullable String words, Keyset keyset);
}
