/** How private notes are kept. */
@NullMarked
package concordat.persistence.note;

import org.jspecify.annotations.NullMarked;
