package concordat.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The session's token, which every form carries and every POST must bring back, so that no other site can send one. */
public final class FormKeys {
    /** The field that carries the session's token. */
    public static final String TOKEN = "token";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ATTRIBUTE = FormKeys.class.getName();

    private FormKeys() {}

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
}
