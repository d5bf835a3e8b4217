package concordat.web.security;

import concordat.domain.people.BrowserSecret;
import concordat.domain.people.KeepingForms;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The secret by which a browser gets back what was kept for it, in a cookie that lasts as long as that is kept. */
final class BrowserCookie {
    private static final String NAME = "kept-forms";

    private BrowserCookie() {}

    static Optional<BrowserSecret> of(HttpServletRequest asked) {
        Cookie @Nullable [] cookies = asked.getCookies();
        return Optional.ofNullable(cookies).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .flatMap(cookie -> BrowserSecret.shown(cookie.getValue()).stream())
                .findFirst();
    }

    static Cookie with(BrowserSecret secret, HttpServletRequest asked) {
        Cookie cookie = new Cookie(NAME, secret.value());
        cookie.setPath(asked.getContextPath() + "/");
        cookie.setMaxAge((int) KeepingForms.KEPT_FOR.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(asked.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
