package concordat.domain.decision;

import concordat.domain.shared.PersonOnRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A member whom the chair consulted before acting, when, and what they said (BM-3). */
@Entity
@Table(name = "decision_consultation")
class Consultation extends KeptLine {
    @Embedded
    private PersonOnRecord person;

    @Column(name = "consulted_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(name = "their_view", nullable = false, updatable = false, length = 2000)
    private String view;

    @SuppressWarnings("NullAway.Init")
    protected Consultation() {}

    Consultation(UUID id, UUID audience, int position, PersonOnRecord person, LocalDate on, String view) {
        super(id, audience, position);
        this.person = person;
        this.on = on;
        this.view = view;
    }

    PersonOnRecord person() {
        return person;
    }

    LocalDate on() {
        return on;
    }

    String view() {
        return view;
    }
}
