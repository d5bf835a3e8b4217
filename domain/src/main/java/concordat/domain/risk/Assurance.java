package concordat.domain.risk;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Evidence that the controls of a principal risk work, by line of defence (RK-4); it stays as it was given. */
@Entity
@Table(name = "principal_risk_assurance")
public class Assurance {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private LineOfDefence line;

    @Column(name = "assurance", nullable = false, updatable = false)
    private String text;

    @Column(nullable = false, updatable = false)
    private String source;

    @Column(name = "given_on", nullable = false, updatable = false)
    private LocalDate on;

    @SuppressWarnings("NullAway.Init")
    protected Assurance() {}

    Assurance(NewAssurance given, Clock clock) {
        id = Ids.next(clock);
        line = given.line();
        text = given.text();
        source = given.source();
        on = given.on();
    }

    UUID id() {
        return id;
    }

    /** What was given. */
    public NewAssurance details() {
        return new NewAssurance(line, text, source, on);
    }
}
