package concordat.domain.agreement.text;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One instrument with all that is on record of it.
 *
 * @param version what a change must name, so that nobody's words are lost
 * @param successor the agreement that takes the place of this one; null if it is no supersession, or the reader may not
 *     see it
 * @param present the text as it is without this instrument on the day from which it has effect
 * @param misfits what keeps its changes from being made, a sentence each
 * @param outstanding who has not signed it yet, by name
 * @param fingerprint the SHA-256 of what is signed
 */
public record InstrumentDetails(
        InstrumentId id,
        long version,
        AgreementId agreement,
        PartnershipId partnership,
        String agreementReference,
        String agreementTitle,
        String name,
        InstrumentState state,
        InstrumentDraft draft,
        String withdrawalReason,
        @Nullable String leavingName,
        @Nullable String joiningName,
        @Nullable Successor successor,
        List<PlacedClause> present,
        List<ClauseChange> changes,
        TextComparison comparison,
        List<String> misfits,
        List<SignatureDetails> signatures,
        Map<OrganisationId, String> outstanding,
        String fingerprint) {

    /** The signature of a party. */
    public record SignatureDetails(String party, String name, String role, LocalDate on, String fingerprint) {}

    /** The agreement that takes the place of this one. */
    public record Successor(AgreementId id, String title) {}
}
