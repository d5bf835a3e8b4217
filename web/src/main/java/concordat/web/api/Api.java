package concordat.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The programming interface, version 1. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Concordat",
                        version = "1",
                        description = "Partnership agreements, joint committees, their decisions and actions. Every"
                                + " answer holds what the owner of the token may see, and nothing else; what they may"
                                + " not see is answered like what is not there. A member that is missing from an answer"
                                + " is not on record. Days are days in Europe/London, moments are in UTC. Lists come in"
                                + " pages of 1 to 500 rows, 50 unless asked otherwise; follow \"next\" until it is"
                                + " missing. A request may have 1,048,576 bytes, a text in it 50,000 characters.",
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "A token of the identity provider that names Concordat as its audience.")
public class Api extends Application {
    /** The most bytes that a request may have. */
    static final int MOST_BYTES = 1_048_576;

    /** The most characters that one text in a request may have. */
    static final int LONGEST_TEXT = 50_000;
}
