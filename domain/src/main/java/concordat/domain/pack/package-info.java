/** The pack of a meeting: its agenda and papers in one document, for each reader what that reader may see. */
@NullMarked
package concordat.domain.pack;

import org.jspecify.annotations.NullMarked;
