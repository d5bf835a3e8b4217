/** Tests of the rules, without a server and without a database. */
@NullMarked
package concordat.domain.usecase;

import org.jspecify.annotations.NullMarked;
