/** Starts everything that Concordat needs on one machine, in order, and stops it again: for people and for tests alike. */
@NullMarked
package concordat.stack;

import org.jspecify.annotations.NullMarked;
