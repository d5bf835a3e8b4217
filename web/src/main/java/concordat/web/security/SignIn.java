package concordat.web.security;

import concordat.domain.people.KeepingForms;
import concordat.domain.shared.NotAllowed;
import concordat.web.error.Answers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The one address behind the container's constraint: whoever gets here has been to the identity provider, and goes on to
 * the page they wanted.
 */
@WebServlet("/sign-in")
public class SignIn extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private KeepingForms keeping;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Identity.of(request).isPresent()) {
            String page = WantedPage.of(request);
            keeping.forgetOld();
            response.addCookie(WantedPage.forget(request));
            response.sendRedirect(page);
        } else {
            request.getSession().invalidate();
            Answers.refuse(
                    request,
                    response,
                    new NotAllowed("The identity provider did not say who you are. Tell whoever looks after it."));
        }
    }
}
