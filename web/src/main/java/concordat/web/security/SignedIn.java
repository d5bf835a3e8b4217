package concordat.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Who is signed in, for the header of each page. */
@Named
@RequestScoped
public class SignedIn {
    @Inject
    private HttpServletRequest request;

    /** The name to show, or an empty text before sign-in. */
    public String getName() {
        return Identity.of(request).map(Identity::name).orElse("");
    }

    /** What the form that signs out must carry. */
    public String getFormToken() {
        return FormKeys.token(request);
    }
}
