/** How meetings, their agendas, attendance and interests are kept, and what rules need to know of them. */
@NullMarked
package concordat.persistence.meeting;

import org.jspecify.annotations.NullMarked;
