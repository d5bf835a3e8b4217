package concordat.domain.agreement.particulars;

import concordat.domain.agreement.AgreementType;
import concordat.domain.shared.AgreementId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of an agreement that only some have.
 *
 * @param dataSharing null if nothing has been said of it
 * @param dataSharingSeen what a change of that must name: one more than its version, 0 if there is none
 * @param gap whether personal data are shared with nothing in force today that covers it (AG-10)
 * @param study null if none is on record
 * @param studySeen what a change of that must name: one more than its version, 0 if there is none
 * @param procurement how it was procured; null if nothing has been said of it
 * @param procurementSeen what a change of that must name: one more than its version, 0 if there is none
 * @param total what all tariff years come to in pounds
 */
public record ParticularsDetails(
        AgreementId agreement,
        AgreementType type,
        @Nullable DataSharingDraft dataSharing,
        long dataSharingSeen,
        boolean gap,
        @Nullable StudyDraft study,
        long studySeen,
        String sponsor,
        String site,
        List<YearLine> years,
        BigDecimal total,
        @Nullable ProcurementDraft procurement,
        long procurementSeen) {
    /** A tariff year on record. */
    public record YearLine(TariffYearId id, long version, TariffYearDraft details) {}

    /** Whether the template of the study has been modified. */
    public boolean isTemplateModified() {
        return study != null && !study.unmodified();
    }
}
