package concordat.domain.decision;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import java.util.List;
import java.util.Optional;

/** The decisions that there are, with what corrects them and what they await. */
public interface Decisions {
    void add(Decision decision);

    void add(DecisionLink link);

    void add(Awaited awaited);

    Optional<Decision> find(DecisionId id);

    /** That decision. @throws NotFound if there is none, or the actor may not see it */
    default Decision get(DecisionId id) {
        return find(id).orElseThrow(() -> new NotFound("decision"));
    }

    /**
     * That decision as it is now, its row locked until the end of the transaction: nobody votes while it is declared,
     * and it is declared once. It is read anew, whatever the transaction has seen of it before.
     *
     * @throws NotFound if there is none, or the actor may not see it
     */
    Decision lock(DecisionId id);

    /** The decision that was made with that one-time key, if it was used before. */
    Optional<Decision> madeWith(String onceKey);

    /** The links from and to a decision whose other end the actor may see. */
    List<DecisionLink> links(DecisionId id);

    /** What later decisions did to that one, whoever asks. */
    List<LinkKind> corrections(DecisionId id);

    /**
     * What an item is to ratify and nobody has ratified yet, be it by way of items that deferred it; whoever asks. Its row
     * is locked until the end of the transaction.
     */
    Optional<Decision> lockToBeRatifiedOn(AgendaItemId item);

    /** What it awaits, answered or not, by organisation. */
    List<Awaited> awaited(DecisionId id);

    /** What it awaits of that organisation and has no answer to, its row locked until the end of the transaction. */
    Optional<Awaited> lockOutstanding(DecisionId id, OrganisationId organisation);
}
