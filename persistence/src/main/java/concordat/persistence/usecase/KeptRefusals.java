package concordat.persistence.usecase;

import concordat.domain.shared.Ids;
import concordat.domain.shared.Journal;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.ActorSession;
import concordat.domain.usecase.AttemptRefused;
import concordat.domain.usecase.Refusals;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Writes refused attempts into the installation's journal, each in a transaction of its own (VO-8). */
@Dependent
class KeptRefusals implements Refusals {
    private final ActorSession session;
    private final Journal journal;
    private final Clock clock;

    @Inject
    KeptRefusals(ActorSession session, Journal journal, Clock clock) {
        this.session = session;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(Actor actor, String attempt, String reason) {
        if (actor instanceof Actor.Person somebody && somebody.person() != null) {
            session.begin(actor, false, clock.instant(), Ids.next(clock));
            journal.record(new AttemptRefused(somebody.person().value(), attempt, reason));
            session.finish();
        }
    }
}
