/** Tests of what is read from people, and of what helps them. */
@NullMarked
package concordat.reports.intake;

import org.jspecify.annotations.NullMarked;
