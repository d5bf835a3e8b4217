package concordat.web.security;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two hidden fields in every form that posts, so that no page can forget them: the session's token against forged
 * requests, and a one-time key, with which a double click or a resent form is recognised as the same act.
 */
public class FormKeys extends UIComponentBase implements SystemEventListener {
    /** The field that carries the session's token. */
    public static final String TOKEN = "token";

    /** The field that carries the one-time key of this rendering of the form. */
    public static final String ONCE = "once";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ATTRIBUTE = FormKeys.class.getName();

    static @Nullable String tokenOf(HttpSession session) {
        return (String) session.getAttribute(ATTRIBUTE);
    }

    /** The session's token, made when it is first asked for. */
    public static String token(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        String token = tokenOf(session);
        if (token == null) {
            byte[] bytes = new byte[24];
            RANDOM.nextBytes(bytes);
            token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            session.setAttribute(ATTRIBUTE, token);
        }
        return token;
    }

    /** The one-time key that came with the form being handled; a resent form brings the same one. */
    public static UUID once(FacesContext faces) {
        String given = faces.getExternalContext().getRequestParameterMap().get(ONCE);
        if (given == null) {
            throw new IllegalArgumentException("The form is incomplete. Load the page again.");
        }
        return UUID.fromString(given);
    }

    @Override
    public String getFamily() {
        return "concordat.FormKeys";
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof HtmlForm;
    }

    @Override
    public void processEvent(SystemEvent event) {
        UIComponent form = (UIComponent) event.getSource();
        if (form.getChildren().stream().noneMatch(FormKeys.class::isInstance)) {
            FormKeys keys = new FormKeys();
            keys.setTransient(true);
            form.getChildren().add(keys);
        }
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        String once = faces.getExternalContext().getRequestParameterMap().get(ONCE);
        hidden(faces.getResponseWriter(), TOKEN, token(request));
        hidden(faces.getResponseWriter(), ONCE, once == null ? UUID.randomUUID().toString() : once);
    }

    private static void hidden(ResponseWriter out, String name, String value) throws IOException {
        out.startElement("input", null);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("value", value, null);
        out.endElement("input");
    }
}
