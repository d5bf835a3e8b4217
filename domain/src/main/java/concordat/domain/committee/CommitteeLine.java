package concordat.domain.committee;

import concordat.domain.shared.CommitteeId;
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
        List<String> parties) {
    public CommitteeLine {
        parties = List.copyOf(parties);
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
                committee.parties().stream().map(Party::shortName).toList());
    }
}
