package concordat.web.api;

import concordat.web.security.Identity;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Who the token says one is. */
@Path("/me")
public class MeResource {
    @Inject
    private HttpServletRequest request;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Identity me() {
        return Identity.of(request).orElseThrow();
    }
}
