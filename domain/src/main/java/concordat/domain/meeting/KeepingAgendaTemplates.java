package concordat.domain.meeting;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.Committees;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** The governance officer of a committee keeps the template with which its agendas begin (MT-6). */
@UseCase
@AllowedTo(Role.GOVERNANCE_OFFICER)
public class KeepingAgendaTemplates {
    private final AgendaTemplates templates;
    private final Committees committees;
    private final Audiences audiences;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    KeepingAgendaTemplates(
            AgendaTemplates templates,
            Committees committees,
            Audiences audiences,
            OneTimeKeys keys,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.templates = templates;
        this.committees = committees;
        this.audiences = audiences;
        this.keys = keys;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** The template as it is now, the usual one included, as far as the officer may see. */
    public TemplateSheet of(CommitteeId id) {
        Committee committee = served(id);
        AgendaTemplate template = templates.find(id).orElseGet(() -> AgendaTemplate.usual(committee, audiences));
        return new TemplateSheet(
                CommitteeLine.of(committee), template.changes(), template.conventions(), template.items());
    }

    /**
     * Begins a template of the committee's own with the standing items of MT-6, if it has none yet.
     *
     * @throws concordat.domain.shared.NotAllowed if the actor does not serve the committee
     */
    private AgendaTemplate own(CommitteeId id) {
        Committee committee = served(id);
        return templates.lock(id).orElseGet(() -> {
            AgendaTemplate begun = AgendaTemplate.usual(committee, audiences);
            templates.add(begun);
            return begun;
        });
    }

    /**
     * Changes how agendas are drawn up.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     * @param seen how often the template had been changed when the officer looked at it
     * @throws concordat.domain.shared.OutOfDate if somebody has changed the template since
     */
    public void follow(String onceKey, CommitteeId id, AgendaConventions conventions, long seen) {
        keys.once(onceKey, () -> {
            journal.record(own(id).follow(conventions, seen));
            return id.value();
        });
    }

    /** Adds a standing item at the end of its section. */
    public void add(String onceKey, CommitteeId id, StandingItem item) {
        keys.once(onceKey, () -> {
            journal.record(own(id).add(item, audiences, clock));
            return id.value();
        });
    }

    /**
     * Changes a standing item.
     *
     * @param seen how often the template had been changed when the officer looked at it
     * @throws concordat.domain.shared.OutOfDate if somebody has changed the template since
     */
    public void change(String onceKey, CommitteeId id, UUID line, StandingItem item, long seen) {
        keys.once(onceKey, () -> {
            journal.record(own(id).change(line, item, seen, audiences));
            return line;
        });
    }

    /** Takes a standing item out; the agendas that have it keep it. */
    public void remove(CommitteeId id, UUID line) {
        own(id).remove(line).ifPresent(journal::record);
    }

    /** Moves a standing item up, or down, within its section. */
    public void move(CommitteeId id, UUID line, boolean up) {
        own(id).move(line, up).ifPresent(journal::record);
    }

    private Committee served(CommitteeId id) {
        Committee committee = committees.get(id);
        Authority.over(committee, actor, Role.GOVERNANCE_OFFICER);
        return committee;
    }
}
