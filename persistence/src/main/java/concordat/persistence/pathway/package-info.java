/** How the trusts' way to university status is kept and read. */
@NullMarked
package concordat.persistence.pathway;

import org.jspecify.annotations.NullMarked;
