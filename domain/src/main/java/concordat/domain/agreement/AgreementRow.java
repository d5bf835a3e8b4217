package concordat.domain.agreement;

import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as the register shows it (6.6). Null means "not recorded".
 *
 * @param parties the parties by the names under which they signed, joined by "; " (AG-15)
 * @param purposes its purposes in their order, joined by "; "; empty if none is on record
 * @param dates as they stand on the day of the list: the current end, and the next review
 * @param maximumEnd the first day on which it would no longer apply if every option were used (AG-5)
 * @param runsOn whether it has no end unless somebody gives notice
 * @param options how many options to extend it there are
 * @param extended how many of them have been taken up
 * @param lastNotice the next last day to give notice, of whichever party (AG-6)
 * @param sponsors the executive sponsors on record, "name (party)", joined by "; "
 * @param managers the agreement managers on record, likewise
 * @param openObligations by how many of its obligations something is still to be done
 * @param overdueObligations how many due dates of them have passed without being met
 * @param risks those that are open on the day of the list
 * @param facts what only the register shows; none in reports
 * @param flags what has to catch the eye on the day of the list
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
        @Nullable LocalDate maximumEnd,
        boolean runsOn,
        int options,
        int extended,
        @Nullable NoticePeriod notice,
        @Nullable LocalDate lastNotice,
        @Nullable String sponsors,
        @Nullable String managers,
        @Nullable String governingCommittee,
        boolean legallyBinding,
        boolean confidential,
        int openObligations,
        int overdueObligations,
        OpenRisks risks,
        RegisterFacts facts,
        Set<AgreementFlag> flags) {}
