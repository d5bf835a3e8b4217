package concordat.reports.workbook;

import java.net.URI;
import java.util.Locale;

/**
 * Words that lead to a page.
 *
 * @param target an absolute http or https address
 */
public record Link(URI target, String words) {
    public Link {
        String scheme = target.getScheme();
        if (scheme == null || !scheme.toLowerCase(Locale.ROOT).matches("https?")) {
            throw new IllegalArgumentException("A link leads to an http or https address");
        }
    }
}
