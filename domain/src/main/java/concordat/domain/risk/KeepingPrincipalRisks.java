package concordat.domain.risk;

import static concordat.domain.risk.PrincipalRiskRule.RISK_HAS_A_HOLDER;

import concordat.domain.risk.PrincipalRisk.Surroundings;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeping principal risks on record: a governance officer of any partner that holds one does it; a partner's own scores are
 * set by its own officer only (RK-6).
 */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.OPERATOR})
public class KeepingPrincipalRisks {
    private final PrincipalRisks risks;
    private final RiskFacts facts;
    private final Audiences audiences;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    KeepingPrincipalRisks(
            PrincipalRisks risks,
            RiskFacts facts,
            Audiences audiences,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.risks = risks;
        this.facts = facts;
        this.audiences = audiences;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Puts a principal risk on record under the next number of its partnership.
     *
     * @param onceKey the one-time key of the form; used again, it returns the risk that was made with it
     * @param by the partner for which the actor scores it at once; null if it is scored later
     * @param own the scores of that partner; null if it is scored later
     * @throws concordat.domain.shared.RuleBroken if the draft cannot stand
     */
    public PrincipalRiskId record(
            String onceKey,
            PartnershipId partnership,
            PrincipalRiskDraft draft,
            @Nullable OrganisationId by,
            @Nullable HeldScores own) {
        return new PrincipalRiskId(keys.once(onceKey, () -> {
            RISK_HAS_A_HOLDER.require(!draft.holders().isEmpty());
            RiskOfficers.actForOne(draft.holders(), actor);
            PrincipalRisk risk =
                    PrincipalRisk.recorded(partnership, risks.nextNumber(partnership), draft, surroundings());
            journal.record(risk.recorded());
            if (by != null && own != null) {
                RiskOfficers.actFor(by, actor);
                journal.record(risk.score(by, own, surroundings()));
            }
            risks.add(risk);
            return risk.id().value();
        }));
    }

    /**
     * Makes a change as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     */
    public void once(String onceKey, PrincipalRiskId id, Consumer<KeepingPrincipalRisks> change) {
        keys.once(onceKey, () -> {
            change.accept(this);
            return id.value();
        });
    }

    /** Replaces what is on record of it; today becomes the day of its last review. */
    public void review(PrincipalRiskId id, long seen, PrincipalRiskDraft draft) {
        change(
                id,
                seen,
                risk -> risk.review(draft, surroundings(), organisation -> RiskOfficers.serve(organisation, actor)));
    }

    /** Takes a partner's own scores. @throws concordat.domain.shared.NotAllowed if the actor is no officer of it (RK-6) */
    public void score(PrincipalRiskId id, long seen, OrganisationId organisation, HeldScores scores) {
        RiskOfficers.actFor(organisation, actor);
        journal.record(risks.lock(id, seen).score(organisation, scores, surroundings()));
    }

    /** Adds evidence that its controls work. */
    public void assure(PrincipalRiskId id, long seen, NewAssurance assurance) {
        change(id, seen, risk -> risk.assure(assurance, surroundings()));
    }

    /** Adds something that is to be done. */
    public void act(PrincipalRiskId id, long seen, NewRiskAction action) {
        change(id, seen, risk -> risk.act(action, surroundings()));
    }

    /** Says when an action was done. */
    public void done(PrincipalRiskId id, long seen, UUID action, LocalDate on) {
        change(id, seen, risk -> risk.done(action, on, today()));
    }

    /** Closes it, with a reason. */
    public void close(PrincipalRiskId id, long seen, String reason) {
        change(id, seen, risk -> risk.close(reason, today()));
    }

    /** Opens it again. */
    public void reopen(PrincipalRiskId id, long seen) {
        change(id, seen, PrincipalRisk::reopen);
    }

    private void change(PrincipalRiskId id, long seen, Function<PrincipalRisk, PrincipalRiskEvent> act) {
        PrincipalRisk risk = risks.lock(id, seen);
        RiskOfficers.actForOne(risk.details().holders(), actor);
        journal.record(act.apply(risk));
    }

    private Surroundings surroundings() {
        return new Surroundings(facts, audiences, clock, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
