/** What a programme is made of as it goes on: milestones, people in roles, outputs and honorary arrangements. */
@NullMarked
package concordat.domain.programme.delivery;

import org.jspecify.annotations.NullMarked;
