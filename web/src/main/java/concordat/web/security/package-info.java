/** Who is asking, and whether the request is theirs: sign-in and sign-out, forged requests, response headers. */
@NullMarked
package concordat.web.security;

import org.jspecify.annotations.NullMarked;
