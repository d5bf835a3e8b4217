package concordat.domain.interest;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A possible conflict that is none: whoever presided said so, for a reason that is kept. */
@Entity
@Table(name = "conflict_set_aside")
public class SetAside {
    @Id
    private UUID id;

    @Embedded
    private AgendaItemId item;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private InterestId interest;

    @Embedded
    private PersonId person;

    @Column(name = "person_name", nullable = false, updatable = false, length = 200)
    private String personName;

    @Column(nullable = false, updatable = false, length = 2000)
    private String because;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by", nullable = false, updatable = false))
    private PersonId decidedBy;

    @Column(name = "decided_by_name", nullable = false, updatable = false, length = 400)
    private String decidedByName;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected SetAside() {}

    SetAside(PossibleConflict conflict, UUID audience, String because, PersonOnRecord presiding, Clock clock) {
        id = Ids.next(clock);
        item = conflict.item();
        this.audience = audience;
        interest = conflict.interest();
        person = conflict.person().person();
        personName = conflict.person().name();
        this.because = Text.required("reason", because, Text.SENTENCE);
        decidedBy = presiding.person();
        decidedByName = presiding.words();
        decidedAt = clock.instant();
    }

    public AgendaItemId item() {
        return item;
    }

    public InterestId interest() {
        return interest;
    }

    public PersonId person() {
        return person;
    }

    public String because() {
        return because;
    }

    public PersonId decidedBy() {
        return decidedBy;
    }

    /** Who presided, in words. */
    public String decidedByName() {
        return decidedByName;
    }
}
