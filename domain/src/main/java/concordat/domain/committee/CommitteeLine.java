package concordat.domain.committee;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.util.List;

/** A committee as a list shows it. */
public record CommitteeLine(
        CommitteeId id,
        PartnershipId partnership,
        String name,
        String code,
        LegalForm form,
        boolean meetsInPublic,
        List<String> parties,
        List<OrganisationId> organisations) {
    public CommitteeLine {
        parties = List.copyOf(parties);
        organisations = List.copyOf(organisations);
    }

    /** The line of a committee. */
    public static CommitteeLine of(Committee committee) {
        return new CommitteeLine(
                committee.id(),
                committee.partnership(),
                committee.name(),
                committee.code(),
                committee.form(),
                committee.meetsInPublic(),
                committee.parties().stream().map(Party::shortName).toList(),
                committee.parties().stream().map(Party::organisation).toList());
    }
}
