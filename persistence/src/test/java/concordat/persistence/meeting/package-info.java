/** Tests of how a node hears of changes to meetings. */
@NullMarked
package concordat.persistence.meeting;

import org.jspecify.annotations.NullMarked;
