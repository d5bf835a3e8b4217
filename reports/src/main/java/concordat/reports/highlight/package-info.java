/** Highlight reports on paper. */
@NullMarked
package concordat.reports.highlight;

import org.jspecify.annotations.NullMarked;
