/** Pages of people, appointments, sign-ins and invitations. */
@NullMarked
package concordat.web.people;

import org.jspecify.annotations.NullMarked;
