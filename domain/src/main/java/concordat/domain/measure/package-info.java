/** Measures over time: what their values say by statistical process control (4.18), and nothing that few points cannot say. */
@NullMarked
package concordat.domain.measure;

import org.jspecify.annotations.NullMarked;
