package concordat.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page that somebody wanted when they were sent to sign in, kept in a cookie until they have. */
final class WantedPage {
    private static final String COOKIE = "wanted-page";
    private static final int MINUTES = 15;
    private static final int LONGEST = 2000;

    private WantedPage() {}

    static Cookie remember(HttpServletRequest asked) {
        String page = SentForm.address(asked);
        return cookie(asked, page.length() <= LONGEST ? page : asked.getRequestURI(), MINUTES * 60);
    }

    static Cookie forget(HttpServletRequest asked) {
        return cookie(asked, "", 0);
    }

    /** The page of this application that was wanted. A browser's cookie is not trusted to name another site. */
    static String of(HttpServletRequest asked) {
        Cookie @Nullable [] cookies = asked.getCookies();
        return Optional.ofNullable(cookies).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8))
                .filter(page -> page.matches("/([^/\\\\\\s][^\\\\\\s]*)?"))
                .findFirst()
                .orElse(asked.getContextPath() + "/");
    }

    private static Cookie cookie(HttpServletRequest asked, String page, int seconds) {
        Cookie cookie = new Cookie(COOKIE, URLEncoder.encode(page, StandardCharsets.UTF_8));
        cookie.setPath(asked.getContextPath() + "/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(asked.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
