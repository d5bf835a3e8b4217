/** What only some agreements have: personal data that are shared, a study, and tariff years (AG-10, AG-11, AG-12). */
@NullMarked
package concordat.domain.agreement.particulars;

import org.jspecify.annotations.NullMarked;
