package concordat.domain.highlight;

import concordat.domain.minutes.Fact;
import concordat.domain.minutes.Facts;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the body that receives a report, or a risk that is escalated by it, as it was when the report was issued. It
 * is seen by whoever sees the item from which it arose, or the risk itself.
 */
@Entity
@Table(name = "highlight_entry")
public class HighlightEntry {
    @Id
    private UUID id;

    @Embedded
    private HighlightReportId report;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agenda_item_id"))
    private @Nullable AgendaItemId item;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subject;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    private String facts;

    /** What it is. */
    public enum Kind {
        RATIFICATION("Decisions for ratification"),
        ESCALATION("Escalations"),
        REFERRAL("Referrals to other committees"),
        RISK("Risks escalated");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The heading under which these stand. */
        public String words() {
            return words;
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected HighlightEntry() {}

    HighlightEntry(HighlightReportId report, Upward.Entry entry, int position, Clock clock) {
        id = Ids.next(clock);
        this.report = report;
        item = entry.item();
        kind = entry.kind();
        subject = entry.subject();
        this.position = position;
        facts = new Facts(List.of(entry.fact())).text();
    }

    String fingerprint() {
        return Fingerprint.of(Map.of("kind", kind, "facts", facts));
    }

    public UUID id() {
        return id;
    }

    public HighlightReportId report() {
        return report;
    }

    public Kind kind() {
        return kind;
    }

    /** The decision, the escalation or the risk. */
    public UUID subject() {
        return subject;
    }

    /** What it said when the report was issued. */
    public Fact fact() {
        return Facts.parse(facts).list().get(0);
    }

    Upward.Entry entry() {
        return new Upward.Entry(kind, subject, item, fact());
    }
}
