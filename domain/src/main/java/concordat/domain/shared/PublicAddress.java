package concordat.domain.shared;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/**
 * Where people find this installation, for links in what leaves it.
 *
 * @param base an http or https address without a slash at its end
 */
public record PublicAddress(String base) {
    public PublicAddress {
        base = base.strip().replaceFirst("/+$", "");
    }

    /** As the server was told, by the system property {@code concordat.public.address} or the environment variable of that name. */
    public static PublicAddress told() {
        return new PublicAddress(Optional.ofNullable(System.getProperty("concordat.public.address"))
                .or(() -> Optional.ofNullable(System.getenv("CONCORDAT_PUBLIC_ADDRESS")))
                .filter(address -> !address.isBlank())
                .orElse("http://localhost:8080"));
    }

    /** Where a record is shown, on the page of that name. Whoever follows it has to sign in, and sees what they may see. */
    public URI of(String page, UUID record) {
        return URI.create(base + "/" + page + "?id=" + record);
    }

    /** Where something is shown that belongs to two records, on the page of that name, each told by a parameter of its own. */
    public URI of(String page, String parameter, UUID record, String otherParameter, UUID other) {
        return URI.create(base + "/" + page + "?" + parameter + "=" + record + "&" + otherParameter + "=" + other);
    }
}
