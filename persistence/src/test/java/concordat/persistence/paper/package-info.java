/** How the content of files is kept in a directory. */
@NullMarked
package concordat.persistence.paper;

import org.jspecify.annotations.NullMarked;
