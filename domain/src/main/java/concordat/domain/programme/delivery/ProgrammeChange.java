package concordat.domain.programme.delivery;

import concordat.domain.programme.Programme;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What became of a milestone, a person or an output, in words. It is never changed. */
@Entity
@Table(name = "programme_change")
public class ProgrammeChange {
    private static final int LONGEST = 4000;

    @Id
    private UUID id;

    @Embedded
    private ProgrammeId programme;

    @Column(name = "partnership_id", nullable = false, updatable = false)
    private UUID partnership;

    @Column(nullable = false, updatable = false)
    private String told;

    @Column(name = "made_by", nullable = false, updatable = false)
    private String by;

    @Column(name = "made_on", nullable = false, updatable = false)
    private LocalDate on;

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeChange() {}

    ProgrammeChange(Programme of, String told, String by, Clock clock, LocalDate today) {
        id = Ids.next(clock);
        programme = of.id();
        partnership = of.partnership().value();
        this.told = told.length() > LONGEST ? told.substring(0, LONGEST) : told;
        this.by = by;
        on = today;
    }

    public ProgrammeId programme() {
        return programme;
    }

    public String told() {
        return told;
    }

    /** Who made it, as they were called then. */
    public String by() {
        return by;
    }

    public LocalDate on() {
        return on;
    }
}
