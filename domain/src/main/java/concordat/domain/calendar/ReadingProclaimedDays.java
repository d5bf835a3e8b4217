package concordat.domain.calendar;

import concordat.domain.shared.NotFound;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Looking at proclaimed days: anybody with an appointment does. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
public class ReadingProclaimedDays {
    private final ProclaimedDays days;
    private final CurrentActor actor;

    @Inject
    ReadingProclaimedDays(ProclaimedDays days, CurrentActor actor) {
        this.days = days;
        this.actor = actor;
    }

    /** All of them, the latest first, those that were withdrawn among them. */
    public List<ProclaimedDay> all() {
        return days.all();
    }

    /** @throws NotFound if there is none */
    public ProclaimedDay one(UUID id) {
        return days.all().stream()
                .filter(day -> day.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("proclaimed day"));
    }

    /** Whether the actor could put such days on record, or withdraw them. */
    public boolean canProclaim() {
        return actor.actor().holdsAny(Role.ADMINISTRATOR);
    }
}
