package concordat.domain.interest;

import concordat.domain.interest.Interest.Hand;
import concordat.domain.shared.Ids;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What a governance officer adds to an entry; the declaration itself stays as it was made. */
@Entity
@Table(name = "interest_note")
public class InterestNote {
    @Id
    private UUID id;

    @Embedded
    private InterestId interest;

    @Column(nullable = false, updatable = false)
    private UUID keepers;

    @Embedded
    private PersonId person;

    @Column(nullable = false, updatable = false, length = 2000)
    private String text;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private Instant notedAt;

    @Column(name = "noted_by", nullable = false, updatable = false)
    private UUID notedBy;

    @Column(name = "noted_by_name", nullable = false, updatable = false, length = 200)
    private String notedByName;

    @SuppressWarnings("NullAway.Init")
    protected InterestNote() {}

    InterestNote(Interest of, String text, Hand officer, Clock clock) {
        id = Ids.next(clock);
        interest = of.id();
        keepers = of.keepers();
        person = of.person().person();
        this.text = Text.required("note", text, Text.SENTENCE);
        notedAt = clock.instant();
        notedBy = officer.person().value();
        notedByName = officer.name();
    }

    public InterestId interest() {
        return interest;
    }

    /** Who declared the interest. */
    public PersonId person() {
        return person;
    }

    public String text() {
        return text;
    }

    public Instant notedAt() {
        return notedAt;
    }

    public String notedBy() {
        return notedByName;
    }
}
