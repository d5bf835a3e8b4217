/**
 * Schemes of reservation and delegation: which matters each organisation's board keeps to itself, who may decide the
 * others, and up to what amount (LF-6).
 */
@NullMarked
package concordat.domain.scheme;

import org.jspecify.annotations.NullMarked;
