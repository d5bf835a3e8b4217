/** The work of the partnership: programmes, what they rest on and aim at, and the catalogue of services. */
@NullMarked
package concordat.domain.programme;

import org.jspecify.annotations.NullMarked;
