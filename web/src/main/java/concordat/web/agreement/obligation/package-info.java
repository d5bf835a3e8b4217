/** Pages of what the parties to agreements owe each other. */
@NullMarked
package concordat.web.agreement.obligation;

import org.jspecify.annotations.NullMarked;
