package concordat.domain.usecase;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may knock: whoever holds one of these roles by an appointment in force. On a method it replaces what the class
 * says. What they may then do to this thing is decided by the aggregate; what they may see, by the database.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {
    Role[] value();
}
