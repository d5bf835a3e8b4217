/** How people, sign-ins, invitations and appointments are kept and read. */
@NullMarked
package concordat.persistence.people;

import org.jspecify.annotations.NullMarked;
