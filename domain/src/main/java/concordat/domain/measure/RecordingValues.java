package concordat.domain.measure;

import concordat.domain.agreement.PartyFacts;
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

/** Recording what was measured, and correcting it, by whoever keeps the measure (6.10, US-6). */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.OPERATOR})
public class RecordingValues {
    private final Measures measures;
    private final PartyFacts parties;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    RecordingValues(
            Measures measures, PartyFacts parties, OneTimeKeys keys, CurrentActor actor, Journal journal, Clock clock) {
        this.measures = measures;
        this.parties = parties;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Records a value for a period.
     *
     * @param onceKey the one-time key of the form; used again, it returns the one that was recorded with it
     * @throws concordat.domain.shared.RuleBroken if there is one for that period already, or it cannot be
     */
    public MeasuredValueId record(String onceKey, MeasureId id, ValueDraft draft) {
        return new MeasuredValueId(keys.once(onceKey, () -> record(id, draft).value()));
    }

    /** The same without a form. */
    public MeasuredValueId record(MeasureId id, ValueDraft draft) {
        Measure measure = kept(id);
        MeasuredValue value = measure.record(
                draft,
                measures.standing(id, measure.details().basis().of(draft.day()).from()),
                actor.actor().name(),
                clock,
                today());
        measures.add(value);
        journal.record(measure.recorded(value));
        return value.id();
    }

    /**
     * Replaces a value with another for the same period; both stay readable.
     *
     * @param onceKey the one-time key of the form; used again, it returns the value that was recorded with it
     * @param draft its day is not asked for: a correction is of the same period
     * @throws concordat.domain.shared.RuleBroken if it was corrected in the meantime, or nothing changes
     */
    public MeasuredValueId correct(
            String onceKey, MeasureId id, MeasuredValueId corrected, ValueDraft draft, String because) {
        return new MeasuredValueId(
                keys.once(onceKey, () -> correct(id, corrected, draft, because).value()));
    }

    private MeasuredValueId correct(MeasureId id, MeasuredValueId corrected, ValueDraft draft, String because) {
        Measure measure = kept(id);
        MeasuredValue former = measures.value(id, corrected);
        MeasuredValue value =
                measure.correct(former, draft, because, actor.actor().name(), clock, today());
        measures.add(value);
        journal.record(measure.corrected(former, value));
        return value.id();
    }

    private Measure kept(MeasureId id) {
        Measure measure = measures.lock(id);
        measure.keepers(parties.partnersOf(measure.partnership())).require(actor);
        return measure;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
