/**
 * What opens people's files. It is a program of its own: the server starts it for one file, with limits of time and memory, and
 * reads what it found. Whatever a hostile file does, it does here, and not to the server.
 */
@NullMarked
package concordat.workshop;

import org.jspecify.annotations.NullMarked;
