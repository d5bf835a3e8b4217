@NullMarked
package concordat.domain.calendar;

import org.jspecify.annotations.NullMarked;
