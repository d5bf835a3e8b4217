package concordat.domain.risk;

import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A governance officer of a partner says what its appetite for a category of risks is (RK-3). */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.OPERATOR})
public class SettingAppetites {
    private final Appetites appetites;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    SettingAppetites(Appetites appetites, OneTimeKeys keys, CurrentActor actor, Journal journal, Clock clock) {
        this.appetites = appetites;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Sets a ceiling from a day on; the one before ends with that day.
     *
     * @param onceKey the one-time key of the form; used again, it sets nothing more
     * @throws concordat.domain.shared.RuleBroken if no risk can have that score, or a later ceiling is on record
     */
    public UUID set(String onceKey, OrganisationId organisation, RiskCategory category, int ceiling, LocalDate from) {
        return keys.once(onceKey, () -> {
            RiskOfficers.actFor(organisation, actor);
            RiskAppetite next = new RiskAppetite(
                    organisation, category, ceiling, from, actor.actor().name(), clock);
            appetites.latest(organisation, category).ifPresent(before -> before.endsOn(from));
            appetites.add(next);
            AppetiteEvent.AppetiteSet set = next.set();
            journal.record(set);
            return set.appetite();
        });
    }
}
