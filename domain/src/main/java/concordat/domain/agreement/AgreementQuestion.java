package concordat.domain.agreement;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Text;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of the register of agreements: which ones, in which order. An address can ask it, so that it can be
 * sent to others, kept as a view and exported. What an address says that makes no sense does not narrow the register.
 */
public record AgreementQuestion(AgreementFilter filter, AgreementOrder order) {
    /** The most months ahead that an end or a last day to give notice can be asked for. */
    public static final int MOST_MONTHS = 120;

    private static final int SOON_DAYS = 90;
    private static final int LONGEST_NUMBER = 15;

    /**
     * What an address asks.
     *
     * @param given the value that the address gives to a name; empty if it gives none
     * @param reader who asks, for "mine"; null if nobody is known, who then has none
     */
    public static AgreementQuestion asked(UnaryOperator<String> given, LocalDate today, @Nullable PersonId reader) {
        String words = given.apply("q");
        AgreementFilter filter = AgreementFilter.all()
                .containing(words.strip().length() > Text.LINE ? words.strip().substring(0, Text.LINE) : words)
                .ofType(constant(given.apply("type"), AgreementType.values()))
                .standing(constant(given.apply("standing"), AgreementStanding.values()))
                .with(id(given.apply("party"), OrganisationId::new))
                .dueBy(given.apply("due").equals("soon") ? today.plusDays(SOON_DAYS) : null)
                .having(AgreementTraits.ANY
                        .at(constant(given.apply("stage"), AgreementStage.values()))
                        .inForce(yesNo(given.apply("force")))
                        .endingBy(in(given.apply("ends"), today))
                        .noticeBy(in(given.apply("notice"), today))
                        .governedBy(id(given.apply("committee"), CommitteeId::new))
                        .answeredBy(given.apply("mine").equals("yes") ? reader : null)
                        .worth(amount(given.apply("from")), amount(given.apply("to")))
                        .binding(yesNo(given.apply("binding")))
                        .deed(yesNo(given.apply("deed"))))
                .flagged(constant(given.apply("flag"), AgreementFlag.values()));
        return new AgreementQuestion(filter, AgreementOrder.asked(given.apply("sort")));
    }

    private static <E extends Enum<E>> @Nullable E constant(String name, E[] all) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Boolean yesNo(String answer) {
        return answer.equals("yes") ? Boolean.TRUE : answer.equals("no") ? Boolean.FALSE : null;
    }

    private static <T> @Nullable T id(String text, Function<UUID, T> type) {
        try {
            return text.isEmpty() ? null : type.apply(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static @Nullable LocalDate in(String months, LocalDate today) {
        if (!months.matches("\\d{1,3}")) {
            return null;
        }
        int ahead = Integer.parseInt(months);
        return ahead >= 1 && ahead <= MOST_MONTHS ? today.plusMonths(ahead) : null;
    }

    private static @Nullable BigDecimal amount(String pounds) {
        String plain = pounds.replaceAll("[£,\\s]", "");
        return plain.length() <= LONGEST_NUMBER && plain.matches("\\d+(\\.\\d{1,2})?") ? new BigDecimal(plain) : null;
    }

    /** What it asks in words, one for each condition and then the order; "All agreements" without a condition. */
    public String words(Names names, LocalDate today) {
        AgreementTraits traits = filter.traits();
        List<String> words = new ArrayList<>();
        say(words, filter.text().isEmpty() ? null : filter.text(), text -> "with \"" + text + "\"");
        say(words, filter.type(), type -> "of the type " + type.words());
        say(words, filter.standing(), standing -> "standing: " + standing.words());
        say(words, traits.stage(), stage -> "stage: " + stage.words());
        say(words, traits.inForce(), yes -> yes ? "in force" : "not in force");
        say(words, filter.party(), party -> "with the party " + names.party());
        say(words, traits.committee(), committee -> "governed by " + names.committee());
        say(words, traits.answeredBy(), person -> "for which the reader is sponsor or manager");
        say(words, filter.dueBy(), day -> "with an end, review or last day to give notice by " + Days.words(day));
        say(words, traits.endingBy(), day -> "ending from " + Days.words(today) + " to " + Days.words(day));
        say(words, traits.noticeBy(), day -> "with a last day to give notice by " + Days.words(day));
        say(words, traits.valueFrom(), amount -> "worth at least " + pounds(amount));
        say(words, traits.valueTo(), amount -> "worth at most " + pounds(amount));
        say(words, traits.binding(), yes -> yes ? "legally binding" : "not legally binding");
        say(words, filter.flag(), flag -> "to be put right: " + flag.words());
        say(words, traits.deed(), yes -> yes ? "deeds" : "no deeds");
        return (words.isEmpty() ? "All agreements" : "Agreements " + String.join("; ", words)) + ", " + order.words();
    }

    private static <T> void say(List<String> words, @Nullable T value, Function<T, String> sentence) {
        if (value != null) {
            words.add(sentence.apply(value));
        }
    }

    private static String pounds(BigDecimal amount) {
        return NumberFormat.getCurrencyInstance(Locale.UK).format(amount);
    }

    /** What the organisation and the committee that a filter names are called; "an organisation" if that is not known. */
    public record Names(String party, String committee) {
        /** Those in that filter, as far as the actor may know of them. */
        public static Names of(AgreementFilter filter, PartyFacts facts, AgreementRegister register, LocalDate today) {
            OrganisationId party = filter.party();
            CommitteeId committee = filter.traits().committee();
            return new Names(
                    party == null ? "" : facts.namesOf(Set.of(party), today).getOrDefault(party, "an organisation"),
                    committee == null ? "" : register.nameOf(committee).orElse("a committee"));
        }
    }
}
