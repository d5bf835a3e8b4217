@NullMarked
package concordat.reports.agreement;

import org.jspecify.annotations.NullMarked;
