package concordat.domain.usecase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case that looks at things and changes none: the database refuses whatever its transaction would write, and
 * nothing is searched for changes before each query and at the end, which is much of the cost of reading.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsOnly {}
