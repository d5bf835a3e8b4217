/** Bringing in what people have: a register in Excel or CSV is read, checked row by row, brought in as a whole, and taken back. */
@NullMarked
package concordat.domain.intake;

import org.jspecify.annotations.NullMarked;
