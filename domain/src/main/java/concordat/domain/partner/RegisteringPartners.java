package concordat.domain.partner;

import static concordat.domain.partner.PartnerRules.CODE_IS_OF_ONE_ORGANISATION;
import static concordat.domain.partner.PartnerRules.CODE_IS_OF_ONE_PARTNERSHIP;

import concordat.domain.shared.Journal;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What is done on the machine itself: enters organisations and the partnerships to which they are party. */
@UseCase
@AllowedTo(Role.OPERATOR)
public class RegisteringPartners {
    private final Organisations organisations;
    private final Partnerships partnerships;
    private final Journal journal;
    private final Clock clock;

    @Inject
    RegisteringPartners(Organisations organisations, Partnerships partnerships, Journal journal, Clock clock) {
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Enters an organisation under the name that it has.
     *
     * @throws concordat.domain.shared.RuleBroken if there is one with that code
     */
    public OrganisationId enter(OrganisationKind kind, OrganisationCode code, String shortName, DatedName name) {
        CODE_IS_OF_ONE_ORGANISATION.require(
                organisations.findByCode(code.value()).isEmpty(), code.words());
        Organisation organisation = new Organisation(OrganisationId.next(clock), kind, code, shortName);
        PartnerEvent entered = organisation.named(name, clock);
        organisations.add(organisation);
        journal.record(entered);
        return organisation.id();
    }

    /**
     * Enters a partnership, whose journal begins with it.
     *
     * @param code the beginning of every reference, such as LPT-NHFT-UOL
     * @param parties in the order in which they name themselves
     * @throws concordat.domain.shared.NotFound if a party is not an organisation
     * @throws concordat.domain.shared.RuleBroken if there is one with that code, or fewer than two parties
     */
    public PartnershipId partner(String code, String name, boolean fictional, List<OrganisationId> parties) {
        CODE_IS_OF_ONE_PARTNERSHIP.require(partnerships.findByCode(code).isEmpty(), code);
        parties.forEach(organisations::get);
        Partnership partnership = new Partnership(PartnershipId.next(clock), code, name, fictional, parties, clock);
        partnerships.add(partnership);
        journal.record(partnership.entered());
        return partnership.id();
    }
}
