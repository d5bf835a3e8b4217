package concordat.domain.pathway.criterion;

import static concordat.domain.pathway.criterion.CriterionRule.CODE_IS_USED_ONCE;

import concordat.domain.pathway.Keepers;
import concordat.domain.pathway.Track;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeping on record what the awards ask for: a governance officer of one of the partners does (US-4). */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.OPERATOR})
public class KeepingCriteria {
    private final Criteria criteria;
    private final Keepers keepers;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    KeepingCriteria(
            Criteria criteria, Keepers keepers, OneTimeKeys keys, CurrentActor actor, Journal journal, Clock clock) {
        this.criteria = criteria;
        this.keepers = keepers;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Sets a criterion of an award, which holds from today on.
     *
     * @param onceKey the one-time key of the form; used again, it returns the criterion that was made with it
     * @throws concordat.domain.shared.RuleBroken if its code is used on that track already
     */
    public CriterionId set(
            String onceKey, PartnershipId partnership, Track track, String code, Requirement requirement) {
        return new CriterionId(keys.once(onceKey, () -> {
            keepers.actFor(partnership);
            Criterion criterion = Criterion.set(partnership, track, code, requirement, today(), name(), clock);
            CODE_IS_USED_ONCE.require(
                    criteria.of(partnership, track).stream()
                            .noneMatch(there -> there.code().equalsIgnoreCase(criterion.code())),
                    criterion.code());
            criteria.add(criterion);
            journal.record(criterion.set());
            return criterion.id().value();
        }));
    }

    /**
     * Takes over those of the standard criteria that the partnership does not have yet. They are what is generally remembered, and marked
     * as unconfirmed where nobody has checked them.
     *
     * @param onceKey the one-time key of the form; used again, it adds nothing more
     */
    public void takeStandard(String onceKey, PartnershipId partnership) {
        keys.once(onceKey, () -> {
            keepers.actFor(partnership);
            Set<String> there = criteria.of(partnership).stream()
                    .map(criterion -> criterion.track() + " " + criterion.code())
                    .collect(Collectors.toSet());
            for (StandardCriteria.Standard each : StandardCriteria.ALL) {
                if (!there.contains(each.track() + " " + each.code())) {
                    Criterion criterion = Criterion.set(
                            partnership, each.track(), each.code(), each.requirement(), today(), name(), clock);
                    criteria.add(criterion);
                    journal.record(criterion.set());
                }
            }
            return partnership.value();
        });
    }

    /**
     * Puts a further version in the place of what holds.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     * @param from the first day on which it holds, today at the latest
     */
    public void revise(
            String onceKey, CriterionId id, long seen, Requirement requirement, LocalDate from, String reason) {
        keys.once(onceKey, () -> {
            Criterion criterion = hold(id, seen);
            journal.record(criterion.revise(requirement, from, reason, name(), today(), clock));
            return id.value();
        });
    }

    /** Retires a criterion: nobody has to meet it any more. */
    public void retire(String onceKey, CriterionId id, long seen, String reason) {
        keys.once(onceKey, () -> {
            journal.record(hold(id, seen).retire(reason, today()));
            return id.value();
        });
    }

    private Criterion hold(CriterionId id, long seen) {
        Criterion criterion = criteria.lock(id, seen);
        keepers.actFor(criterion.partnership());
        return criterion;
    }

    private String name() {
        return actor.actor().name();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
