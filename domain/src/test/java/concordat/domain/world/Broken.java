package concordat.domain.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How tests say that something breaks a rule; {@code RulebooksTest} looks for one such line for every rule. */
public final class Broken {
    private Broken() {}

    /** Proves that the act is refused by that rule and no other; goes on with the sentence that is shown. */
    public static AbstractStringAssert<?> breaks(Rule rule, ThrowingCallable act) {
        RuleBroken broken = catchThrowableOfType(RuleBroken.class, act);
        assertThat(broken).as("what should break %s", rule).isNotNull();
        assertThat(broken.rule()).isEqualTo(rule);
        assertThat(broken.getMessage()).doesNotContain("{0}").doesNotContain("{1}");
        return assertThat(broken.getMessage());
    }
}
