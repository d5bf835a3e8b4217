/** How papers and their files are kept and listed. */
@NullMarked
package concordat.persistence.paper;

import org.jspecify.annotations.NullMarked;
