/** Pages of committees: which there are, one with its seats and terms of reference, and how an officer sets one up. */
@NullMarked
package concordat.web.committee;

import org.jspecify.annotations.NullMarked;
