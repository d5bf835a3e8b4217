/** How the texts of agreements, their instruments and the clause library are kept and read. */
@NullMarked
package concordat.persistence.agreement.text;

import org.jspecify.annotations.NullMarked;
