/**
 * The demonstration year: a fictional partnership with its people, committees, meetings, decisions and agreements, made
 * through the use cases by a clock that is moved on, so that journal and history are real.
 */
@NullMarked
package concordat.persistence.demonstration;

import org.jspecify.annotations.NullMarked;
