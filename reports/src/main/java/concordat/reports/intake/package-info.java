/** Reading the files that people bring in, of which nothing is trusted, and writing those that help them to. */
@NullMarked
package concordat.reports.intake;

import org.jspecify.annotations.NullMarked;
