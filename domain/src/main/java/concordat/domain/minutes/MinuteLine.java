package concordat.domain.minutes;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CanonicalForm;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the minutes say of one item: the secretary's text, and the facts on record, which are frozen when the minutes are
 * circulated. It is withheld with its item.
 */
@Entity
@Table(name = "minute_line")
public class MinuteLine {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MinuteLineId id;

    @Embedded
    private MinutesId minutes;

    @Embedded
    private CommitteeId committee;

    @Embedded
    private AgendaItemId item;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(nullable = false, updatable = false)
    private int sequence;

    @Column(nullable = false)
    private int changes;

    @Column(nullable = false)
    private String text = "";

    @Column(name = "written_by", nullable = false)
    private String writtenBy = "";

    @Column
    private @Nullable String facts;

    @Column
    private @Nullable String amended;

    @SuppressWarnings("NullAway.Init")
    protected MinuteLine() {}

    /**
     * @param reference by which the minute is referred to; unique in its committee and never given again (MI-4)
     * @param year whose running number {@code sequence} is
     */
    MinuteLine(Minutes of, AgendaItemId item, int position, String reference, int year, int sequence, Clock clock) {
        id = MinuteLineId.next(clock);
        minutes = of.id();
        committee = of.committee();
        this.item = item;
        this.position = position;
        this.reference = reference;
        this.year = year;
        this.sequence = sequence;
    }

    /** @throws OutOfDate if somebody has changed it since it was changed so often */
    void write(String wanted, long seen, String by) {
        requireSeen(seen);
        text = Text.optional("text of the minute", wanted, Text.BODY);
        writtenBy = by;
        changes++;
    }

    /** @throws OutOfDate if somebody has changed it since it was changed so often */
    void amend(String wanted, long seen) {
        requireSeen(seen);
        String wording = Text.optional("text of the minute", wanted, Text.BODY);
        amended = wording.equals(text) ? null : wording;
        changes++;
    }

    private void requireSeen(long seen) {
        if (seen != changes) {
            throw new OutOfDate("minute");
        }
    }

    void freeze(Facts onRecord) {
        facts = onRecord.text();
    }

    /** The SHA-256 of what it says and states. */
    String fingerprint() {
        return Minutes.sha256(CanonicalForm.of(Map.of(
                "reference",
                reference,
                "facts",
                facts == null ? "" : facts,
                "text",
                wording(),
                "amended",
                amended != null)));
    }

    public MinuteLineId id() {
        return id;
    }

    public MinutesId minutes() {
        return minutes;
    }

    public CommitteeId committee() {
        return committee;
    }

    public AgendaItemId item() {
        return item;
    }

    /** Where it stands: the place of its item on the agenda. */
    public int position() {
        return position;
    }

    /** By what it is referred to, such as "26/001". */
    public String reference() {
        return reference;
    }

    /** How often it has been changed: what an editor looks at. */
    public int changes() {
        return changes;
    }

    /** What the secretary wrote, as circulated. */
    public String text() {
        return text;
    }

    /** Who wrote last; blank if nobody has. */
    public String writtenBy() {
        return writtenBy;
    }

    /** The wording as amended, if it was. */
    public Optional<String> amended() {
        return Optional.ofNullable(amended);
    }

    /** The wording that holds: as amended, else as written. */
    public String wording() {
        return amended == null ? text : amended;
    }

    /** What was on record when the minutes were circulated; empty before. */
    public Optional<Facts> facts() {
        return Optional.ofNullable(facts).map(Facts::parse);
    }
}
