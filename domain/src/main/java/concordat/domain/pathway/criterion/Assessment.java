package concordat.domain.pathway.criterion;

import concordat.domain.pathway.criterion.CriterionGrounds.Judgement;
import concordat.domain.shared.Ids;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person judged of a criterion on a day, and who confirmed it; never changed, the next one follows it. */
@Entity
@Table(name = "criterion_assessment")
public class Assessment {
    @Id
    private UUID id;

    @Column(name = "partnership_id", nullable = false, updatable = false)
    private UUID partnership;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "criterion_version", nullable = false, updatable = false)
    private int criterionVersion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Verdict verdict;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "assessed_by", nullable = false, updatable = false)
    private UUID assessedBy;

    @Column(name = "assessed_by_name", nullable = false, updatable = false)
    private String assessedByName;

    @Column(name = "assessed_on", nullable = false, updatable = false)
    private LocalDate assessedOn;

    @Column(name = "confirmed_by")
    private @Nullable UUID confirmedBy;

    @Column(name = "confirmed_by_name", nullable = false)
    private String confirmedByName = "";

    @Column(name = "confirmed_on")
    private @Nullable LocalDate confirmedOn;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    Assessment(
            PartnershipId partnership,
            int number,
            int criterionVersion,
            Verdict verdict,
            String reason,
            Assessor by,
            LocalDate on,
            Clock clock) {
        id = Ids.next(clock);
        this.partnership = partnership.value();
        this.number = number;
        this.criterionVersion = criterionVersion;
        this.verdict = verdict;
        this.reason = Text.required("reason", reason, Text.SENTENCE);
        assessedBy = by.person().value();
        assessedByName = by.name();
        assessedOn = on;
    }

    /** Who judges or confirms. */
    public record Assessor(PersonId person, String name) {}

    void confirm(Assessor by, LocalDate on) {
        confirmedBy = by.person().value();
        confirmedByName = by.name();
        confirmedOn = on;
    }

    boolean isBy(PersonId person) {
        return assessedBy.equals(person.value());
    }

    /** Counted from 1. */
    public int number() {
        return number;
    }

    /** The version of the criterion by which it was judged. */
    public int criterionVersion() {
        return criterionVersion;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String reason() {
        return reason;
    }

    /** The name of whoever judged it. */
    public String assessedBy() {
        return assessedByName;
    }

    public LocalDate assessedOn() {
        return assessedOn;
    }

    /** The name of whoever confirmed it; empty until somebody does. */
    public String confirmedBy() {
        return confirmedByName;
    }

    /** When it was confirmed, if it was. */
    public Optional<LocalDate> confirmedOn() {
        return Optional.ofNullable(confirmedOn);
    }

    /** Whether it waits to be confirmed. */
    public boolean isWaiting() {
        return confirmedOn == null;
    }

    /** What it says for the state of the criterion. */
    Judgement judgement() {
        return new Judgement(number, criterionVersion, verdict, assessedByName, assessedOn, confirmedOn);
    }
}
