package concordat.web.security;

import concordat.domain.people.KeptForm;
import concordat.web.error.Answers;
import concordat.web.error.TooLarge;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a form of more than a megabyte before any of it is read: all fields of any page together take less, and the
 * page that answered would send it all back. Files come otherwise, and have the server's limit.
 */
public class FormLimit implements Filter {
    /** The most that a form may hold as it is sent; what is kept may be a little longer, for its address is kept too. */
    static final int LARGEST = KeptForm.LARGEST - 48_576;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (isForm(asked) && isTooLong(asked.getContentLengthLong())) {
            Answers.refuse(
                    asked,
                    (HttpServletResponse) response,
                    new TooLarge("A form takes up to a megabyte of text in all. Each field says how much it takes."));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForm(HttpServletRequest asked) {
        @Nullable String type = asked.getContentType();
        return type != null
                && type.toLowerCase(java.util.Locale.ENGLISH).startsWith("application/x-www-form-urlencoded");
    }

    /** Browsers say how long a form is; whoever does not may send without end. */
    private static boolean isTooLong(long length) {
        return length < 0 || length > LARGEST;
    }
}
