package concordat.domain.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody reported on an action, or did with it and why. */
@Entity
@Table(name = "action_note")
public class ProgressNote {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private NoteKind kind;

    @Column(nullable = false, length = 2000)
    private String text;

    @Column(name = "author_name", nullable = false, length = 200)
    private String author;

    @Column(name = "noted_at", nullable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ProgressNote() {}

    ProgressNote(UUID id, UUID audience, NoteKind kind, String text, String author, Instant at) {
        this.id = id;
        this.audience = audience;
        this.kind = kind;
        this.text = text;
        this.author = author;
        this.at = at;
    }

    public UUID id() {
        return id;
    }

    public NoteKind kind() {
        return kind;
    }

    /** What was reported, or why it was done; may be empty if it was proposed or agreed as complete without a word. */
    public String text() {
        return text;
    }

    /** Who reported it, in words. */
    public String author() {
        return author;
    }

    public Instant at() {
        return at;
    }
}
