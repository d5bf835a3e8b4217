package concordat.domain.highlight;

import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the secretary writes at the head of a report (6.8).
 *
 * @param receivedAt the day of the meeting that receives it; null if that is not known yet
 * @param receivedUnder its item on the agenda of that meeting; may be blank
 * @param purpose what that meeting is to do with it; may be blank
 * @param links to its strategic objectives; may be blank
 */
@Embeddable
public record HighlightHead(
        @Column(name = "received_at") @Nullable LocalDate receivedAt,
        @Column(name = "received_under", nullable = false) String receivedUnder,
        @Column(name = "purpose", nullable = false) String purpose,
        @Column(name = "links", nullable = false) String links) {
    public HighlightHead {
        receivedUnder = Text.optional("agenda item", receivedUnder, Text.LINE);
        purpose = Text.optional("purpose", purpose, Text.SENTENCE);
        links = Text.optional("strategic links", links, Text.SENTENCE);
    }

    /** Nothing but what every such report is for. */
    static HighlightHead standard() {
        return new HighlightHead(
                null,
                "",
                "To receive the committee's report, to note what it alerts to and advises of, and to decide on what is asked.",
                "");
    }
}
