package concordat.web.api;

import concordat.domain.programme.ServiceRow;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A service of the catalogue as programs read it. */
@Schema(name = "Service")
record ServiceView(
        UUID id,
        String name,
        UUID organisation,
        String organisationName,
        @Schema(description = "The student places of the present academic year; missing if none is on record.")
                @Nullable
                Integer places,
        @Nullable Integer placesUsed,
        @Schema(description = "How many research projects touch it that are not over.") int researchProjects,
        boolean fictional) {

    @Schema(name = "ServicePage")
    record Listing(List<ServiceView> items, @Nullable String next) {}

    static ServiceView of(ServiceRow row) {
        return new ServiceView(
                row.id().value(),
                row.name(),
                row.organisation().value(),
                row.organisationName(),
                row.places(),
                row.placesUsed(),
                row.research(),
                row.fictional());
    }
}
