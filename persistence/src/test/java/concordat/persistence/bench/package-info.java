/** What is measured, by hand and never in a test. */
@NullMarked
package concordat.persistence.bench;

import org.jspecify.annotations.NullMarked;
