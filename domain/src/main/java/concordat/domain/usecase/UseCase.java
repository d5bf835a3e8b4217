package concordat.domain.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One role's activity, such as voting on decisions. Every public method is one transaction, done by the current actor,
 * who must hold a role named by {@link AllowedTo}; all that is read and written in it passes the database's row-level
 * security as that actor.
 */
@Stereotype
@Dependent
@Transactional
@Guarded
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
