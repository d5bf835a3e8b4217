package concordat.domain.agreement.notice;

import concordat.domain.shared.Text;
import java.time.LocalDate;

/**
 * Where a party receives notices from a day on.
 *
 * @param attention for whose attention; may be empty
 * @param email may be empty if it takes no notice by e-mail
 */
public record NoticeAddressDraft(LocalDate from, String address, String attention, String email) {
    /** @throws IllegalArgumentException if the address is missing, or an e-mail address is none */
    public NoticeAddressDraft {
        address = Text.required("address", address, Text.SENTENCE);
        attention = Text.optional("name", attention, Text.LINE);
        email = Text.optional("e-mail address", email, Text.LINE);
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+")) {
            throw new IllegalArgumentException("That is no e-mail address.");
        }
    }

    /** It on one line after another, as a notice is addressed. */
    public String words() {
        String name = attention.isEmpty() ? "" : "For the attention of " + attention + "\n";
        return name + address + (email.isEmpty() ? "" : "\n" + email);
    }
}
