/** What every page is built from: the header's facts, forms and their messages, words for dates, links that keep a filter. */
@NullMarked
package concordat.web.look;

import org.jspecify.annotations.NullMarked;
