/**
 * The register of interests, and what on an agenda may conflict with them (COI-1 to COI-8): people declare, governance
 * officers review and register, everybody confirms their own once a year.
 */
@NullMarked
package concordat.domain.interest;

import org.jspecify.annotations.NullMarked;
