/** How fast and how lean workbooks are written; run by hand, never as a test. */
@NullMarked
package concordat.reports.bench;

import org.jspecify.annotations.NullMarked;
