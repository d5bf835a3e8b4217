/** Tests that run inside the server, beside the beans of the EAR that ships. */
@NullMarked
package concordat.inside;

import org.jspecify.annotations.NullMarked;
