package concordat.domain.committee;

import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Text;
import java.util.List;

/** A committee as it is constituted; its parts are those of {@link Committee}. */
public record NewCommittee(
        PartnershipId partnership,
        String name,
        String code,
        LegalForm form,
        boolean meetsInPublic,
        List<NewParty> parties) {
    public NewCommittee {
        name = Text.required("name of the committee", name, Text.LINE);
        code = Committee.code(code);
        parties = List.copyOf(parties);
    }
}
