package concordat.web.interest;

import concordat.domain.interest.Concern;
import concordat.domain.interest.ConcernKind;
import concordat.domain.interest.InterestStanding;
import concordat.domain.interest.Relationship;
import concordat.domain.interest.ReturnStanding;
import concordat.domain.meeting.InterestType;
import concordat.domain.shared.Term;
import concordat.web.look.Option;
import concordat.web.look.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the pages of the register of interests put things. */
final class Interested {
    private Interested() {}

    static List<Option> types() {
        return Arrays.stream(InterestType.values())
                .map(type -> new Option(type, type.words(), meaning(type)))
                .toList();
    }

    /** What the four types mean, as the form explains them (COI-4). */
    private static String meaning(InterestType type) {
        return switch (type) {
            case FINANCIAL -> "You may gain or lose money by a decision: a post, shares, fees, a grant or a contract.";
            case NON_FINANCIAL_PROFESSIONAL ->
                "A decision may help your professional standing: a post without pay, an office in a professional body, a"
                        + " role in a research project.";
            case NON_FINANCIAL_PERSONAL ->
                "A decision may touch you personally, without money or career: a charity, a campaign or a club that you"
                        + " belong to.";
            case INDIRECT ->
                "Somebody close to you has such an interest: a close relative, friend, associate or business partner.";
        };
    }

    static List<Option> relationships() {
        return Arrays.stream(Relationship.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    static String type(InterestType type, @Nullable Relationship relationship) {
        return relationship == null
                ? type.words()
                : type.words() + ": " + relationship.words().toLowerCase(Locale.UK);
    }

    static String concern(Concern concern) {
        return concern.kind() == ConcernKind.ORGANISATION
                ? concern.name()
                : concern.name() + " (" + concern.kind().words().toLowerCase(Locale.UK) + ")";
    }

    /** Such as "1 May 2024 until further notice", or "1 May 2024 to 31 March 2026", which is the last day. */
    static String term(Term term) {
        LocalDate until = term.until();
        return Words.date(term.from())
                + (until == null ? " until further notice" : " to " + Words.date(until.minusDays(1)));
    }

    static String tone(InterestStanding standing) {
        return switch (standing) {
            case DECLARED, REVIEWED -> "attention";
            case PUBLISHED -> "good";
            case WITHHELD -> "info";
            case ENDED, HISTORIC -> "neutral";
        };
    }

    static String tone(ReturnStanding.State state) {
        return switch (state) {
            case DONE -> "good";
            case DUE -> "attention";
            case OVERDUE -> "bad";
        };
    }
}
