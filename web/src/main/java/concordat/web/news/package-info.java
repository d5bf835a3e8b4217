/** How people are told: their own page, and where administrators enter addresses. */
@NullMarked
package concordat.web.news;

import org.jspecify.annotations.NullMarked;
