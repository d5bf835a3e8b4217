package concordat.web.security;

import concordat.domain.document.NewDocument;
import concordat.domain.people.KeptForm;
import concordat.domain.settings.Setting;
import concordat.web.error.Answers;
import concordat.web.error.Problem;
import concordat.web.error.TooLarge;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a form of more than a megabyte before any of it is read: all fields of any page together take less, and the
 * page that answered would send it all back. A form with a file takes one megabyte more than the largest file
 * that can be meant: for papers and evidence that is the highest that the setting can be.
 */
public class FormLimit implements Filter {
    /** The most that a form may hold as it is sent; what is kept may be a little longer, for its address is kept too. */
    static final int LARGEST = KeptForm.LARGEST - 48_576;

    private static final int MEGABYTE = 1_048_576;
    private static final Set<String> FILES_LIKE_PAPERS = Set.of("/add-paper-file", "/add-evidence", "/note-evidence");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        int megabytes = FILES_LIKE_PAPERS.stream().anyMatch(asked.getServletPath()::startsWith)
                ? Setting.PAPER_MEGABYTES.highest()
                : NewDocument.MOST_MEGABYTES;
        if (isOfType(asked, "multipart/form-data")
                && isTooLong(asked.getContentLengthLong(), (megabytes + 1) * MEGABYTE)) {
            refuse(
                    asked,
                    (HttpServletResponse) response,
                    new TooLarge("A file takes up to " + megabytes + " MB. Choose a smaller one."));
        } else if (!isOfType(asked, "application/x-www-form-urlencoded")) {
            chain.doFilter(request, response);
        } else if (isTooLong(asked.getContentLengthLong(), LARGEST)) {
            refuse(
                    asked,
                    (HttpServletResponse) response,
                    new TooLarge("A form takes up to a megabyte of text in all. Each field says how much it takes."));
        } else if (isUnreadable(asked)) {
            refuse(
                    asked,
                    (HttpServletResponse) response,
                    new IllegalArgumentException("The form has too many fields, or was cut off on its way."));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Answers without a look at the form: neither Faces nor anything else is to read it. */
    private static void refuse(HttpServletRequest asked, HttpServletResponse answer, RuntimeException why)
            throws ServletException, IOException {
        Problem problem = Problem.of(why);
        if (ForgeryGuard.isApi(asked)) {
            Answers.refuse(asked, answer, why);
            return;
        }
        asked.setAttribute(Answers.PROBLEM, problem);
        answer.setStatus(problem.status());
        asked.getRequestDispatcher("/errors/" + problem.status() + ".xhtml").forward(SentForm.unread(asked), answer);
    }

    // The server reads the form when the first field is asked for, and has exceptions of its own for what it refuses.
    private static boolean isUnreadable(HttpServletRequest asked) {
        try {
            asked.getParameterMap();
            return false;
        } catch (RuntimeException refused) {
            return true;
        }
    }

    private static boolean isOfType(HttpServletRequest asked, String wanted) {
        @Nullable String type = asked.getContentType();
        return type != null && type.toLowerCase(java.util.Locale.ENGLISH).startsWith(wanted);
    }

    /** Browsers say how long a form is; whoever does not may send without end. */
    private static boolean isTooLong(long length, int most) {
        return length < 0 || length > most;
    }
}
