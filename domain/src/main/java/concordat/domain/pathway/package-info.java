/** The way of each trust to university status: three separate tracks, the stage reached on each, and the evidence. */
@NullMarked
package concordat.domain.pathway;

import org.jspecify.annotations.NullMarked;
