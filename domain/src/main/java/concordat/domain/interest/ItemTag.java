package concordat.domain.interest;

import concordat.domain.meeting.AgendaItem;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;

/** An organisation, person or agreement that an item of an agenda concerns; whoever sees the item sees it. */
@Entity
@Table(name = "item_tag")
public class ItemTag {
    @Id
    private UUID id;

    @Embedded
    private AgendaItemId item;

    @Column(nullable = false)
    private UUID audience;

    @Column(nullable = false, updatable = false)
    private int position;

    @Embedded
    private Concern concern;

    @SuppressWarnings("NullAway.Init")
    protected ItemTag() {}

    ItemTag(AgendaItem item, int position, Concern concern, Clock clock) {
        id = Ids.next(clock);
        this.item = item.id();
        audience = item.audience();
        this.position = position;
        this.concern = concern;
    }

    public AgendaItemId item() {
        return item;
    }

    public Concern concern() {
        return concern;
    }
}
