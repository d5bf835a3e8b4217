/** What awards ask for, in versions, and how each trust meets it (US-4, US-6). */
@NullMarked
package concordat.domain.pathway.criterion;

import org.jspecify.annotations.NullMarked;
