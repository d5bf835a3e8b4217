package concordat.domain.agreement;

import concordat.domain.scheme.SignatoryId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who signed for a party, as somebody puts it on record.
 *
 * @param name who signed; blank if a signatory is named, whose name it is then
 * @param role in which role they signed, such as "Chief Executive"; blank if a signatory is named
 * @param on when; null if the copy does not say
 * @param signatory which of the party's authorised signatories (AG-3); null if it has none on record
 * @param seal what the seal register says; null unless it was signed under seal
 */
public record SignatureEntry(
        OrganisationId organisation,
        String name,
        String role,
        @Nullable LocalDate on,
        @Nullable SignatoryId signatory,
        SignatureMeans means,
        @Nullable SealUse seal) {
    /** @throws IllegalArgumentException if the name or role is missing or too long, or a seal is, or is not, described */
    public SignatureEntry {
        if (signatory == null) {
            name = Text.required("name of the signatory", name, Text.LINE);
            role = Text.required("role of the signatory", role, Text.LINE);
        }
        if ((means == SignatureMeans.SEAL) != (seal != null)) {
            throw new IllegalArgumentException(
                    "Enter what the seal register says if it was signed under seal, and only then.");
        }
    }

    /** On paper, by somebody of whom the name is known. */
    public SignatureEntry(OrganisationId organisation, String name, String role, @Nullable LocalDate on) {
        this(organisation, name, role, on, null, SignatureMeans.PAPER, null);
    }

    /** By one of the party's authorised signatories. */
    public static SignatureEntry by(
            OrganisationId organisation, SignatoryId signatory, @Nullable LocalDate on, SignatureMeans means) {
        return new SignatureEntry(organisation, "", "", on, signatory, means, null);
    }
}
