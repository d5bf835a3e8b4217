/** Actions: what somebody undertook to do, by when, and how far it has come. */
@NullMarked
package concordat.domain.action;

import org.jspecify.annotations.NullMarked;
