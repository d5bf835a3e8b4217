package concordat.domain.scheme;

import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Whoever has an appointment reads the partners' schemes of reservation and delegation. */
@UseCase
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
    Role.OPERATOR
})
public class ReadingSchemes {
    private final Schemes schemes;
    private final CurrentActor actor;

    @Inject
    ReadingSchemes(Schemes schemes, CurrentActor actor) {
        this.schemes = schemes;
        this.actor = actor;
    }

    /** Every entry that the actor may see, of any time, by organisation and reference. */
    public List<SchemeLine> all() {
        return schemes.visible();
    }

    /** The organisations whose scheme the actor keeps on record. */
    public Set<OrganisationId> kept() {
        return actor.wholeOrganisationsAs(Role.GOVERNANCE_OFFICER);
    }
}
