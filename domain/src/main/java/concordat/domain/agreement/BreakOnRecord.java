package concordat.domain.agreement;

import concordat.domain.agreement.dates.BreakClause;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A break clause of an agreement, in its place among them. */
@Entity
@Table(name = "agreement_break")
public class BreakOnRecord {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Column(nullable = false)
    private int position;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Embedded
    private @Nullable NoticePeriod notice;

    @SuppressWarnings("NullAway.Init")
    protected BreakOnRecord() {}

    BreakOnRecord(UUID audience, BreakClause clause, int position, Clock clock) {
        id = Ids.next(clock);
        this.audience = audience;
        this.position = position;
        lastDay = clause.lastDay();
        notice = clause.notice();
    }

    void showTo(UUID newAudience) {
        audience = newAudience;
    }

    /** What it says. */
    public BreakClause clause() {
        return new BreakClause(lastDay, notice);
    }
}
