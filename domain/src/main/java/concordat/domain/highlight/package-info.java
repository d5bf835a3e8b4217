/** Highlight reports: what a committee reports of a meeting to the bodies above it, drafted from the record. */
@NullMarked
package concordat.domain.highlight;

import org.jspecify.annotations.NullMarked;
