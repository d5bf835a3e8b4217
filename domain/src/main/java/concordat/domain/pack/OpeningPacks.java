package concordat.domain.pack;

import concordat.domain.paper.PaperEvent;
import concordat.domain.shared.Journal;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Part;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.io.OutputStream;

/**
 * Packs are handed out to whoever may see all that is in them at that moment. For each paper for Part 2 in it, it is put on record that
 * it was opened (RC-8), but for its own author.
 */
@UseCase
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR
})
public class OpeningPacks {
    private final PackPlans plans;
    private final Packs packs;
    private final Journal journal;
    private final CurrentActor actor;

    @Inject
    OpeningPacks(PackPlans plans, Packs packs, Journal journal, CurrentActor actor) {
        this.plans = plans;
        this.packs = packs;
        this.journal = journal;
        this.actor = actor;
    }

    /** A pack that may be handed out. */
    public record Opened(PackPlan plan, MadePack pack) {}

    /**
     * Opens the pack of a meeting.
     *
     * @throws NotFound if the actor may not see the meeting, or the pack that they may see has not been made
     */
    public Opened open(MeetingId meeting) {
        PackPlan plan = plans.of(meeting);
        MadePack pack = packs.find(plan).orElseThrow(() -> new NotFound("pack"));
        plan.papers().stream()
                .map(PackPlan.Sheet::paper)
                .filter(paper -> paper.cover().part() == Part.PART_2
                        && !actor.person().equals(paper.author().person()))
                .forEach(paper -> journal.record(new PaperEvent.PrivatePaperOpenedInPack(
                        paper.id(), plan.partnership(), paper.cover().title(), paper.version(), pack.fingerprint())));
        return new Opened(plan, pack);
    }

    /** Writes what was opened there, in pieces. */
    public void copy(Opened opened, OutputStream to) {
        packs.copy(opened.plan(), to);
    }
}
