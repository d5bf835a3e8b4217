package concordat.domain.decision;

import concordat.domain.shared.PersonOnRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A condition of an approval, or a task that was agreed with it, as it was put; it becomes an action (VO-11). */
@Entity
@Table(name = "decision_condition")
public class DecisionCondition {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false, length = 2000)
    private String text;

    @Embedded
    private PersonOnRecord owner;

    @Column(nullable = false, updatable = false)
    private LocalDate due;

    @SuppressWarnings("NullAway.Init")
    protected DecisionCondition() {}

    DecisionCondition(UUID id, UUID audience, int position, String text, PersonOnRecord owner, LocalDate due) {
        this.id = id;
        this.audience = audience;
        this.position = position;
        this.text = text;
        this.owner = owner;
        this.due = due;
    }

    void keyTo(UUID newAudience) {
        audience = newAudience;
    }

    /** 1 for the first. */
    public int position() {
        return position;
    }

    public String text() {
        return text;
    }

    public PersonOnRecord owner() {
        return owner;
    }

    public LocalDate due() {
        return due;
    }
}
