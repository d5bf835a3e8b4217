package concordat.domain.pack;

import concordat.domain.job.JobLine;
import concordat.domain.job.JobState;
import concordat.domain.job.Jobs;
import concordat.domain.shared.MeetingId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whoever has to do with a committee looks at the pack of a meeting: what it holds for them, and whether it has been made. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR
})
public class ReadingPacks {
    private final PackPlans plans;
    private final PackPapers papers;
    private final Packs packs;
    private final Jobs jobs;

    @Inject
    ReadingPacks(PackPlans plans, PackPapers papers, Packs packs, Jobs jobs) {
        this.plans = plans;
        this.papers = papers;
        this.packs = packs;
        this.jobs = jobs;
    }

    /** The pack of a meeting. @throws concordat.domain.shared.NotFound if the actor may not see the meeting */
    public PackSheet get(MeetingId meeting) {
        if (!plans.isOpen(meeting)) {
            return new PackSheet(Optional.empty(), Optional.empty(), Optional.empty(), 0);
        }
        PackPlan plan = plans.of(meeting);
        return new PackSheet(Optional.of(plan), packs.find(plan), making(meeting), papers.notAccepted(meeting));
    }

    private Optional<JobLine> making(MeetingId meeting) {
        return jobs.about(meeting.value(), PacksToMake.KIND).stream()
                .filter(JobLine::own)
                .findFirst()
                .filter(job -> job.state() != JobState.DONE && job.state() != JobState.CANCELLED);
    }
}
