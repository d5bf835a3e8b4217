package concordat.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * Puts the headers on every answer that keep a browser from doing what no page of ours asks for: no script or style but
 * from our own files, no frame, no guessing of types; and nothing that a person saw stays in a shared cache.
 */
public class ResponseHeaders implements Filter {
    // Signing out is a form whose answer leads on to the identity provider, so its address is one that forms may reach.
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
            + Optional.ofNullable(System.getenv("CONCORDAT_ISSUER"))
                    .map(URI::create)
                    .map(issuer -> " " + issuer.getScheme() + "://" + issuer.getAuthority())
                    .orElse("");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("Content-Security-Policy", POLICY);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        if (request.isSecure()) {
            answer.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        boolean fixed = ((HttpServletRequest) request).getServletPath().startsWith("/static/");
        answer.setHeader("Cache-Control", fixed ? "public, max-age=3600" : "no-store");
        chain.doFilter(request, response);
    }
}
