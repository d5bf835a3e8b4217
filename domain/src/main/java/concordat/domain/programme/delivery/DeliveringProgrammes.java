package concordat.domain.programme.delivery;

import static concordat.domain.programme.delivery.DeliveryRule.ARRANGEMENT_IS_LINKED_ONCE;
import static concordat.domain.programme.delivery.DeliveryRule.ARRANGEMENT_IS_OF_THE_PARTNERSHIP;
import static concordat.domain.programme.delivery.DeliveryRule.PERSON_IS_OF_A_PARTNER;

import concordat.domain.honorary.HonoraryArrangementId;
import concordat.domain.programme.Programme;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.programme.ProgrammeOfficers;
import concordat.domain.programme.Programmes;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OneTimeKeys;
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

/**
 * Keeping milestones, people, outputs and honorary arrangements of programmes on record: a governance officer of any
 * organisation that takes part does it. Each change is told in words beside the programme.
 */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.OPERATOR})
public class DeliveringProgrammes {
    private final Programmes programmes;
    private final ProgrammeParts parts;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    DeliveringProgrammes(
            Programmes programmes,
            ProgrammeParts parts,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.programmes = programmes;
        this.parts = parts;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Makes a change as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     */
    public void once(String onceKey, UUID changed, Consumer<DeliveringProgrammes> change) {
        keys.once(onceKey, () -> {
            change.accept(this);
            return changed;
        });
    }

    /**
     * Sets a milestone.
     *
     * @param onceKey the one-time key of the form; used again, it returns the one that was set with it
     */
    public UUID setMilestone(String onceKey, ProgrammeId id, MilestoneDraft draft) {
        return keys.once(onceKey, () -> {
            Programme programme = kept(id);
            ProgrammeMilestone milestone = new ProgrammeMilestone(programme, draft, clock);
            parts.add(milestone);
            told(programme, milestone, "Milestone " + draft.words() + ", was set");
            return milestone.id();
        });
    }

    /** Gives a milestone another title or day. @throws concordat.domain.shared.RuleBroken if it was reached or struck */
    public void amendMilestone(ProgrammeId id, UUID milestone, long seen, MilestoneDraft draft) {
        Programme programme = kept(id);
        ProgrammeMilestone held = held(programme, milestone, seen);
        told(programme, held, held.amend(draft));
    }

    /** A milestone was reached on that day. @throws concordat.domain.shared.RuleBroken if it was already, or the day is to come */
    public void reachMilestone(ProgrammeId id, UUID milestone, long seen, LocalDate on) {
        Programme programme = kept(id);
        ProgrammeMilestone held = held(programme, milestone, seen);
        told(programme, held, held.reach(on, today()));
    }

    /** Strikes a milestone; it stays readable. @throws concordat.domain.shared.RuleBroken if it was reached or struck */
    public void strikeMilestone(ProgrammeId id, UUID milestone, long seen, String reason) {
        Programme programme = kept(id);
        ProgrammeMilestone held = held(programme, milestone, seen);
        told(programme, held, held.strike(reason, today()));
    }

    /**
     * Puts somebody in a role on record.
     *
     * @param onceKey the one-time key of the form; used again, it returns who was recorded with it
     */
    public UUID addPerson(String onceKey, ProgrammeId id, PersonDraft draft) {
        return keys.once(onceKey, () -> {
            Programme programme = kept(id);
            PERSON_IS_OF_A_PARTNER.require(programme.partners().contains(draft.organisation()));
            ProgrammePerson person = new ProgrammePerson(programme, draft, clock);
            parts.add(person);
            told(programme, person, draft.words() + ", was recorded");
            return person.id();
        });
    }

    /** Changes what is on record of somebody in a role, or ends it with a last day. */
    public void amendPerson(ProgrammeId id, UUID person, long seen, PersonDraft draft) {
        Programme programme = kept(id);
        PERSON_IS_OF_A_PARTNER.require(programme.partners().contains(draft.organisation()));
        ProgrammePerson held = parts.lockPerson(person, seen);
        requireOf(programme, held.programme(), "person");
        told(programme, held, held.amend(draft));
    }

    /**
     * Records an output.
     *
     * @param onceKey the one-time key of the form; used again, it returns the one that was recorded with it
     */
    public UUID addOutput(String onceKey, ProgrammeId id, OutputDraft draft) {
        return keys.once(onceKey, () -> {
            Programme programme = kept(id);
            ProgrammeOutput output = new ProgrammeOutput(programme, draft, clock, today());
            parts.add(output);
            told(programme, output, draft.words() + " was recorded");
            return output.id();
        });
    }

    /** Changes what is on record of an output. @throws concordat.domain.shared.RuleBroken if it was struck */
    public void amendOutput(ProgrammeId id, UUID output, long seen, OutputDraft draft) {
        Programme programme = kept(id);
        ProgrammeOutput held = heldOutput(programme, output, seen);
        told(programme, held, held.amend(draft, today()));
    }

    /** Strikes an output; it stays readable. @throws concordat.domain.shared.RuleBroken if it was struck already */
    public void strikeOutput(ProgrammeId id, UUID output, long seen, String reason) {
        Programme programme = kept(id);
        ProgrammeOutput held = heldOutput(programme, output, seen);
        told(programme, held, held.strike(reason, today()));
    }

    /** Links an honorary arrangement that the actor may see. */
    public void link(ProgrammeId id, HonoraryArrangementId arrangement) {
        Programme programme = kept(id);
        ARRANGEMENT_IS_OF_THE_PARTNERSHIP.require(parts.isArrangement(arrangement, programme.partnership()));
        ARRANGEMENT_IS_LINKED_ONCE.require(parts.link(id, arrangement).isEmpty());
        parts.add(new ProgrammeHonorary(programme, arrangement, clock));
        journal.record(new DeliveryEvent.HonoraryArrangementLinked(
                id, programme.partnership(), programme.name(), arrangement));
    }

    /** Takes the link to an honorary arrangement away. @throws NotFound if there is none that the actor may see */
    public void unlink(ProgrammeId id, HonoraryArrangementId arrangement) {
        Programme programme = kept(id);
        parts.remove(parts.link(id, arrangement).orElseThrow(() -> new NotFound("honorary arrangement")));
        journal.record(new DeliveryEvent.HonoraryArrangementUnlinked(
                id, programme.partnership(), programme.name(), arrangement));
    }

    private Programme kept(ProgrammeId id) {
        Programme programme = programmes.get(id);
        ProgrammeOfficers.require(actor, programme.partners());
        return programme;
    }

    private ProgrammeMilestone held(Programme programme, UUID milestone, long seen) {
        ProgrammeMilestone held = parts.lockMilestone(milestone, seen);
        requireOf(programme, held.programme(), "milestone");
        return held;
    }

    private ProgrammeOutput heldOutput(Programme programme, UUID output, long seen) {
        ProgrammeOutput held = parts.lockOutput(output, seen);
        requireOf(programme, held.programme(), "output");
        return held;
    }

    private static void requireOf(Programme programme, ProgrammeId actual, String what) {
        if (!actual.equals(programme.id())) {
            throw new NotFound(what);
        }
    }

    private void told(Programme programme, ProgrammeMilestone milestone, String told) {
        tell(programme, told);
        journal.record(new DeliveryEvent.ProgrammeMilestoneKept(
                programme.id(), programme.partnership(), programme.name(), milestone.id(), told));
    }

    private void told(Programme programme, ProgrammePerson person, String told) {
        tell(programme, told);
        journal.record(new DeliveryEvent.ProgrammePersonKept(
                programme.id(), programme.partnership(), programme.name(), person.id(), told));
    }

    private void told(Programme programme, ProgrammeOutput output, String told) {
        tell(programme, told);
        journal.record(new DeliveryEvent.ProgrammeOutputKept(
                programme.id(), programme.partnership(), programme.name(), output.id(), told));
    }

    private void tell(Programme programme, String told) {
        parts.add(new ProgrammeChange(programme, told + ".", actor.actor().name(), clock, today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
