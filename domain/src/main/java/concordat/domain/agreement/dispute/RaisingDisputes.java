package concordat.domain.agreement.dispute;

import static concordat.domain.agreement.dispute.DisputeRule.CLAUSE_IS_OF_THE_AGREEMENT;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.agreement.Authority;
import concordat.domain.agreement.HeldAgreements;
import concordat.domain.agreement.PartyFacts;
import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.text.AgreementTexts;
import concordat.domain.agreement.text.Clause;
import concordat.domain.agreement.text.ClauseChange;
import concordat.domain.agreement.text.ClauseId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Raising disputes and taking them up their ladder, by whoever keeps the agreement on record. */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.EXECUTIVE, Role.OPERATOR})
public class RaisingDisputes {
    private final HeldAgreements agreements;
    private final Disputes disputes;
    private final AgreementTexts texts;
    private final PartyFacts facts;
    private final BankHolidays holidays;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    RaisingDisputes(
            HeldAgreements agreements,
            Disputes disputes,
            AgreementTexts texts,
            PartyFacts facts,
            BankHolidays holidays,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.agreements = agreements;
        this.disputes = disputes;
        this.texts = texts;
        this.facts = facts;
        this.holidays = holidays;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Puts a dispute on record under the next number of its agreement.
     *
     * @param onceKey the one-time key of the form; used again, it returns the dispute that was made with it
     * @throws concordat.domain.shared.RuleBroken if the agreement is not executed, or the draft cannot stand (AG-8)
     */
    public DisputeId raise(String onceKey, AgreementId id, DisputeDraft draft) {
        return new DisputeId(keys.once(onceKey, () -> {
            Agreement agreement = hold(id);
            ClauseId clause = draft.clause();
            CLAUSE_IS_OF_THE_AGREEMENT.require(clause == null || says(id, clause));
            Dispute dispute = Dispute.raised(
                    agreement, disputes.about(id).size() + 1, draft, holidays.workingDays(), clock, today());
            disputes.add(dispute);
            journal.record(dispute.recorded(Which.of(agreement)));
            return dispute.id().value();
        }));
    }

    /** Whether the clause is one of the original text, or was put in by an instrument. */
    private boolean says(AgreementId id, ClauseId clause) {
        return Stream.concat(
                        texts.clauses(id).stream().map(Clause::id),
                        texts.instruments(id).stream()
                                .flatMap(instrument -> instrument.changes().stream())
                                .map(ClauseChange::clause))
                .anyMatch(clause::equals);
    }

    /**
     * Makes a change as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     */
    public void once(String onceKey, DisputeId id, Consumer<RaisingDisputes> change) {
        keys.once(onceKey, () -> {
            change.accept(this);
            return id.value();
        });
    }

    /**
     * Ends the step on which it is.
     *
     * @param note the terms of a settlement, or why it was withdrawn; may be empty if it was not settled
     */
    public void endStep(DisputeId id, long seen, StepOutcome outcome, LocalDate on, String note) {
        change(
                id,
                seen,
                (agreement, dispute) ->
                        dispute.endStep(outcome, on, note, holidays.workingDays(), today(), Which.of(agreement)));
    }

    /** Names who answers for a step at one side; null for nobody. */
    public void entrust(DisputeId id, long seen, int step, OrganisationId side, @Nullable Responsible owner) {
        change(
                id,
                seen,
                (agreement, dispute) -> dispute.entrust(step, side, owner, facts, agreement, Which.of(agreement)));
    }

    private void change(DisputeId id, long seen, BiFunction<Agreement, Dispute, DisputeEvent> act) {
        Agreement agreement = hold(disputes.get(id).agreement());
        journal.record(act.apply(agreement, disputes.lock(id, seen)));
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
