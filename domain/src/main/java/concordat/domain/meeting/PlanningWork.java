package concordat.domain.meeting;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** The governance officer of a committee keeps its work programme (6.3). */
@UseCase
@AllowedTo(Role.GOVERNANCE_OFFICER)
public class PlanningWork {
    private final WorkEntries entries;
    private final Committees committees;
    private final Audiences audiences;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    PlanningWork(
            WorkEntries entries,
            Committees committees,
            Audiences audiences,
            OneTimeKeys keys,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.entries = entries;
        this.committees = committees;
        this.audiences = audiences;
        this.keys = keys;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Plans work.
     *
     * @param onceKey the one-time key of the form; used again, it plans nothing more
     */
    public UUID plan(String onceKey, CommitteeId id, PlannedWork work) {
        Committee committee = served(id);
        return keys.once(onceKey, () -> {
            WorkEntry entry = WorkEntry.of(committee, work, audiences, clock);
            entries.add(entry);
            journal.record(new WorkEvent.WorkPlanned(entry.id(), id, committee.partnership(), work));
            return entry.id();
        });
    }

    /**
     * Changes what is planned.
     *
     * @param seen how often it had been changed when the officer looked at it
     * @throws concordat.domain.shared.OutOfDate if somebody has changed it since
     */
    public void change(String onceKey, UUID id, PlannedWork work, long seen) {
        WorkEntry entry = locked(id);
        keys.once(onceKey, () -> {
            journal.record(entry.change(work, seen, audiences));
            return id;
        });
    }

    /** Ends an entry: the committee no longer takes it up. */
    public void end(UUID id, String because) {
        locked(id).end(because).ifPresent(journal::record);
    }

    /**
     * Puts an entry off from one meeting to a later one.
     *
     * @throws concordat.domain.shared.RuleBroken if it is not due at the first, or the other is no later
     */
    public void defer(String onceKey, UUID id, MeetingId from, MeetingId to, String because) {
        WorkEntry entry = locked(id);
        keys.once(onceKey, () -> {
            journal.record(entry.defer(from, to, because, calendar(entry.committee()), clock));
            return id;
        });
    }

    private WorkCalendar calendar(CommitteeId id) {
        return WorkCalendar.of(entries.meetings(id));
    }

    private WorkEntry locked(UUID id) {
        served(entries.get(id).committee());
        return entries.lock(id);
    }

    private Committee served(CommitteeId id) {
        Committee committee = committees.get(id);
        Authority.over(committee, actor, Role.GOVERNANCE_OFFICER);
        return committee;
    }
}
