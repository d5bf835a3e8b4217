/** How programs reach Concordat: JSON over HTTP under {@code /api/v1}, with the rights of whose token it is. */
@NullMarked
package concordat.web.api;

import org.jspecify.annotations.NullMarked;
