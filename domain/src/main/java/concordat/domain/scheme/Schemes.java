package concordat.domain.scheme;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The schemes of reservation and delegation of all organisations. */
public interface Schemes {
    void add(SchemeEntry entry);

    /**
     * That entry, locked against others who would end it.
     *
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    SchemeEntry lock(SchemeEntryId id);

    /** Every entry of these organisations, of any time, for rules: the whole truth, whoever asks. */
    List<SchemeLine> of(Collection<OrganisationId> organisations);

    /** The organisations of a partnership; none if the actor does not belong to it. */
    Set<OrganisationId> partnersOf(PartnershipId partnership);

    /** Those that the actor may see, by organisation and reference. */
    List<SchemeLine> visible();
}
