/** How the links of the trail are kept, and how the trail and its gaps are read. */
@NullMarked
package concordat.persistence.trail;

import org.jspecify.annotations.NullMarked;
