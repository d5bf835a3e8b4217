package concordat.domain.agreement;

import static concordat.domain.agreement.AgreementRule.ONE_SIGNS_FOR_ONESELF;
import static concordat.domain.agreement.AgreementRule.SEAL_NUMBER_IS_USED_ONCE;

import concordat.domain.scheme.Signatories;
import concordat.domain.scheme.SigningAuthority;

/** Checks signatures before they go on record, on an agreement or on an instrument that changes one (AG-3). */
public final class SignatureChecks {
    private final SigningAuthority authority;
    private final Agreements agreements;

    /** @param agreements by which it is known which numbers of seal registers are used */
    public SignatureChecks(Signatories signatories, Agreements agreements) {
        authority = new SigningAuthority(signatories);
        this.agreements = agreements;
    }

    /**
     * Checks a signature that was given elsewhere, and is put on record by somebody else.
     *
     * @param party the name of the party
     * @throws concordat.domain.shared.RuleBroken if they had no authority, or the seal register has that number already
     */
    public CheckedSignature ofAnother(SignatureEntry entry, String party, SigningAuthority.Matter matter) {
        ONE_SIGNS_FOR_ONESELF.require(entry.means() != SignatureMeans.HERE, party);
        return own(entry, party, matter);
    }

    /** Checks a signature that the signatory gives here. */
    CheckedSignature own(SignatureEntry entry, String party, SigningAuthority.Matter matter) {
        SealUse seal = entry.seal();
        SEAL_NUMBER_IS_USED_ONCE.require(
                seal == null || !agreements.isSealNumberUsed(entry.organisation(), seal.number()),
                party,
                seal == null ? 0 : seal.number());
        return CheckedSignature.of(entry, party, authority, matter);
    }
}
