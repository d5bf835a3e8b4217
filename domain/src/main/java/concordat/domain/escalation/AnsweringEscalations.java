package concordat.domain.escalation;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.Committees;
import concordat.domain.meeting.AgendaTemplates;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.Meetings;
import concordat.domain.meeting.ReferredBusiness;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What becomes of an escalation: the officer of a committee that receives it puts it on an agenda, and whoever serves either
 * committee records the minute by which the receiving body dealt with it.
 */
@UseCase
@AllowedTo(Role.GOVERNANCE_OFFICER)
public class AnsweringEscalations {
    private final Escalations escalations;
    private final Meetings meetings;
    private final Committees committees;
    private final ReferredBusiness business;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    AnsweringEscalations(
            Escalations escalations,
            Meetings meetings,
            Committees committees,
            AgendaTemplates templates,
            Audiences audiences,
            OneTimeKeys keys,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.escalations = escalations;
        this.meetings = meetings;
        this.committees = committees;
        this.keys = keys;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
        business = new ReferredBusiness(meetings, templates, audiences, journal, clock);
    }

    /**
     * Puts it on the agenda of a meeting of the committee to which it was sent.
     *
     * @param onceKey the one-time key of the form; used again, it finds the same item
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.RuleBroken if it is closed, on an agenda already, or the agenda is no draft any more
     */
    public AgendaItemId takeUp(String onceKey, EscalationId id, long seen, MeetingId at) {
        return new AgendaItemId(keys.once(onceKey, () -> {
            Escalation escalation = escalations.lock(id, seen);
            Meeting meeting = meetings.lock(at);
            Authority.over(committees.get(meeting.committee()), actor, Role.GOVERNANCE_OFFICER);
            escalation.requireTakable(meeting);
            ReferredBusiness.Taken taken = business.bring(
                    meeting,
                    escalation.kind() == EscalationKind.REFERRAL,
                    escalation.issue(),
                    escalation.reference() + " from "
                            + committees.get(escalation.committee()).name() + "\n\n" + escalation.reason() + "\n\n"
                            + escalation.asked());
            journal.record(escalation.take(meeting, taken.item(), taken.number()));
            return taken.item().value();
        }));
    }

    /**
     * Records the minute of the receiving body: it is closed by that.
     *
     * @param seen the version that the actor has looked at
     * @param on the day on which that body dealt with it
     * @param theirs how that body refers to its minute
     * @param outcome what it decided; may be blank
     * @throws concordat.domain.shared.RuleBroken if it is closed, or the day is before it was raised or to come
     */
    public void answer(String onceKey, EscalationId id, long seen, LocalDate on, String theirs, String outcome) {
        keys.once(onceKey, () -> {
            Escalation escalation = locked(id, seen);
            journal.record(escalation.answer(on, theirs, outcome, actor.actor().name(), today()));
            return id.value();
        });
    }

    /** Corrects what was recorded of the answer. @throws concordat.domain.shared.RuleBroken if there is none */
    public void correct(String onceKey, EscalationId id, long seen, LocalDate on, String theirs, String outcome) {
        keys.once(onceKey, () -> {
            Escalation escalation = locked(id, seen);
            journal.record(escalation.correct(on, theirs, outcome, actor.actor().name(), today()));
            return id.value();
        });
    }

    private Escalation locked(EscalationId id, long seen) {
        Escalation escalation = escalations.lock(id, seen);
        Committee sender = committees.get(escalation.committee());
        CommitteeId receiving = escalation.to().committee();
        if (receiving != null
                && !Authority.isHeld(CommitteeLine.of(sender), actor.capacities(), Role.GOVERNANCE_OFFICER)) {
            Authority.over(committees.get(receiving), actor, Role.GOVERNANCE_OFFICER);
        } else {
            Authority.over(sender, actor, Role.GOVERNANCE_OFFICER);
        }
        return escalation;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
