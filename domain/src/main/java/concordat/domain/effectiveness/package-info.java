/** The yearly look at how well a committee works: what became of its decisions, who came, and whether its minutes were in time. */
@NullMarked
package concordat.domain.effectiveness;

import org.jspecify.annotations.NullMarked;
