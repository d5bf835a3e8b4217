package concordat.web.programme;

import concordat.domain.programme.delivery.DeliveringProgrammes;
import concordat.domain.programme.delivery.DeliveryRule;
import concordat.domain.programme.delivery.MilestoneDraft;
import concordat.domain.programme.delivery.ProgrammeMilestone;
import concordat.domain.programme.delivery.ReadingDelivery;
import concordat.domain.shared.NotFound;
import concordat.web.look.Query;
import concordat.web.look.SentForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An officer of an organisation that takes part sets a milestone, moves it, says when it was reached, or strikes it. */
@Named
@RequestScoped
public class MilestonePage {
    private static final Map<DeliveryRule, String> FIELDS = Map.of(DeliveryRule.REACHED_DAY_HAS_COME, "reached");

    private final DeliveringProgrammes delivering;
    private final KeptProgramme kept;
    private final SentForm sent;
    private final @Nullable ProgrammeMilestone present;
    private long seen;
    private String title = "";
    private @Nullable LocalDate due;
    private @Nullable LocalDate reached;
    private String reason = "";

    @Inject
    MilestonePage(
            DeliveringProgrammes delivering, ReadingDelivery reading, KeptProgramme kept, Query query, SentForm sent) {
        this.delivering = delivering;
        this.kept = kept;
        this.sent = sent;
        if (query.get("id").isEmpty()) {
            present = null;
        } else {
            UUID id = query.id("id");
            ProgrammeMilestone found = reading.of(kept.id()).milestones().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("page"));
            present = found;
            seen = sent.seen(found.version());
            title = found.draft().title();
            due = found.draft().due();
        }
    }

    public @Nullable String save() {
        LocalDate day = due;
        if (day == null) {
            return null;
        }
        if (present == null) {
            return sent.make(
                    () -> delivering.setMilestone(sent.once(), kept.id(), new MilestoneDraft(title, day)),
                    "The milestone is set.",
                    kept.address(),
                    FIELDS,
                    () -> {});
        }
        return change(
                present,
                parts -> parts.amendMilestone(kept.id(), present.id(), seen, new MilestoneDraft(title, day)),
                "The milestone is changed.");
    }

    public @Nullable String reach() {
        LocalDate day = reached;
        return day == null || present == null
                ? null
                : change(
                        present,
                        parts -> parts.reachMilestone(kept.id(), present.id(), seen, day),
                        "The milestone is reached.");
    }

    public @Nullable String strike() {
        return present == null
                ? null
                : change(
                        present,
                        parts -> parts.strikeMilestone(kept.id(), present.id(), seen, reason),
                        "The milestone is struck.");
    }

    private @Nullable String change(ProgrammeMilestone changed, Consumer<DeliveringProgrammes> change, String done) {
        return sent.make(
                () -> delivering.once(sent.onceForContents(), changed.id(), change),
                done,
                kept.address(),
                FIELDS,
                () -> seen = changed.version());
    }

    /** Whether it is on record already. */
    public boolean isOnRecord() {
        return present != null;
    }

    /** Its id; empty if it is new. */
    public String getId() {
        return present == null ? "" : present.id().toString();
    }

    /** The version that the form names. */
    public long getSeen() {
        return seen;
    }

    public String getProgramme() {
        return kept.id().value().toString();
    }

    public String getName() {
        return kept.name();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String entered) {
        title = entered == null ? "" : entered;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate entered) {
        due = entered;
    }

    public @Nullable LocalDate getReached() {
        return reached;
    }

    public void setReached(@Nullable LocalDate entered) {
        reached = entered;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = entered == null ? "" : entered;
    }
}
