package concordat.domain.settings;

import concordat.domain.partner.Partnership;
import concordat.domain.partner.Partnerships;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PartnershipId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Changing what a partnership has chosen for its settings: an administrator of one of its parties does it. */
@UseCase
@AllowedTo(Role.ADMINISTRATOR)
public class ChangingSettings {
    private final SettingValues values;
    private final Partnerships partnerships;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    ChangingSettings(
            SettingValues values,
            Partnerships partnerships,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.values = values;
        this.partnerships = partnerships;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Makes a setting another from a day on; what held until then stays on record.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     * @param seen how many changes of that setting the actor has looked at
     * @throws concordat.domain.shared.NotFound if the actor does not administer the partnership
     * @throws concordat.domain.shared.RuleBroken if the value cannot be chosen, or not from that day
     * @throws OutOfDate if somebody else has changed the setting since
     */
    public void change(String onceKey, PartnershipId id, NewValue wanted, long seen) {
        keys.once(onceKey, () -> {
            SettingValue value = changed(partnerships.lock(id), wanted, seen);
            return value.id();
        });
    }

    private SettingValue changed(Partnership partnership, NewValue wanted, long seen) {
        actForOne(partnership);
        List<SettingChange> known = values.changes().stream()
                .filter(change -> change.partnership().equals(partnership.id()))
                .toList();
        int ordinal = 1
                + (int) known.stream()
                        .filter(change -> change.setting() == wanted.setting())
                        .count();
        if (ordinal != seen + 1) {
            throw new OutOfDate("setting");
        }
        SettingChange change = new SettingChange(
                partnership.id(),
                wanted.setting(),
                ordinal,
                wanted.value(),
                wanted.from(),
                wanted.reason(),
                clock.instant(),
                actor.actor().name());
        int before = new SettingsInForce(wanted.from(), known).value(wanted.setting());
        SettingValue value = SettingValue.of(change, known, actor.person(), clock);
        values.add(value);
        journal.record(value.changed(before));
        return value;
    }

    private void actForOne(Partnership partnership) {
        actor.as(
                capacity -> capacity.role() == Role.ADMINISTRATOR
                        && partnership.parties().contains(capacity.organisation()),
                "To do this you would have to be an administrator of one of the partners.");
    }
}
