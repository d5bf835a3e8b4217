package concordat.domain.shared;

/**
 * A rule of the business that can be broken. Rules are constants of one enum per aggregate, named as sentences; the
 * constant is the key to the message, the docs and the tests.
 */
public interface Rule {
    /** The constant's name, a sentence such as {@code MEMBER_VOTES_ONCE}. */
    String name();

    /** The id in the catalogue of rules, such as {@code VO-8}; several are separated by a comma. */
    String id();

    /** What to tell the person who broke it, in plain English, with {@code {0}} … for the details. */
    String message();

    /**
     * Holds the rule.
     *
     * @param details what to fill into the message, in its order
     * @throws RuleBroken if the condition is false
     */
    default void require(boolean condition, Object... details) {
        if (!condition) {
            throw new RuleBroken(this, details);
        }
    }
}
