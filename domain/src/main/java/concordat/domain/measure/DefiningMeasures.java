package concordat.domain.measure;

import static concordat.domain.measure.MeasureRule.MEASURE_IS_DEFINED_ONCE;

import concordat.domain.agreement.PartyFacts;
import concordat.domain.programme.ProgrammeFacts;
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
import java.util.function.Consumer;
import java.util.function.Function;

/** Saying what is measured, by a governance officer of the organisation that is, or of its owner's; of any partner for the whole (6.10). */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.OPERATOR})
public class DefiningMeasures {
    private final Measures measures;
    private final PartyFacts parties;
    private final ProgrammeFacts programmes;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    DefiningMeasures(
            Measures measures,
            PartyFacts parties,
            ProgrammeFacts programmes,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.measures = measures;
        this.parties = parties;
        this.programmes = programmes;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Defines one.
     *
     * @param onceKey the one-time key of the form; used again, it returns the one that was made with it
     * @throws concordat.domain.shared.RuleBroken if the draft cannot stand
     */
    public MeasureId define(String onceKey, PartnershipId partnership, MeasureDraft draft) {
        return new MeasureId(keys.once(onceKey, () -> define(partnership, draft).value()));
    }

    /** The same without a form. */
    public MeasureId define(PartnershipId partnership, MeasureDraft draft) {
        Measure.Ground ground = ground(partnership);
        draft.keepers(ground.partners()).require(actor);
        Measure measure = Measure.defined(partnership, draft, ground, clock);
        requireOnce(measure, draft);
        measures.add(measure);
        journal.record(measure.defined());
        return measure.id();
    }

    /**
     * Makes a change as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     */
    public void once(String onceKey, MeasureId id, Consumer<DefiningMeasures> change) {
        keys.once(onceKey, () -> {
            change.accept(this);
            return id.value();
        });
    }

    /** Amends its definition; whoever does keeps it before and after. */
    public void amend(MeasureId id, long seen, MeasureDraft draft) {
        change(id, seen, measure -> {
            Measure.Ground ground = ground(measure.partnership());
            draft.keepers(ground.partners()).require(actor);
            requireOnce(measure, draft);
            return measure.amend(draft, !measures.values(id).isEmpty(), ground, clock);
        });
    }

    /** Retires it, with a reason: no more values are recorded. */
    public void retire(MeasureId id, long seen, String reason) {
        change(id, seen, measure -> measure.retire(reason, today()));
    }

    /** Takes it up again. */
    public void takeUp(MeasureId id, long seen) {
        change(id, seen, Measure::takeUp);
    }

    private void change(MeasureId id, long seen, Function<Measure, MeasureEvent> act) {
        Measure measure = measures.lock(id, seen);
        measure.keepers(parties.partnersOf(measure.partnership())).require(actor);
        journal.record(act.apply(measure));
    }

    private void requireOnce(Measure measure, MeasureDraft draft) {
        MEASURE_IS_DEFINED_ONCE.require(measures.find(measure.partnership(), draft.organisation(), draft.name())
                .filter(other -> !other.equals(measure.id()))
                .isEmpty());
    }

    private Measure.Ground ground(PartnershipId partnership) {
        return new Measure.Ground(parties.partnersOf(partnership), programmes.aimsOf(partnership), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
