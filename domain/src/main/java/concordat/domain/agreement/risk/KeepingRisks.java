package concordat.domain.agreement.risk;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.agreement.Authority;
import concordat.domain.agreement.HeldAgreements;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Keeping the risks of agreements on record, by whoever keeps the agreement. */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.EXECUTIVE, Role.OPERATOR})
public class KeepingRisks {
    private final HeldAgreements agreements;
    private final AgreementRisks risks;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    KeepingRisks(
            HeldAgreements agreements,
            AgreementRisks risks,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.agreements = agreements;
        this.risks = risks;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Puts a risk on record under the next number of its agreement.
     *
     * @param onceKey the one-time key of the form; used again, it returns the risk that was made with it
     * @throws concordat.domain.shared.RuleBroken if the draft cannot stand
     */
    public AgreementRiskId record(String onceKey, AgreementId id, RiskDraft draft) {
        return new AgreementRiskId(keys.once(onceKey, () -> {
            Agreement agreement = hold(id);
            AgreementRisk risk = AgreementRisk.recorded(agreement, risks.of(id).size() + 1, draft, clock, today());
            risks.add(risk);
            journal.record(risk.recorded(Which.of(agreement)));
            return risk.id().value();
        }));
    }

    /**
     * Makes a change as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     */
    public void once(String onceKey, AgreementRiskId id, Consumer<KeepingRisks> change) {
        keys.once(onceKey, () -> {
            change.accept(this);
            return id.value();
        });
    }

    /** Replaces what is on record of a risk, its scores among it. */
    public void review(AgreementRiskId id, long seen, RiskDraft draft) {
        change(id, seen, (agreement, risk) -> risk.review(agreement, draft, clock, today(), Which.of(agreement)));
    }

    /** Closes it, with a reason. */
    public void close(AgreementRiskId id, long seen, String reason) {
        change(id, seen, (agreement, risk) -> risk.close(reason, today(), Which.of(agreement)));
    }

    /** Opens it again. */
    public void reopen(AgreementRiskId id, long seen) {
        change(id, seen, (agreement, risk) -> risk.reopen(Which.of(agreement)));
    }

    private void change(AgreementRiskId id, long seen, BiFunction<Agreement, AgreementRisk, RiskEvent> act) {
        Agreement agreement = hold(risks.get(id).agreement());
        journal.record(act.apply(agreement, risks.lock(id, seen)));
    }

    private Agreement hold(AgreementId id) {
        Agreement agreement = agreements.hold(id);
        Authority.actOver(agreement, actor, today());
        return agreement;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
