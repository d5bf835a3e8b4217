/** What an executive sees of a partnership on one page, each number with the rows that it counts. */
@NullMarked
package concordat.domain.dashboard;

import org.jspecify.annotations.NullMarked;
