package concordat.domain.agreement;

import concordat.domain.scheme.SigningAuthority;
import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signature whose authority has been checked against the scheme of delegation of its day (AG-3).
 *
 * @param entry what was put on record
 * @param authority what the scheme says of it
 */
public record CheckedSignature(SignatureEntry entry, SigningAuthority.Finding authority) {
    /** Checks it. @throws concordat.domain.shared.RuleBroken if they had no authority */
    public static CheckedSignature of(
            SignatureEntry entry, String party, SigningAuthority signing, SigningAuthority.Matter matter) {
        return new CheckedSignature(
                entry,
                signing.check(
                        new SigningAuthority.Claim(
                                entry.organisation(),
                                party,
                                entry.signatory(),
                                entry.on(),
                                entry.means() == SignatureMeans.SEAL),
                        matter));
    }

    public OrganisationId organisation() {
        return entry.organisation();
    }

    /** When they signed; null if the copy does not say. */
    public @Nullable LocalDate on() {
        return entry.on();
    }

    /** Who signed. */
    public String name() {
        return authority.signatory() == null
                ? entry.name()
                : authority.signatory().name();
    }

    /** In which role. */
    public String role() {
        return authority.signatory() == null
                ? entry.role()
                : authority.signatory().office();
    }
}
