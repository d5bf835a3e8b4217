/** How packs are kept, and what they are made of is read. */
@NullMarked
package concordat.persistence.pack;

import org.jspecify.annotations.NullMarked;
