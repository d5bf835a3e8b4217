package concordat.domain.paper;

import concordat.domain.committee.Committees;
import concordat.domain.meeting.Timetables;
import concordat.domain.shared.Journal;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** The executive who sponsors a paper approves it, or gives it back to its author (MT-11). */
@UseCase
@AllowedTo(Role.EXECUTIVE)
public class SponsoringPapers {
    private final Papers papers;
    private final Committees committees;
    private final Timetables timetables;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    SponsoringPapers(
            Papers papers,
            Committees committees,
            Timetables timetables,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.papers = papers;
        this.committees = committees;
        this.timetables = timetables;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Approves it, and hands it to the secretary.
     *
     * @throws concordat.domain.shared.RuleBroken if the actor is not its sponsor, or may not be (MT-11)
     */
    public void approve(PaperId id) {
        Paper paper = papers.lock(id);
        Papers.Standing standing = papers.standing(id);
        journal.record(paper.approve(
                actor.person(),
                papers.isDeputyOfConflicted(
                        paper.item(), paper.author().person(), paper.sponsor().person()),
                standing.item(),
                timetables.orOnTheDay(
                        committees.get(paper.committee()), standing.place().startsAt()),
                clock.instant()));
    }

    /** Gives it back, and says why; another version is begun by its author. */
    public void giveBack(PaperId id, String because) {
        journal.record(papers.lock(id).returnBySponsor(actor.person(), because, clock.instant()));
    }
}
