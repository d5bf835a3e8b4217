package concordat.domain.highlight;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committees;
import concordat.domain.shared.Journal;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** The chair of a committee agrees to what it reports upward, or gives the draft back. */
@UseCase
@AllowedTo(Role.COMMITTEE_CHAIR)
public class ReviewingHighlightReports {
    private final HighlightBook book;
    private final Committees committees;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReviewingHighlightReports(
            HighlightBook book, Committees committees, Journal journal, CurrentActor actor, Clock clock) {
        this.book = book;
        this.committees = committees;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** Agrees to the draft. @throws concordat.domain.shared.RuleBroken if the actor has written on it */
    public void agree(HighlightReportId id) {
        journal.record(lockedAsChair(id).agree(actor.person(), actor.actor().name(), clock.instant()));
    }

    /** Gives the draft back, and says what is to be changed. */
    public void giveBack(HighlightReportId id, String because) {
        journal.record(lockedAsChair(id).giveBack(because, actor.actor().name()));
    }

    private HighlightReport lockedAsChair(HighlightReportId id) {
        HighlightReport report = book.lock(id);
        Authority.over(committees.get(report.committee()), actor, Role.COMMITTEE_CHAIR);
        return report;
    }
}
