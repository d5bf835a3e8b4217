package concordat.domain.agreement.particulars;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What only some agreements have, of all agreements that the actor may see. */
public interface Particulars {
    Optional<DataSharing> dataSharing(AgreementId agreement);

    void add(DataSharing sharing);

    Optional<Study> study(AgreementId agreement);

    void add(Study study);

    Optional<Procurement> procurement(AgreementId agreement);

    void add(Procurement procurement);

    /** The tariff years of that agreement, the first one first. */
    List<TariffYear> tariffYears(AgreementId agreement);

    void add(TariffYear year);

    /** @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    TariffYear tariffYear(TariffYearId id);

    /** Whether NHS England is among these organisations. */
    boolean hasNhsEngland(Set<OrganisationId> organisations);

    /**
     * Whether personal data are shared under that agreement while nothing that covers it is in force on that day; reckoned
     * from all agreements there are, seen by the actor or not (AG-10).
     */
    boolean hasDataSharingGap(AgreementId agreement, LocalDate day);

    /** The agreements of these organisations with such a gap on that day, as far as the actor may see them, by title. */
    List<DataSharingGap> gapsOf(Set<OrganisationId> parties, LocalDate day);

    /** The most gaps that are listed. */
    int MOST_GAPS = 200;

    /** An agreement with a data sharing gap. */
    record DataSharingGap(AgreementId agreement, String reference, String title) {}
}
