package concordat.web.programme;

import concordat.domain.programme.MaintainingProgrammes;
import concordat.domain.programme.ProgrammeRule;
import concordat.domain.programme.ProgrammeStatus;
import concordat.web.look.Option;
import concordat.web.look.SentForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An officer of an organisation that takes part changes the status of a programme, with its day and the reason. */
@Named
@RequestScoped
public class ProgrammeStatusPage {
    private static final Map<ProgrammeRule, String> FIELDS = Map.of(
            ProgrammeRule.STATUS_DIFFERS, "status",
            ProgrammeRule.STATUS_HAS_CHANGED, "since");

    private final MaintainingProgrammes maintaining;
    private final KeptProgramme kept;
    private final SentForm sent;
    private long seen;
    private @Nullable ProgrammeStatus status;
    private @Nullable LocalDate since;
    private String reason = "";

    @Inject
    ProgrammeStatusPage(MaintainingProgrammes maintaining, KeptProgramme kept, SentForm sent) {
        this.maintaining = maintaining;
        this.kept = kept;
        this.sent = sent;
        seen = sent.seen(kept.details().version());
    }

    public @Nullable String save() {
        ProgrammeStatus to = status;
        LocalDate on = since;
        return to == null || on == null
                ? null
                : sent.make(
                        () -> maintaining.once(
                                sent.onceForContents(),
                                kept.id().value(),
                                programmes -> programmes.changeStatus(kept.id(), seen, to, on, reason)),
                        "The status is changed.",
                        kept.address(),
                        FIELDS,
                        () -> seen = kept.details().version());
    }

    public List<Option> getStatuses() {
        return Arrays.stream(ProgrammeStatus.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public String getPresent() {
        return kept.details().entry().status().words();
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

    public @Nullable ProgrammeStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable ProgrammeStatus entered) {
        status = entered;
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate entered) {
        since = entered;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = entered == null ? "" : entered;
    }
}
