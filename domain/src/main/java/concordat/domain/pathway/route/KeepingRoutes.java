package concordat.domain.pathway.route;

import concordat.domain.pathway.Keepers;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Keeping the routes to the awards on record: a governance officer of one of the partners does (US-2, US-3). */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.OPERATOR})
public class KeepingRoutes {
    private final Routes routes;
    private final Keepers keepers;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final Clock clock;

    @Inject
    KeepingRoutes(Routes routes, Keepers keepers, OneTimeKeys keys, Journal journal, Clock clock) {
        this.routes = routes;
        this.keepers = keepers;
        this.keys = keys;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Sets a step, after those that there are on its route.
     *
     * @param onceKey the one-time key of the form; used again, it returns the step that was made with it
     */
    public RouteStepId set(String onceKey, PartnershipId partnership, StepDraft draft) {
        return new RouteStepId(keys.once(onceKey, () -> {
            keepers.actFor(partnership);
            return add(partnership, routes.of(partnership), draft).id().value();
        }));
    }

    /**
     * Takes over the standard routes to those awards for which the partnership has no step yet.
     *
     * @param onceKey the one-time key of the form; used again, it adds nothing more
     */
    public void takeStandard(String onceKey, PartnershipId partnership) {
        keys.once(onceKey, () -> {
            keepers.actFor(partnership);
            List<RouteStep> there = routes.of(partnership);
            int position = there.size();
            for (StepDraft each : StandardRoutes.ALL) {
                if (there.stream().noneMatch(step -> step.details().track() == each.track())) {
                    add(partnership, ++position, each);
                }
            }
            return partnership.value();
        });
    }

    /** Retires a step: nobody has to take it any more. */
    public void retire(String onceKey, RouteStepId id, long seen, String reason) {
        keys.once(onceKey, () -> {
            RouteStep step = routes.lock(id, seen);
            keepers.actFor(step.partnership());
            journal.record(step.retire(reason, LocalDate.ofInstant(clock.instant(), Term.LONDON)));
            return id.value();
        });
    }

    private RouteStep add(PartnershipId partnership, List<RouteStep> there, StepDraft draft) {
        return add(
                partnership, there.stream().mapToInt(RouteStep::position).max().orElse(0) + 1, draft);
    }

    private RouteStep add(PartnershipId partnership, int position, StepDraft draft) {
        RouteStep step = new RouteStep(partnership, position, draft, clock);
        routes.add(step);
        journal.record(step.set());
        return step;
    }
}
