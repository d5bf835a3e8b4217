package concordat.domain.action;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committees;
import concordat.domain.paper.Incoming;
import concordat.domain.paper.PaperContents;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsInForce;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.ActionId;
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
import java.util.function.Function;

/** The owner of an action, or whoever keeps the log, adds what shows that it is done: statements, links and files (AC-1). */
@UseCase
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.PAPER_AUTHOR
})
public class ShowingEvidence {
    private final Actions actions;
    private final PaperContents contents;
    private final Committees committees;
    private final SettingValues settings;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ShowingEvidence(
            Actions actions,
            PaperContents contents,
            Committees committees,
            SettingValues settings,
            OneTimeKeys keys,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.actions = actions;
        this.contents = contents;
        this.committees = committees;
        this.settings = settings;
        this.keys = keys;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** Adds a statement of what was done. */
    public void state(String onceKey, ActionId id, String text) {
        once(onceKey, id, action -> action.state(text, name(), clock));
    }

    /** Adds a link to where it can be seen. @throws concordat.domain.shared.RuleBroken if it is no address of the web */
    public void link(String onceKey, ActionId id, String text, String address) {
        once(onceKey, id, action -> action.link(text, address, name(), clock));
    }

    /**
     * Adds a file that has been examined.
     *
     * @param onceKey the one-time key of the form; used again, it adds nothing more
     * @param text what the file shows; may be empty
     * @throws concordat.domain.shared.RuleBroken if it is too large, or there already
     */
    public void attach(String onceKey, ActionId id, String text, Incoming file) {
        once(onceKey, id, action -> {
            SettingsInForce limits = new SettingsOnDay(
                            LocalDate.ofInstant(clock.instant(), Term.LONDON), settings.changes())
                    .of(action.partnership());
            file.requireWithin(limits);
            ActionEvent.EvidenceAdded added = action.attach(text, file, name(), clock);
            contents.keep(added.evidence().value(), id, file.fingerprint(), file.content());
            return added;
        });
    }

    /** Puts on record that it was added by mistake; it is no longer shown, nor handed out. */
    public void withdraw(String onceKey, ActionId id, EvidenceId evidence) {
        once(onceKey, id, action -> action.withdraw(evidence));
    }

    private void once(String onceKey, ActionId id, Function<Action, ActionEvent> act) {
        keys.once(onceKey, () -> {
            journal.record(act.apply(acting(id)));
            return id.value();
        });
    }

    private Action acting(ActionId id) {
        Action action = actions.get(id);
        if (!action.isOwnedBy(actor.person())) {
            Authority.over(committees.get(action.committee()), actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
        }
        return action;
    }

    private String name() {
        return actor.actor().name();
    }
}
