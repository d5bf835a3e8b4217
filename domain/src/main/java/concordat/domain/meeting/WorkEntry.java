package concordat.domain.meeting;

import static concordat.domain.meeting.MeetingRule.WORK_IS_DUE_AT_THE_MEETING;
import static concordat.domain.meeting.MeetingRule.WORK_MOVES_TO_A_LATER_MEETING;

import concordat.domain.committee.Committee;
import concordat.domain.shared.AudienceKey.Business;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import concordat.domain.shared.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a committee's work programme: due at the first meeting of each of its months, on whose agenda it is put once.
 * It can be put off to a later meeting, with the reason, and ends when the committee no longer takes it up.
 */
@Entity
@Table(name = "planned_work")
public class WorkEntry {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private CommitteeId committee;

    @Embedded
    private PartnershipId partnership;

    @Embedded
    private PlannedWork work;

    @Column(nullable = false)
    private long changes;

    @Column(name = "planned_on", nullable = false, updatable = false)
    private LocalDate plannedOn;

    @Column(name = "ended_because", length = 2000)
    private @Nullable String endedBecause;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "planned_work_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<WorkDeferral> deferrals = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected WorkEntry() {}

    private WorkEntry(Committee committee, PlannedWork work, UUID audience, Clock clock) {
        id = Ids.next(clock);
        this.committee = committee.id();
        partnership = committee.partnership();
        this.work = work;
        this.audience = audience;
        plannedOn = LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }

    static WorkEntry of(Committee committee, PlannedWork work, Audiences audiences, Clock clock) {
        return new WorkEntry(committee, work, key(committee.id(), work, audiences), clock);
    }

    private static UUID key(CommitteeId committee, PlannedWork work, Audiences audiences) {
        return audiences.of(new Business(committee, work.part(), Stage.PUBLISHED));
    }

    /**
     * Changes what is planned; agendas that have it already stay as they are.
     *
     * @param seen how often it had been changed when the officer looked at it
     * @throws OutOfDate if somebody has changed it since
     */
    WorkEvent change(PlannedWork other, long seen, Audiences audiences) {
        if (seen != changes) {
            throw new OutOfDate("work");
        }
        work = other;
        changes++;
        audience = key(committee, other, audiences);
        deferrals.forEach(deferral -> deferral.keyTo(audience));
        return new WorkEvent.WorkChanged(id, committee, partnership, other);
    }

    /** No longer takes it up; nothing happens if that was said already. */
    Optional<WorkEvent> end(String because) {
        if (endedBecause != null) {
            return Optional.empty();
        }
        endedBecause = Text.required("reason for ending it", because, Text.SENTENCE);
        changes++;
        return Optional.of(new WorkEvent.WorkEnded(id, committee, partnership, work.title(), endedBecause));
    }

    /**
     * Puts it off from one meeting to a later one.
     *
     * @throws concordat.domain.shared.RuleBroken if it is not due at the first, or the other is no later
     */
    WorkEvent defer(MeetingId from, MeetingId to, String because, WorkCalendar calendar, Clock clock) {
        WORK_IS_DUE_AT_THE_MEETING.require(calendar.isDue(this, from), work.title());
        WORK_MOVES_TO_A_LATER_MEETING.require(calendar.isLater(from, to));
        String reason = Text.required("reason for putting it off", because, Text.SENTENCE);
        deferrals.add(new WorkDeferral(audience, from, to, reason, clock));
        changes++;
        return new WorkEvent.WorkDeferred(id, committee, partnership, work.title(), from, to, reason);
    }

    boolean isDeferredFrom(MeetingId meeting) {
        return deferrals.stream().anyMatch(deferral -> deferral.from().equals(meeting));
    }

    boolean isDeferredTo(MeetingId meeting) {
        return deferrals.stream().anyMatch(deferral -> deferral.to().equals(meeting));
    }

    List<WorkDeferral> deferrals() {
        return deferrals;
    }

    public UUID id() {
        return id;
    }

    public CommitteeId committee() {
        return committee;
    }

    /** How often it was changed: what an editor looks at. */
    public long changes() {
        return changes;
    }

    public PlannedWork work() {
        return work;
    }

    /** The day on which it was entered; it is due at no meeting before. */
    public LocalDate plannedOn() {
        return plannedOn;
    }

    /** Why it is no longer taken up; empty while it is. */
    public Optional<String> endedBecause() {
        return Optional.ofNullable(endedBecause);
    }
}
