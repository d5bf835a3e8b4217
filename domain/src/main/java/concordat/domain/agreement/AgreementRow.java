package concordat.domain.agreement;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as the register shows it (6.6). Null means "not recorded".
 *
 * @param parties the parties by the names under which they signed, joined by "; " (AG-15)
 * @param purposes its purposes in their order, joined by "; "; empty if none is on record
 * @param lastNotice the last day to give notice: the end less the notice period (AG-6)
 * @param sponsors the executive sponsors on record, "name (party)", joined by "; "
 * @param managers the agreement managers on record, likewise
 */
public record AgreementRow(
        AgreementId id,
        PartnershipId partnership,
        String reference,
        String title,
        AgreementType type,
        AgreementStatus status,
        String parties,
        String purposes,
        String description,
        @Nullable LocalDate announced,
        @Nullable LocalDate signed,
        AgreementDates dates,
        @Nullable NoticePeriod notice,
        @Nullable LocalDate lastNotice,
        @Nullable String sponsors,
        @Nullable String managers,
        @Nullable String governingCommittee,
        boolean legallyBinding,
        boolean confidential) {}
