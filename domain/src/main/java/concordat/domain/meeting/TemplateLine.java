package concordat.domain.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A standing item in the template of a committee. */
@Entity
@Table(name = "agenda_template_item")
class TemplateLine {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Column(nullable = false)
    private int position;

    @Embedded
    private StandingItem item;

    @SuppressWarnings("NullAway.Init")
    protected TemplateLine() {}

    TemplateLine(UUID id, UUID audience, int position, StandingItem item) {
        this.id = id;
        this.audience = audience;
        this.position = position;
        this.item = item;
    }

    void say(StandingItem other, UUID keyedTo) {
        item = other;
        audience = keyedTo;
    }

    void moveTo(int other) {
        position = other;
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    StandingItem item() {
        return item;
    }
}
