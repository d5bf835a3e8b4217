package concordat.domain.agreement;

import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingsInForce;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** By whom a party has a draft reviewed before it approves it (AG-2). */
public enum ReviewKind {
    LEGAL("Legal", Setting.LEGAL_REVIEW),
    INFORMATION_GOVERNANCE("Information governance", Setting.INFORMATION_GOVERNANCE_REVIEW),
    FINANCE("Finance", Setting.FINANCE_REVIEW),
    RESEARCH_OFFICE("Research office", Setting.RESEARCH_OFFICE_REVIEW);

    private final String words;
    private final Setting setting;

    ReviewKind(String words, Setting setting) {
        this.words = words;
        this.setting = setting;
    }

    /** Those that a party must have before it approves, by the settings of the partnership. */
    static Set<ReviewKind> requiredBy(SettingsInForce settings, boolean sharesPersonalData) {
        return Arrays.stream(values())
                .filter(kind -> switch (settings.whenReviewed(kind.setting)) {
                    case NEVER -> false;
                    case WITH_PERSONAL_DATA -> sharesPersonalData;
                    case ALWAYS -> true;
                })
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReviewKind.class)));
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** The same within a sentence: "legal". */
    String inSentence() {
        return words.toLowerCase(Locale.UK);
    }
}
