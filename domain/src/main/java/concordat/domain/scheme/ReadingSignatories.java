package concordat.domain.scheme;

import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Whoever has an appointment reads who may sign agreements for the partners (AG-3). */
@UseCase
@ReadsOnly
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
public class ReadingSignatories {
    private final Signatories signatories;
    private final CurrentActor actor;

    @Inject
    ReadingSignatories(Signatories signatories, CurrentActor actor) {
        this.signatories = signatories;
        this.actor = actor;
    }

    /** Every signatory that the actor may see, of any time, by organisation and name. */
    public List<SignatoryLine> all() {
        return signatories.visible();
    }

    /** Those of these organisations, of any time. */
    public List<SignatoryLine> of(Set<OrganisationId> organisations) {
        return signatories.visible().stream()
                .filter(line -> organisations.contains(line.organisation()))
                .toList();
    }

    /** The organisations whose signatories the actor keeps on record. */
    public Set<OrganisationId> kept() {
        return actor.wholeOrganisationsAs(Role.GOVERNANCE_OFFICER);
    }
}
