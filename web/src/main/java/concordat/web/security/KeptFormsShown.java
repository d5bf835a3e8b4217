package concordat.web.security;

import concordat.domain.people.BrowserSecret;
import concordat.domain.people.KeepingForms;
import concordat.domain.people.KeptForm;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import concordat.web.error.Answers;
import concordat.web.look.ShownAgain;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Shows people again what they typed into a form that met an ended session: when they come back to its page after they
 * have signed in, and when they have signed in elsewhere meanwhile and send it from the old page. It is never carried
 * out until they press the button on the page that they are shown. A form drawn for somebody else is refused.
 */
public class KeptFormsShown implements Filter {
    @Inject
    private CurrentActor current;

    @Inject
    private KeepingForms keeping;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        Optional<PersonId> person = person();
        if (asked.getMethod().equals("POST")) {
            sent(asked, answer, chain, person);
            return;
        }
        Optional<BrowserSecret> browser =
                asked.getMethod().equals("GET") && person.isPresent() ? BrowserCookie.of(asked) : Optional.empty();
        String address = SentForm.address(asked);
        Optional<KeptForm> kept = browser.flatMap(secret -> keeping.find(secret, address));
        if (browser.isEmpty() || kept.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletRequest again = SentForm.again(asked, kept.get());
        ShownAgain.only(asked, again);
        chain.doFilter(again, response);
        if (answer.getStatus() < HttpServletResponse.SC_MULTIPLE_CHOICES) {
            keeping.forget(browser.get(), address);
        }
    }

    private static void sent(
            HttpServletRequest asked, HttpServletResponse answer, FilterChain chain, Optional<PersonId> person)
            throws IOException, ServletException {
        Optional<PersonId> drawnFor = ForgeryGuard.isApi(asked) ? Optional.empty() : DrawnFor.of(asked);
        boolean ofThisSession = !ForgeryGuard.isOfAnotherSession(asked);
        if (drawnFor.isPresent() && !drawnFor.equals(person)) {
            Answers.refuse(
                    asked,
                    answer,
                    new NotAllowed("This page was opened by somebody else who was signed in here. "
                            + "Load it again before you send anything from it."));
        } else if (ofThisSession) {
            chain.doFilter(asked, answer);
        } else {
            ShownAgain.only(asked, asked);
            chain.doFilter(asked, answer);
        }
    }

    private Optional<PersonId> person() {
        return current.actor() instanceof Actor.Person somebody
                ? Optional.ofNullable(somebody.person())
                : Optional.empty();
    }
}
