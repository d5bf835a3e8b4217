package concordat.reports.workbook;

import java.net.URI;

/**
 * Words that lead to a page.
 *
 * @param target an absolute http or https address
 */
public record Link(URI target, String words) {
    public Link {
        String scheme = target.getScheme();
        if (!"https".equalsIgnoreCase(scheme) && !"http".equalsIgnoreCase(scheme)) {
            throw new IllegalArgumentException("A link leads to an http or https address");
        }
    }
}
