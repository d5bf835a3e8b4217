/** Measures and their values, as people look at them and record them. */
@NullMarked
package concordat.web.measure;

import org.jspecify.annotations.NullMarked;
