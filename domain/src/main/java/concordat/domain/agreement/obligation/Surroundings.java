package concordat.domain.agreement.obligation;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.PartyFacts;
import concordat.domain.agreement.PartyFacts.Appointed;
import concordat.domain.agreement.text.ClauseId;
import concordat.domain.agreement.text.Parties;
import concordat.domain.shared.OrganisationId;
import java.util.List;
import java.util.Set;

/**
 * What an obligation has to fit: its agreement, the parties to that today, and the clauses of its text.
 *
 * @param facts who is appointed where
 */
record Surroundings(Agreement agreement, Parties parties, Set<ClauseId> clauses, PartyFacts facts) {
    List<Appointed> appointed(OrganisationId organisation) {
        return facts.peopleAt(organisation);
    }
}
