package concordat.domain.meeting;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.MeetingId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * What one published version of an agenda says of an item: kept when it is published, and never changed. A version has a
 * line only for what it says anew; of all other items, what was published before still holds.
 */
@Entity
@Table(name = "agenda_published_item")
public class PublishedLine {
    @Id
    private UUID id;

    @Embedded
    private AgendaItemId item;

    @Embedded
    private MeetingId meeting;

    @Column(nullable = false)
    private UUID audience;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    @Embedded
    private PublishedText text;

    @SuppressWarnings("NullAway.Init")
    protected PublishedLine() {}

    PublishedLine(AgendaItem item, Instant at, Clock clock) {
        id = Ids.next(clock);
        this.item = item.id();
        meeting = item.meeting();
        audience = item.audience();
        publishedAt = at;
        text = PublishedText.of(item);
    }

    public UUID id() {
        return id;
    }

    public AgendaItemId item() {
        return item;
    }

    public MeetingId meeting() {
        return meeting;
    }

    /** Who may see it: whoever may see the item. */
    public UUID audience() {
        return audience;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public PublishedText text() {
        return text;
    }
}
