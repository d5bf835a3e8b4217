/** The world that tests of use cases play in: fictional people, stores in memory, a clock that is moved by hand. */
@NullMarked
package concordat.domain.world;

import org.jspecify.annotations.NullMarked;
