package concordat.domain.board;

import static concordat.domain.board.BoardReportScheduleRule.STOPPED_SCHEDULES_STAY_STOPPED;

import concordat.domain.board.BoardReportScheduleEvent.BoardReportScheduleChanged;
import concordat.domain.board.BoardReportScheduleEvent.BoardReportScheduleSetUp;
import concordat.domain.board.BoardReportScheduleEvent.BoardReportScheduleStopped;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By which a board report is made for its owner, again and again, until they stop it or may not ask for it any more. A report is asked for once
 * for each day on which one is due. Of meetings nothing is kept here: when one is moved, cancelled or added, another day is due.
 */
@Entity
@Table(name = "board_report_schedule")
public class BoardReportSchedule {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BoardReportScheduleId id;

    @Version
    private long version;

    @Embedded
    private PartnershipId partnership;

    @Embedded
    private @Nullable CommitteeId committee;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id", updatable = false))
    private PersonId owner;

    @Column(name = "owner_name", nullable = false, updatable = false)
    private String ownerName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReportForm form;

    @Embedded
    private ReportTiming timing;

    /** The day on which it was set up, or changed last: only later days count. */
    @Column(name = "counts_after", nullable = false)
    private LocalDate countsAfter;

    @Column(name = "last_due")
    private @Nullable LocalDate lastDue;

    @Column(name = "last_making")
    private @Nullable UUID lastMaking;

    @Column(nullable = false)
    private boolean told;

    @Column(name = "stopped_at")
    private @Nullable Instant stoppedAt;

    @Column(name = "stopped_because", nullable = false)
    private String stoppedBecause;

    @SuppressWarnings("NullAway.Init")
    protected BoardReportSchedule() {}

    /** One that is not kept yet. */
    BoardReportSchedule(
            PersonId owner, String ownerName, PartnershipId partnership, ScheduledBoardReport wanted, Clock clock) {
        id = BoardReportScheduleId.next(clock);
        this.owner = owner;
        this.ownerName = ownerName;
        this.partnership = partnership;
        stoppedBecause = "";
        told = true;
        have(wanted, clock);
    }

    private void have(ScheduledBoardReport wanted, Clock clock) {
        committee = wanted.committee();
        form = wanted.form();
        timing = wanted.timing();
        countsAfter = LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }

    BoardReportScheduleEvent setUp() {
        return new BoardReportScheduleSetUp(id, partnership, wanted());
    }

    /** Has something else made from now on, or on other days. @throws concordat.domain.shared.RuleBroken if it has been stopped */
    BoardReportScheduleEvent change(PartnershipId within, ScheduledBoardReport wanted, Clock clock) {
        STOPPED_SCHEDULES_STAY_STOPPED.require(isRunning());
        partnership = within;
        have(wanted, clock);
        return new BoardReportScheduleChanged(id, partnership, wanted);
    }

    /**
     * Has nothing made any more.
     *
     * @param because why, if it was not its owner who stopped it; otherwise blank
     * @throws concordat.domain.shared.RuleBroken if it has been stopped before
     */
    BoardReportScheduleEvent stop(String because, Instant at) {
        STOPPED_SCHEDULES_STAY_STOPPED.require(isRunning());
        stoppedAt = at;
        stoppedBecause = because;
        return new BoardReportScheduleStopped(id, partnership, owner, because);
    }

    /** Whether no report has been asked for yet for that day, or a later one. */
    boolean isMissing(LocalDate due) {
        return isRunning() && due.isAfter(countsAfter) && (lastDue == null || due.isAfter(lastDue));
    }

    /** Notes that a report was asked for, of which its owner is still to be told. */
    void asked(LocalDate due, UUID making) {
        lastDue = due;
        lastMaking = making;
        told = false;
    }

    public BoardReportScheduleId id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Whether it is that person's. */
    public boolean isOf(PersonId person) {
        return owner.equals(person);
    }

    /** Whether it has not been stopped. */
    public boolean isRunning() {
        return stoppedAt == null;
    }

    /** What it has made. */
    public ScheduledBoardReport wanted() {
        return new ScheduledBoardReport(committee, form, timing);
    }

    /** The report that it asked for last. */
    public Optional<UUID> lastMaking() {
        return Optional.ofNullable(lastMaking);
    }
}
