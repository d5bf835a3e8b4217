package concordat.domain.settings;

import java.util.Arrays;

/** When a party needs a review of a draft before it approves it (AG-2). */
public enum WhenReviewed {
    NEVER(0, "never"),
    WITH_PERSONAL_DATA(1, "where personal data are shared"),
    ALWAYS(2, "for every agreement");

    private final int number;
    private final String words;

    /** @param number by which the setting keeps it */
    WhenReviewed(int number, String words) {
        this.number = number;
        this.words = words;
    }

    /** That for which the number stands. @throws IllegalArgumentException if it stands for none */
    static WhenReviewed of(int number) {
        return Arrays.stream(values())
                .filter(each -> each.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No answer is " + number + "."));
    }

    /** What people call it, within a sentence. */
    public String words() {
        return words;
    }
}
