package concordat.domain.agreement;

import concordat.domain.shared.PurposeId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * What an agreement is for, one purpose at a time, so that work, measures and decisions can refer to it. The purposes of
 * the partnership's own agreement are the aims of the partnership.
 */
@Entity
@Table(name = "agreement_purpose")
public class Purpose {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PurposeId id;

    @Column(nullable = false)
    private UUID audience;

    @Column(nullable = false)
    private int position;

    @Column(name = "purpose", nullable = false)
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected Purpose() {}

    Purpose(PurposeId id, UUID audience, String text) {
        this.id = id;
        this.audience = audience;
        this.text = text;
    }

    void word(String newText, int place) {
        text = newText;
        position = place;
    }

    void showTo(UUID newAudience) {
        audience = newAudience;
    }

    public PurposeId id() {
        return id;
    }

    /** Its number among the agreement's purposes, from 1. */
    public int number() {
        return position;
    }

    public String text() {
        return text;
    }
}
