package concordat.domain.news;

import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;

/** Everybody chooses for themselves how they are told; that is nobody else's business, and in no journal. */
@UseCase
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.PAPER_AUTHOR,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
public class ChoosingNews {
    private final MailAddresses addresses;

    @Inject
    ChoosingNews(MailAddresses addresses) {
        this.addresses = addresses;
    }

    /** One mail a day, or each at once, of what happens from now on. */
    public void choose(boolean daily) {
        addresses.choose(daily);
    }
}
