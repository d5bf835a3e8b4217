/** Search: one question put to all that the reader may see of agendas, papers, minutes, decisions, actions and agreements. */
@NullMarked
package concordat.domain.search;

import org.jspecify.annotations.NullMarked;
