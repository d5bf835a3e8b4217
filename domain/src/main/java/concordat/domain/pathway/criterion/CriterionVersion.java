package concordat.domain.pathway.criterion;

import concordat.domain.shared.Ids;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a criterion asked for from a day on, until the next version; never changed. */
@Entity
@Table(name = "criterion_version")
public class CriterionVersion {
    @Id
    private UUID id;

    @Column(name = "partnership_id", nullable = false, updatable = false)
    private UUID partnership;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "holds_from", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "requirement", nullable = false, updatable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Proving proving;

    @Column(updatable = false)
    private @Nullable BigDecimal least;

    @Column(name = "or_count", updatable = false)
    private @Nullable BigDecimal orCount;

    @Column(nullable = false, updatable = false)
    private int periods;

    @Column(nullable = false, updatable = false)
    private String source;

    @Column(nullable = false, updatable = false)
    private boolean confirmed;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected CriterionVersion() {}

    CriterionVersion(
            PartnershipId partnership,
            int number,
            LocalDate from,
            Requirement requirement,
            String reason,
            String recordedBy,
            Clock clock) {
        id = Ids.next(clock);
        this.partnership = partnership.value();
        this.number = number;
        this.from = from;
        text = requirement.text();
        proving = requirement.threshold().proving();
        least = requirement.threshold().least();
        orCount = requirement.threshold().orCount();
        periods = requirement.threshold().periods();
        source = requirement.source();
        confirmed = requirement.confirmed();
        this.reason = Text.optional("reason", reason, Text.SENTENCE);
        this.recordedBy = recordedBy;
    }

    /** Counted from 1. */
    public int number() {
        return number;
    }

    /** The first day on which it holds. */
    public LocalDate from() {
        return from;
    }

    public Requirement requirement() {
        return new Requirement(text, new Threshold(proving, least, orCount, periods), source, confirmed);
    }

    /** Why it took the place of the one before; empty for the first. */
    public String reason() {
        return reason;
    }

    public String recordedBy() {
        return recordedBy;
    }

    /** What it says for the state of the criterion. */
    CriterionGrounds.Asked asked() {
        return new CriterionGrounds.Asked(number, from, requirement());
    }
}
