package concordat.domain.programme.delivery;

import static concordat.domain.programme.delivery.DeliveryRule.OUTPUT_HAS_COME;
import static concordat.domain.programme.delivery.DeliveryRule.OUTPUT_IS_NOT_STRUCK;

import concordat.domain.programme.Programme;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of a programme: a paper, a guideline, training, a product, an event. */
@Entity
@Table(name = "programme_output")
public class ProgrammeOutput {
    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private ProgrammeId programme;

    @Column(name = "partnership_id", nullable = false, updatable = false)
    private UUID partnership;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private OutputKind kind;

    @Column(nullable = false)
    private String title;

    @Column(name = "made_on", nullable = false)
    private LocalDate on;

    @Column(nullable = false)
    private String reference;

    @Column(name = "struck_on")
    private @Nullable LocalDate struck;

    @Column(name = "strike_reason", nullable = false)
    private String strikeReason = "";

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeOutput() {}

    ProgrammeOutput(Programme of, OutputDraft draft, Clock clock, LocalDate today) {
        OUTPUT_HAS_COME.require(!draft.on().isAfter(today), Days.words(draft.on()));
        id = Ids.next(clock);
        programme = of.id();
        partnership = of.partnership().value();
        kind = draft.kind();
        title = draft.title();
        on = draft.on();
        reference = draft.reference();
    }

    /** @return how it is told */
    String amend(OutputDraft draft, LocalDate today) {
        OUTPUT_IS_NOT_STRUCK.require(struck == null);
        OUTPUT_HAS_COME.require(!draft.on().isAfter(today), Days.words(draft.on()));
        String former = draft().words();
        kind = draft.kind();
        title = draft.title();
        on = draft.on();
        reference = draft.reference();
        return former + " is now " + draft.words();
    }

    /** @return how it is told */
    String strike(String reason, LocalDate today) {
        OUTPUT_IS_NOT_STRUCK.require(struck == null);
        strikeReason = Text.required("reason", reason, Text.SENTENCE);
        struck = today;
        return draft().words() + " was struck: " + strikeReason;
    }

    /** What it is, as somebody would enter it. */
    public OutputDraft draft() {
        return new OutputDraft(kind, title, on, reference);
    }

    /** When it was struck, if it was. */
    public Optional<LocalDate> struck() {
        return Optional.ofNullable(struck);
    }

    /** Why it was struck; empty if it was not. */
    public String strikeReason() {
        return strikeReason;
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
