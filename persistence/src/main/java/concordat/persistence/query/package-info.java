/** What every query shares: reading the columns of a row as what they mean. */
@NullMarked
package concordat.persistence.query;

import org.jspecify.annotations.NullMarked;
