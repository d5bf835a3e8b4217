/** All that speaks for a trust on its way to university status, in one document. */
@NullMarked
package concordat.domain.pathway.portfolio;

import org.jspecify.annotations.NullMarked;
