/**
 * What an agreement says: its clauses and schedules, drafted from a library of model wordings; the instruments that
 * change it once it is executed; and the text in force on any day, with what came from which instrument.
 */
@NullMarked
package concordat.domain.agreement.text;

import org.jspecify.annotations.NullMarked;
