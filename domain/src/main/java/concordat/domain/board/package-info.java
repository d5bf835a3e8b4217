/** What a board is told: the request for a report, the rows it is made from, and the two ports between which it is written. */
@NullMarked
package concordat.domain.board;

import org.jspecify.annotations.NullMarked;
