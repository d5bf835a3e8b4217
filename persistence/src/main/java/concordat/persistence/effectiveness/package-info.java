/** The yearly audit of a committee, from the tables that hold its record. */
@NullMarked
package concordat.persistence.effectiveness;

import org.jspecify.annotations.NullMarked;
