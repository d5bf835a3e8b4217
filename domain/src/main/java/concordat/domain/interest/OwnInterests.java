package concordat.domain.interest;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.util.List;
import java.util.Optional;

/**
 * What somebody owes the register of interests of one partnership.
 *
 * @param organisations for which they have an appointment
 * @param standing whether a return is due; empty for who is not in scope (COI-2)
 * @param current how many interests of theirs are not over
 * @param returns the returns that they have made, the latest first
 * @param days within how many days a new interest is declared
 * @param months after how many months a return is made again
 */
public record OwnInterests(
        PartnershipId partnership,
        String name,
        List<OrganisationId> organisations,
        Optional<ReturnStanding> standing,
        int current,
        List<ReturnLine> returns,
        int days,
        int months) {
    public OwnInterests {
        organisations = List.copyOf(organisations);
        returns = List.copyOf(returns);
    }
}
