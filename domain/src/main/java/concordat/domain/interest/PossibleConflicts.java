package concordat.domain.interest;

import static concordat.domain.interest.InterestRule.POSSIBLE_CONFLICTS_ARE_ANSWERED;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What may conflict in a meeting: interests of its members and deputies, compared with what its items concern (COI-8).
 * Pure: it reckons from what it is given, and shows nothing of an interest that is not published but what it is in.
 */
public record PossibleConflicts(List<ItemConcern> concerns, List<MemberInterest> interests, Set<Answer> answers) {
    public PossibleConflicts {
        concerns = List.copyOf(concerns);
        interests = List.copyOf(interests);
        answers = Set.copyOf(answers);
    }

    /**
     * How a possible conflict was answered.
     *
     * @param interest the one that was set aside; null if the person declared an interest in the item, which answers all
     */
    public record Answer(AgendaItemId item, PersonId person, @Nullable InterestId interest) {}

    /** Those of an item, answered or not, by member. */
    public List<PossibleConflict> of(AgendaItemId item) {
        List<ItemConcern> own =
                concerns.stream().filter(each -> each.item().equals(item)).toList();
        return interests.stream()
                .flatMap(interest -> compare(item, interest, own).stream())
                .toList();
    }

    private Optional<PossibleConflict> compare(AgendaItemId item, MemberInterest interest, List<ItemConcern> own) {
        List<String> reasons = own.stream()
                .filter(each -> each.concern().same(interest.concern()))
                .map(ItemConcern::words)
                .distinct()
                .toList();
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        PersonId person = interest.person().person();
        boolean answered = answers.contains(new Answer(item, person, null))
                || answers.contains(new Answer(item, person, interest.id()));
        return Optional.of(new PossibleConflict(
                item,
                interest.id(),
                interest.person(),
                interest.type(),
                interest.concern(),
                interest.nature(),
                reasons,
                answered));
    }

    /**
     * Holds a decision on an item until each is answered (VO-2, COI-8).
     *
     * @throws concordat.domain.shared.RuleBroken if one has neither been declared nor set aside
     */
    public void requireAnswered(AgendaItemId item) {
        List<PossibleConflict> open =
                of(item).stream().filter(each -> !each.answered()).toList();
        POSSIBLE_CONFLICTS_ARE_ANSWERED.require(
                open.isEmpty(),
                open.stream()
                        .map(each ->
                                each.person().name() + " (" + each.concern().name() + ")")
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }
}
