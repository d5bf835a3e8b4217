/** Where every refusal and failure becomes, once, a sentence in plain English and a status. */
@NullMarked
package concordat.web.error;

import org.jspecify.annotations.NullMarked;
