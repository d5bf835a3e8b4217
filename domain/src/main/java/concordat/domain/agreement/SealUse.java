package concordat.domain.agreement;

import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * That an organisation's seal was affixed, as its seal register says (AG-3).
 *
 * @param number the number of the entry in the organisation's seal register; no other entry of it has that
 * @param attestedBy who attested the seal beside the signatory, with their office
 * @param minute where the authority to affix it is minuted; may be empty
 */
@Embeddable
public record SealUse(
        @Column(name = "seal_number") int number,
        @Column(name = "seal_attested_by") String attestedBy,
        @Column(name = "seal_minute") String minute) {
    /** The highest number in a seal register. */
    public static final int HIGHEST = 999_999;

    /** @throws IllegalArgumentException if the number or a name is missing */
    public SealUse {
        if (number < 1 || number > HIGHEST) {
            throw new IllegalArgumentException("Enter the number in the seal register, 1 to " + HIGHEST + ".");
        }
        attestedBy = Text.required("name and office of whoever attested the seal", attestedBy, Text.LINE);
        minute = Text.optional("minute reference", minute, Text.LINE);
    }
}
