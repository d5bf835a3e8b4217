/** Board reports: what will be in one, to have it made, and those that were made. */
@NullMarked
package concordat.web.board;

import org.jspecify.annotations.NullMarked;
