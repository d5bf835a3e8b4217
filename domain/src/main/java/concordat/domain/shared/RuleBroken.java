package concordat.domain.shared;

import java.util.List;

/** A rule of the business was broken; nothing has changed. The message is the sentence to show. */
public final class RuleBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rule rule;

    /** @param details what the rule's message is filled with, in its order */
    public RuleBroken(Rule rule, Object... details) {
        super(filled(rule.message(), List.of(details)));
        this.rule = rule;
    }

    /** The rule that was broken. */
    public Rule rule() {
        return rule;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    private static String filled(String message, List<Object> details) {
        String result = message;
        for (int i = 0; i < details.size(); i++) {
            result = result.replace("{" + i + "}", String.valueOf(details.get(i)));
        }
        return result;
    }
}
