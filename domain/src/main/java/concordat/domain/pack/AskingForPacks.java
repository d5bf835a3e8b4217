package concordat.domain.pack;

import concordat.domain.job.Jobs;
import concordat.domain.job.NewJob;
import concordat.domain.shared.MeetingId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Readers have their pack made, behind the pages and with their own rights. */
@UseCase
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR
})
public class AskingForPacks {
    private final PackPlans plans;
    private final Packs packs;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    AskingForPacks(PackPlans plans, Packs packs, Jobs jobs, Clock clock) {
        this.plans = plans;
        this.packs = packs;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Asks for the pack of a meeting, unless it has been made, or is being made for the actor.
     *
     * @throws concordat.domain.shared.NotFound if the actor may not see the meeting
     * @throws concordat.domain.shared.NotAllowed if it has not been published, and the actor is neither officer nor chair
     */
    public void ask(MeetingId meeting) {
        PackPlan plan = plans.of(meeting);
        boolean asked = jobs.about(meeting.value(), PacksToMake.KIND).stream()
                .anyMatch(job -> job.own() && job.isCancellable());
        if (asked || packs.find(plan).isPresent()) {
            return;
        }
        jobs.ask(new NewJob(
                PacksToMake.KIND, meeting.value(), plan.partnership(), true, clock.instant(), PacksToMake.ATTEMPTS));
    }
}
