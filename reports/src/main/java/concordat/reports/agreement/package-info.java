/** The register of agreements as a workbook and as comma-separated values. */
@NullMarked
package concordat.reports.agreement;

import org.jspecify.annotations.NullMarked;
