/** Tells people what there is for them: by mail, at once or once a day, with no more than they may see when it leaves. */
@NullMarked
package concordat.domain.news;

import org.jspecify.annotations.NullMarked;
