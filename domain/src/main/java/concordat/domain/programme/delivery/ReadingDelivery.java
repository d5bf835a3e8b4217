package concordat.domain.programme.delivery;

import concordat.domain.programme.ProgrammeId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Looking at what programmes are made of: everybody with an appointment at a partner does. */
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
public class ReadingDelivery {
    private final ProgrammeParts parts;
    private final Clock clock;

    @Inject
    ReadingDelivery(ProgrammeParts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /** All parts of a programme. */
    public Delivery of(ProgrammeId programme) {
        return new Delivery(
                LocalDate.ofInstant(clock.instant(), Term.LONDON),
                parts.milestones(programme),
                parts.people(programme),
                parts.outputs(programme),
                parts.linked(programme),
                parts.changes(programme));
    }

    /** The honorary arrangements that the actor could link to programmes of the partnership, by person. */
    public List<LinkedArrangement> linkable(PartnershipId partnership) {
        return parts.linkable(partnership);
    }
}
