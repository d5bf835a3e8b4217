package concordat.domain.programme.delivery;

import static concordat.domain.programme.delivery.DeliveryRule.MILESTONE_IS_NOT_STRUCK;
import static concordat.domain.programme.delivery.DeliveryRule.MILESTONE_IS_OPEN;
import static concordat.domain.programme.delivery.DeliveryRule.REACHED_DAY_HAS_COME;

import concordat.domain.programme.Programme;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a programme is to have reached by a day. It is reached, or struck with a reason; until then it can be moved. */
@Entity
@Table(name = "programme_milestone")
public class ProgrammeMilestone {
    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private ProgrammeId programme;

    @Column(name = "partnership_id", nullable = false, updatable = false)
    private UUID partnership;

    @Column(nullable = false)
    private String title;

    @Column(name = "due_on", nullable = false)
    private LocalDate due;

    @Column(name = "reached_on")
    private @Nullable LocalDate reached;

    @Column(name = "struck_on")
    private @Nullable LocalDate struck;

    @Column(name = "strike_reason", nullable = false)
    private String strikeReason = "";

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeMilestone() {}

    ProgrammeMilestone(Programme of, MilestoneDraft draft, Clock clock) {
        id = Ids.next(clock);
        programme = of.id();
        partnership = of.partnership().value();
        title = draft.title();
        due = draft.due();
    }

    /** @return how it is told */
    String amend(MilestoneDraft draft) {
        MILESTONE_IS_OPEN.require(struck == null && reached == null);
        String former = draft().words();
        title = draft.title();
        due = draft.due();
        return "Milestone " + former + ", is now " + draft.words();
    }

    /** @return how it is told */
    String reach(LocalDate on, LocalDate today) {
        MILESTONE_IS_OPEN.require(struck == null && reached == null);
        REACHED_DAY_HAS_COME.require(!on.isAfter(today), Days.words(on));
        reached = on;
        return "Milestone " + draft().words() + ", was reached on " + Days.words(on);
    }

    /** @return how it is told */
    String strike(String reason, LocalDate today) {
        MILESTONE_IS_NOT_STRUCK.require(struck == null);
        MILESTONE_IS_OPEN.require(reached == null);
        strikeReason = Text.required("reason", reason, Text.SENTENCE);
        struck = today;
        return "Milestone " + draft().words() + ", was struck: " + strikeReason;
    }

    /** What it is, as somebody would enter it. */
    public MilestoneDraft draft() {
        return new MilestoneDraft(title, due);
    }

    /** When it was reached, if it was. */
    public Optional<LocalDate> reached() {
        return Optional.ofNullable(reached);
    }

    /** When it was struck, if it was. */
    public Optional<LocalDate> struck() {
        return Optional.ofNullable(struck);
    }

    /** Why it was struck; empty if it was not. */
    public String strikeReason() {
        return strikeReason;
    }

    /** How it stands on that day. */
    public MilestoneStanding standing(LocalDate day) {
        if (struck != null) {
            return MilestoneStanding.STRUCK;
        }
        if (reached != null) {
            return MilestoneStanding.REACHED;
        }
        return due.isBefore(day) ? MilestoneStanding.OVERDUE : MilestoneStanding.AHEAD;
    }

    public UUID id() {
        return id;
    }

    /** Counts every change; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    public ProgrammeId programme() {
        return programme;
    }
}
