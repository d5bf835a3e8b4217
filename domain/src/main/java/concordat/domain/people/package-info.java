/** People, how they sign in, and the appointments that are the only source of authority (ID-4). */
@NullMarked
package concordat.domain.people;

import org.jspecify.annotations.NullMarked;
