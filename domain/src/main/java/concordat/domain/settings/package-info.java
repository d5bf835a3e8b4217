/** The settings of a partnership: numbers that its rules go by, each with the days from which it holds and who said so. */
@NullMarked
package concordat.domain.settings;

import org.jspecify.annotations.NullMarked;
