package concordat.domain.agreement;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.util.List;
import java.util.Set;

/** The agreements on record that the actor may see, by what files call them. */
public interface OnRecord {
    /** How the line of a description begins that says under which reference an agreement went elsewhere. */
    String EARLIER = "Reference in the earlier register: ";

    /** All of that partnership. */
    List<Known> of(PartnershipId partnership);

    /**
     * One of them.
     *
     * @param earlier the reference under which it went in the register from which it was brought in; empty if it was not
     */
    record Known(
            AgreementId id,
            String reference,
            String earlier,
            String title,
            AgreementType type,
            Set<OrganisationId> parties) {
        public Known {
            parties = Set.copyOf(parties);
        }
    }
}
