package concordat.domain.highlight;

import concordat.domain.minutes.Facts;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.OutOfDate;
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

/** What a highlight report says of one item: the secretary's text, and the facts on record, frozen with the report. */
@Entity
@Table(name = "highlight_line")
public class HighlightLine {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private HighlightLineId id;

    @Embedded
    private HighlightReportId report;

    @Embedded
    private AgendaItemId item;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false)
    private int changes;

    @Embedded
    private HighlightText text;

    @Column(name = "written_by", nullable = false)
    private String writtenBy = "";

    @Column
    private @Nullable String facts;

    @SuppressWarnings("NullAway.Init")
    protected HighlightLine() {}

    HighlightLine(HighlightReportId report, AgendaItemId item, int position, HighlightText text, Clock clock) {
        id = HighlightLineId.next(clock);
        this.report = report;
        this.item = item;
        this.position = position;
        this.text = text;
    }

    /** @throws OutOfDate if somebody has changed it since it was changed so often */
    void write(HighlightText wanted, long seen, String by) {
        if (seen != changes) {
            throw new OutOfDate("report");
        }
        text = wanted;
        writtenBy = by;
        changes++;
    }

    void freeze(Facts onRecord) {
        facts = onRecord.text();
    }

    String fingerprint() {
        return Fingerprint.of(Map.of(
                "position",
                position,
                "facts",
                facts == null ? "" : facts,
                "included",
                text.included(),
                "consideration",
                text.consideration(),
                "alert",
                text.alert(),
                "advise",
                text.advise(),
                "assure",
                text.assure()));
    }

    public HighlightLineId id() {
        return id;
    }

    public HighlightReportId report() {
        return report;
    }

    public AgendaItemId item() {
        return item;
    }

    public int position() {
        return position;
    }

    /** How often it has been changed: what an editor looks at. */
    public int changes() {
        return changes;
    }

    public HighlightText text() {
        return text;
    }

    public String writtenBy() {
        return writtenBy;
    }

    /** What was on record when the report was issued; empty before. */
    public Optional<Facts> facts() {
        return Optional.ofNullable(facts).map(Facts::parse);
    }
}
