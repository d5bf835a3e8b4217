package concordat.domain.interest;

import static concordat.domain.interest.InterestRule.CONFIRMATION_HAS_AN_ENTRY;
import static concordat.domain.interest.InterestRule.NIL_RETURN_HAS_NO_ENTRY;

import concordat.domain.interest.Interest.Hand;
import concordat.domain.shared.Ids;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody's word, on one day, that the register has all there is: entries confirmed, or nothing to declare (COI-3). */
@Entity
@Table(name = "interest_return")
public class AnnualReturn {
    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID keepers;

    @Embedded
    private PartnershipId partnership;

    @Embedded
    private PersonOnRecord person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private ReturnKind kind;

    @Column(name = "made_on", nullable = false, updatable = false)
    private LocalDate madeOn;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", nullable = false, updatable = false)
    private UUID madeBy;

    @Column(name = "made_by_name", nullable = false, updatable = false, length = 200)
    private String madeByName;

    @SuppressWarnings("NullAway.Init")
    protected AnnualReturn() {}

    private AnnualReturn(
            PartnershipId partnership, UUID keepers, PersonOnRecord person, ReturnKind kind, Hand by, Clock clock) {
        id = Ids.next(clock);
        this.keepers = keepers;
        this.partnership = partnership;
        this.person = person;
        this.kind = kind;
        madeAt = clock.instant();
        madeOn = LocalDate.ofInstant(madeAt, Term.LONDON);
        madeBy = by.person().value();
        madeByName = by.name();
    }

    /**
     * Makes it.
     *
     * @param current how many interests the person has on record that are not over
     * @throws concordat.domain.shared.RuleBroken if it says nil and there is something, or confirms and there is nothing
     */
    static AnnualReturn of(
            PartnershipId partnership,
            UUID keepers,
            PersonOnRecord person,
            ReturnKind kind,
            int current,
            Hand by,
            Clock clock) {
        NIL_RETURN_HAS_NO_ENTRY.require(
                kind != ReturnKind.NIL || current == 0,
                person.name(),
                current == 1 ? "1 current interest" : current + " current interests");
        CONFIRMATION_HAS_AN_ENTRY.require(kind != ReturnKind.CONFIRMED || current > 0, person.name());
        return new AnnualReturn(partnership, keepers, person, kind, by, clock);
    }

    InterestEvent made() {
        return new InterestEvent.InterestReturnMade(
                id, partnership, person, kind, !person.person().value().equals(madeBy));
    }

    public UUID id() {
        return id;
    }

    /** It as pages show it. */
    public ReturnLine line() {
        return new ReturnLine(
                person.person(), kind, madeOn, person.person().value().equals(madeBy) ? "" : madeByName);
    }
}
