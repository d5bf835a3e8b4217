package concordat.web.api;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.web.error.Unreadable;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for, and the address of the one after it. */
public class Paging {
    @QueryParam("limit")
    @Parameter(
            description = "How many rows at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
    private @Nullable String limit;

    @QueryParam("after")
    @Parameter(description = "Where to go on, from the \"next\" of the page before.")
    private @Nullable String after;

    @Context
    private @Nullable UriInfo address;

    Keyset keyset() {
        return new Keyset(size(), position());
    }

    /** The address of the page after that one; null if it is the last. */
    @Nullable
    String next(Page<?> page) {
        return page.nextToken().map(this::at).orElse(null);
    }

    private int size() {
        if (limit == null || limit.isBlank()) {
            return Keyset.USUAL;
        }
        String number = limit.strip();
        if (!number.matches("[1-9]\\d{0,2}") || Integer.parseInt(number) > Keyset.LARGEST) {
            throw Unreadable.in("limit", "Give a number from 1 to " + Keyset.LARGEST + ".");
        }
        return Integer.parseInt(number);
    }

    private Keyset.@Nullable Position position() {
        if (after == null || after.isBlank()) {
            return null;
        }
        try {
            return Keyset.Position.parse(after);
        } catch (IllegalArgumentException broken) {
            throw Unreadable.in("after", "Give what \"next\" of the page before says, unchanged.");
        }
    }

    private @Nullable String at(String token) {
        if (address == null) {
            return null;
        }
        var next =
                address.getRequestUriBuilder().replaceQueryParam("after", token).build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }
}
