package concordat.domain.minutes;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committees;
import concordat.domain.shared.Journal;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** The chair of a committee agrees to the draft of its minutes or gives it back, and signs them when they are approved (MI-1). */
@UseCase
@AllowedTo(Role.COMMITTEE_CHAIR)
public class ReviewingMinutes {
    private final MinuteBook book;
    private final Committees committees;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReviewingMinutes(MinuteBook book, Committees committees, Journal journal, CurrentActor actor, Clock clock) {
        this.book = book;
        this.committees = committees;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** Agrees to the draft. @throws concordat.domain.shared.RuleBroken if the actor has written on it */
    public void agree(MinutesId id) {
        journal.record(lockedAsChair(id).agree(actor.person(), actor.actor().name(), clock.instant()));
    }

    /** Gives the draft back, and says what is to be changed. */
    public void giveBack(MinutesId id, String because) {
        journal.record(lockedAsChair(id).giveBack(because, actor.actor().name()));
    }

    /** Signs what a meeting has approved. */
    public void sign(MinutesId id) {
        journal.record(lockedAsChair(id).sign(actor.person(), actor.actor().name(), clock.instant()));
    }

    private Minutes lockedAsChair(MinutesId id) {
        Minutes minutes = book.lock(id);
        Authority.over(committees.get(minutes.committee()), actor, Role.COMMITTEE_CHAIR);
        return minutes;
    }
}
