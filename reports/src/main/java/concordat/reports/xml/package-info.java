/** Reading XML that people hand in, trusting nothing of it. */
@NullMarked
package concordat.reports.xml;

import org.jspecify.annotations.NullMarked;
