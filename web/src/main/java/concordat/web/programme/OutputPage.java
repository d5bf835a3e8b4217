package concordat.web.programme;

import concordat.domain.programme.delivery.DeliveringProgrammes;
import concordat.domain.programme.delivery.DeliveryRule;
import concordat.domain.programme.delivery.OutputDraft;
import concordat.domain.programme.delivery.OutputKind;
import concordat.domain.programme.delivery.ProgrammeOutput;
import concordat.domain.programme.delivery.ReadingDelivery;
import concordat.domain.shared.NotFound;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.SentForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An officer of an organisation that takes part records an output of a programme, changes or strikes it. */
@Named
@RequestScoped
public class OutputPage {
    private static final Map<DeliveryRule, String> FIELDS = Map.of(DeliveryRule.OUTPUT_HAS_COME, "on");

    private final DeliveringProgrammes delivering;
    private final KeptProgramme kept;
    private final SentForm sent;
    private final @Nullable ProgrammeOutput present;
    private long seen;
    private @Nullable OutputKind kind;
    private String title = "";
    private @Nullable LocalDate on;
    private String reference = "";
    private String reason = "";

    @Inject
    OutputPage(
            DeliveringProgrammes delivering, ReadingDelivery reading, KeptProgramme kept, Query query, SentForm sent) {
        this.delivering = delivering;
        this.kept = kept;
        this.sent = sent;
        if (query.get("id").isEmpty()) {
            present = null;
        } else {
            UUID id = query.id("id");
            ProgrammeOutput found = reading.of(kept.id()).outputs().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("page"));
            present = found;
            seen = sent.seen(found.version());
            kind = found.draft().kind();
            title = found.draft().title();
            on = found.draft().on();
            reference = found.draft().reference();
        }
    }

    public @Nullable String save() {
        LocalDate day = on;
        OutputKind sort = kind;
        if (day == null || sort == null) {
            return null;
        }
        if (present == null) {
            return sent.make(
                    () -> delivering.addOutput(sent.once(), kept.id(), new OutputDraft(sort, title, day, reference)),
                    "The output is recorded.",
                    kept.address(),
                    FIELDS,
                    () -> {});
        }
        return change(
                present,
                parts -> parts.amendOutput(kept.id(), present.id(), seen, new OutputDraft(sort, title, day, reference)),
                "The output is changed.");
    }

    public @Nullable String strike() {
        return present == null
                ? null
                : change(
                        present,
                        parts -> parts.strikeOutput(kept.id(), present.id(), seen, reason),
                        "The output is struck.");
    }

    private @Nullable String change(ProgrammeOutput changed, Consumer<DeliveringProgrammes> change, String done) {
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

    public List<Option> getKinds() {
        return Arrays.stream(OutputKind.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public @Nullable OutputKind getKind() {
        return kind;
    }

    public void setKind(@Nullable OutputKind entered) {
        kind = entered;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String entered) {
        title = entered == null ? "" : entered;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate entered) {
        on = entered;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(@Nullable String entered) {
        reference = entered == null ? "" : entered;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = entered == null ? "" : entered;
    }
}
