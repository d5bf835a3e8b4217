package concordat.domain.agreement;

import concordat.domain.agreement.dates.AgreedEnd;
import concordat.domain.agreement.dates.BreakClause;
import concordat.domain.agreement.dates.NoticeGiven;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.Outlook;
import concordat.domain.agreement.dates.TermClause;
import concordat.domain.scheme.SignatoryId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PurposeId;
import java.time.Instant;
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
 * @param signedForm what the parties sign, in the form of which the fingerprint is taken; none before it went out for
 *     signature
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
        AgreementValue value,
        boolean deed,
        List<ApprovalDetails> approvals,
        List<SignatoryDetails> signatories,
        List<SignatureDetails> signatures,
        Optional<String> signedForm,
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

    /**
     * The approval of a party.
     *
     * @param current whether it is of the draft as it reads now, or as it was signed
     */
    public record ApprovalDetails(
            OrganisationId organisation, String party, String body, LocalDate on, String reference, boolean current) {}

    /** Who is to sign for a party; {@code signed} if they have. */
    public record SignatoryDetails(OrganisationId organisation, SignatoryId signatory, String words, boolean signed) {}

    /**
     * A signature.
     *
     * @param on null if its day is not recorded
     * @param authority what the scheme of delegation said; empty for signatures of old
     * @param fingerprint the SHA-256 of what was signed; null if it was entered from a copy
     * @param at the moment of signing; null if it was not signed here
     * @param seal what the seal register says; null unless it was signed under seal
     * @param counts whether it counts: not one on a draft that was taken back
     */
    public record SignatureDetails(
            OrganisationId organisation,
            String party,
            String name,
            String role,
            @Nullable LocalDate on,
            SignatureMeans means,
            String authority,
            @Nullable String fingerprint,
            @Nullable Instant at,
            @Nullable SealUse seal,
            boolean counts) {}

    /**
     * A linked agreement that the reader may see, too.
     *
     * @param outgoing whether this agreement is linked to that one, or that one to this
     */
    public record LinkDetails(
            AgreementId agreement,
            String reference,
            String title,
            LinkKind kind,
            boolean outgoing,
            @Nullable LocalDate ended,
            String endingReason) {}

    /** @param fingerprint of what it says now; blank if it has no approvals, or is out for signature */
    static AgreementDetails of(
            Agreement agreement,
            String fingerprint,
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
                agreement.value(),
                agreement.isDeed(),
                agreement.approvals().stream()
                        .map(approval -> new ApprovalDetails(
                                approval.organisation(),
                                nameOf(approval.organisation(), agreement),
                                approval.body(),
                                approval.on(),
                                approval.reference(),
                                approval.fingerprint()
                                        .equals(agreement
                                                .signedForm()
                                                .map(WhatIsSigned::fingerprintOf)
                                                .orElse(fingerprint))))
                        .toList(),
                agreement.signatories().stream()
                        .map(each -> new SignatoryDetails(
                                each.organisation(),
                                each.signatory(),
                                each.words(),
                                agreement.signatures().stream()
                                        .anyMatch(signature -> agreement.counts(signature)
                                                && signature
                                                        .signatory()
                                                        .filter(each.signatory()::equals)
                                                        .isPresent())))
                        .toList(),
                agreement.signatures().stream()
                        .map(signature -> new SignatureDetails(
                                signature.organisation(),
                                nameOf(signature.organisation(), agreement),
                                signature.name(),
                                signature.role(),
                                signature.on().orElse(null),
                                signature.means(),
                                signature.authority(),
                                signature.fingerprint().orElse(null),
                                signature.at().orElse(null),
                                signature.seal().orElse(null),
                                agreement.counts(signature)))
                        .toList(),
                agreement.signedForm(),
                links);
    }

    private static String nameOf(OrganisationId organisation, Agreement agreement) {
        return agreement.party(organisation).map(Party::nameAsSigned).orElse("");
    }

    /** Whether a party has signed, with everybody who was to sign for it. */
    public boolean hasSigned(OrganisationId organisation) {
        return signatures.stream()
                        .anyMatch(each -> each.counts() && each.organisation().equals(organisation))
                && signatories.stream()
                        .allMatch(each -> each.signed() || !each.organisation().equals(organisation));
    }
}
