/**
 * The same use cases outside a server, against a real database: for commands on the machine, for loading data, and for
 * tests. What the server gives (entity manager, transactions, the time) is given here; all else is the same.
 */
@NullMarked
package concordat.persistence.console;

import org.jspecify.annotations.NullMarked;
