/** Files that belong to a record: handed in and handed out. */
@NullMarked
package concordat.web.document;

import org.jspecify.annotations.NullMarked;
