/** The pages of what agreements say: their clauses, the instruments that change them, and the clause library. */
@NullMarked
package concordat.web.agreement.text;

import org.jspecify.annotations.NullMarked;
