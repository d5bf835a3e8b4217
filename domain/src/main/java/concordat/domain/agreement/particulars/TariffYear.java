package concordat.domain.agreement.particulars;

import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.shared.AgreementId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Clock;

/** What an education funding agreement pays for in one tariff year (AG-11). The amount is reckoned, never typed. */
@Entity
@Table(name = "agreement_tariff_year")
public class TariffYear {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TariffYearId id;

    @Version
    private long version;

    @Embedded
    private AgreementId agreement;

    @Column(name = "first_year", nullable = false)
    private int firstYear;

    @Column(nullable = false)
    private BigDecimal weeks;

    @Column(nullable = false)
    private BigDecimal tariff;

    @Column(name = "market_forces_factor", nullable = false)
    private BigDecimal factor;

    /** One that is not on record yet. */
    static TariffYear of(AgreementId agreement, TariffYearDraft draft, Clock clock) {
        TariffYear year = new TariffYear(TariffYearId.next(clock), agreement);
        year.take(draft);
        return year;
    }

    @SuppressWarnings("NullAway.Init")
    protected TariffYear() {}

    @SuppressWarnings("NullAway.Init")
    private TariffYear(TariffYearId id, AgreementId agreement) {
        this.id = id;
        this.agreement = agreement;
    }

    ParticularsEvent recorded(Which which) {
        return new ParticularsEvent.TariffYearRecorded(
                which, id, details().name(), details().amount());
    }

    ParticularsEvent correct(TariffYearDraft draft, Which which) {
        BigDecimal former = details().amount();
        take(draft);
        return new ParticularsEvent.TariffYearCorrected(
                which, id, details().name(), former, details().amount());
    }

    private void take(TariffYearDraft draft) {
        firstYear = draft.firstYear();
        weeks = draft.weeks();
        tariff = draft.tariff();
        factor = draft.factor();
    }

    public TariffYearId id() {
        return id;
    }

    /** Counts every change; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    public AgreementId agreement() {
        return agreement;
    }

    /** What is on record. */
    public TariffYearDraft details() {
        return new TariffYearDraft(firstYear, weeks, tariff, factor);
    }
}
