/** The aims of the partnership with what tells of each: measures, programmes and decisions. */
@NullMarked
package concordat.domain.aim;

import org.jspecify.annotations.NullMarked;
