package concordat.domain.intake;

import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Text;

/**
 * A file with a register, as somebody hands it in.
 *
 * @param name the name of the file; what a browser puts before it, such as a folder, is left off
 * @param content all of it; not copied, and not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, of which no copy is made
public record NewIntake(RegisterKind register, PartnershipId partnership, String name, byte[] content) {
    /** @throws IllegalArgumentException if the name is missing or too long */
    public NewIntake {
        name = Text.required(
                "name of the file",
                name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1),
                Text.LINE);
    }
}
