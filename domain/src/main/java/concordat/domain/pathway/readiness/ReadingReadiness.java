package concordat.domain.pathway.readiness;

import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How ready a trust is for university status: everybody with an appointment at a partner reads it. */
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
public class ReadingReadiness {
    private final ReckonedReadiness reckoned;

    @Inject
    ReadingReadiness(ReckonedReadiness reckoned) {
        this.reckoned = reckoned;
    }

    /**
     * How ready that trust is today.
     *
     * @param since the day from which changes are told; null for three months back
     * @throws concordat.domain.shared.NotFound if the trust is followed on no track, or the actor may not see it
     */
    public Readiness of(OrganisationId trust, @Nullable LocalDate since) {
        return reckoned.of(trust, since);
    }
}
