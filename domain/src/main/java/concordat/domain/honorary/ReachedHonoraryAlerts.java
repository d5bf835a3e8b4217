package concordat.domain.honorary;

import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsInForce;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which alerts about honorary arrangements have been reached for the actor on a day, noted or not (AG-13). */
final class ReachedHonoraryAlerts {
    private static final int MOST_ALERT_MONTHS = 24;

    private final HonoraryArrangements arrangements;
    private final SettingValues settings;
    private final CurrentActor actor;
    private final LocalDate today;

    ReachedHonoraryAlerts(
            HonoraryArrangements arrangements, SettingValues settings, CurrentActor actor, LocalDate today) {
        this.arrangements = arrangements;
        this.settings = settings;
        this.actor = actor;
        this.today = today;
    }

    /** Those for that person, what ends first first. */
    Stream<HonoraryAlert> of(PersonId person) {
        SettingsOnDay chosen = new SettingsOnDay(today, settings.changes());
        return arrangements
                .ending(
                        person,
                        actor.organisationsAs(Role.GOVERNANCE_OFFICER),
                        today.plusMonths(MOST_ALERT_MONTHS),
                        today)
                .stream()
                .flatMap(row -> alert(row, chosen.of(row.partnership())).stream());
    }

    /** The nearest alert that has been reached; ahead of the first there is none. */
    private Optional<HonoraryAlert> alert(HonoraryRow row, SettingsInForce chosen) {
        if (today.isAfter(row.lastDay())) {
            return Optional.of(new HonoraryAlert(row, HonoraryAlert.EXPIRED_MONTHS));
        }
        return IntStream.of(
                        chosen.value(Setting.HONORARY_FIRST_ALERT_MONTHS),
                        chosen.value(Setting.HONORARY_LAST_ALERT_MONTHS))
                .filter(months -> months > 0)
                .sorted()
                .filter(months -> !today.isBefore(row.lastDay().minusMonths(months)))
                .mapToObj(months -> new HonoraryAlert(row, months))
                .findFirst();
    }
}
