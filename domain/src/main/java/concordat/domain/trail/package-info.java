/**
 * The trail: from a clause, over the obligation that it lays down, the decision that implements it, the action that follows
 * and the evidence that comes of it, to the programme or the track to university status which that evidence supports. Most
 * steps follow from what is on record; those that do not are links that governance officers record. And the gaps in it.
 */
@NullMarked
package concordat.domain.trail;

import org.jspecify.annotations.NullMarked;
