package concordat.domain.agreement;

import concordat.domain.agreement.dates.AgreedEnd;
import concordat.domain.agreement.dates.BreakClause;
import concordat.domain.agreement.dates.NoticeGiven;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.Outlook;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PurposeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One agreement with all that is on record of it. Null means "not recorded".
 *
 * @param version what a change must name, so that nobody's words are lost
 * @param dates as they were entered
 * @param notice what holds for each party that has no notice period of its own
 * @param outlook how its dates look today
 * @param governingCommitteeName null if there is no governing committee
 */
public record AgreementDetails(
        AgreementId id,
        long version,
        PartnershipId partnership,
        String reference,
        String title,
        AgreementType type,
        AgreementStatus status,
        String description,
        boolean confidential,
        boolean legallyBinding,
        String bindingClauses,
        @Nullable CommitteeId governingCommittee,
        @Nullable String governingCommitteeName,
        @Nullable LocalDate announced,
        @Nullable LocalDate signed,
        AgreementDates dates,
        @Nullable NoticePeriod notice,
        TermClause clause,
        List<BreakClause> breaks,
        List<LocalDate> extensions,
        List<AgreedEnd> agreedEnds,
        List<NoticeGiven> notices,
        Outlook outlook,
        @Nullable LocalDate ended,
        String endingReason,
        List<PartyDetails> parties,
        List<PurposeDetails> purposes,
        List<SignatureDetails> signatures,
        List<LinkDetails> links) {

    /**
     * A party.
     *
     * @param nameAsSigned the name under which it signs or signed
     * @param presentName what the organisation is called today (AG-15)
     * @param notice its own notice period; null for that of the agreement
     * @param joined the first day on which it is a party by a novation; null if it executed the agreement (AG-15)
     * @param left the first day on which it no longer is one; null if no novation replaced it
     */
    public record PartyDetails(
            OrganisationId organisation,
            String nameAsSigned,
            String presentName,
            @Nullable Responsible sponsor,
            @Nullable Responsible manager,
            @Nullable NoticePeriod notice,
            @Nullable LocalDate joined,
            @Nullable LocalDate left) {
        /** Whether the organisation has changed its name since. */
        public boolean isRenamed() {
            return !nameAsSigned.equals(presentName);
        }
    }

    /** A purpose under its number. */
    public record PurposeDetails(PurposeId id, int number, String text) {}

    /** A signature; {@code on} is null if its day is not recorded. */
    public record SignatureDetails(String party, String name, String role, @Nullable LocalDate on) {}

    /**
     * A linked agreement that the reader may see, too.
     *
     * @param outgoing whether this agreement is linked to that one, or that one to this
     */
    public record LinkDetails(AgreementId agreement, String reference, String title, LinkKind kind, boolean outgoing) {}

    static AgreementDetails of(
            Agreement agreement,
            Outlook outlook,
            Map<OrganisationId, String> presentNames,
            Optional<String> committee,
            List<LinkDetails> links) {
        return new AgreementDetails(
                agreement.id(),
                agreement.version(),
                agreement.partnership(),
                agreement.reference(),
                agreement.title(),
                agreement.type(),
                agreement.status(outlook.day()),
                agreement.description(),
                agreement.isConfidential(),
                agreement.isLegallyBinding(),
                agreement.bindingClauses(),
                agreement.governingCommittee().orElse(null),
                committee.orElse(null),
                agreement.announced().orElse(null),
                agreement.signed().orElse(null),
                agreement.dates(),
                agreement.notice().orElse(null),
                agreement.clause(),
                agreement.breaks(),
                agreement.extensions(),
                agreement.agreedEnds(),
                agreement.notices(),
                outlook,
                agreement.ended().orElse(null),
                agreement.endingReason(),
                agreement.parties().stream()
                        .map(party -> new PartyDetails(
                                party.organisation(),
                                party.nameAsSigned(),
                                presentNames.getOrDefault(party.organisation(), party.nameAsSigned()),
                                party.sponsor().orElse(null),
                                party.manager().orElse(null),
                                party.notice().orElse(null),
                                party.joined().orElse(null),
                                party.left().orElse(null)))
                        .toList(),
                agreement.purposes().stream()
                        .map(purpose -> new PurposeDetails(purpose.id(), purpose.number(), purpose.text()))
                        .toList(),
                agreement.signatures().stream()
                        .map(signature -> new SignatureDetails(
                                agreement
                                        .party(signature.organisation())
                                        .map(Party::nameAsSigned)
                                        .orElse(""),
                                signature.name(),
                                signature.role(),
                                signature.on().orElse(null)))
                        .toList(),
                links);
    }
}
