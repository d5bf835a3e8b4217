package concordat.domain.agreement.text;

import concordat.domain.shared.PartnershipId;
import java.util.Collection;
import java.util.List;

/** The model wordings from which texts are drafted: the common ones, and those of each partnership that has its own. */
public interface ClauseLibrary {
    /**
     * The present version of every wording for that partnership, in the order of a text: its own where it has one, else
     * the common one; withdrawn ones too.
     */
    List<Wording> of(PartnershipId partnership);

    /** All versions of one wording that the partnership has used or could use, latest first. */
    List<Wording> versions(PartnershipId partnership, String key);

    /** These versions, in no particular order; without those that do not exist. */
    List<Wording> all(Collection<WordingId> ids);

    void add(Wording wording);

    /** Lets nobody else change the library of that partnership until the transaction ends. */
    void hold(PartnershipId partnership);
}
