/** Mail: whom it is for, what it is about, and how it leaves the installation. */
@NullMarked
package concordat.persistence.news;

import org.jspecify.annotations.NullMarked;
