package concordat.domain.agreement;

import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which alerts about agreements have been reached for the actor on a day, noted or not (AG-6). */
final class ReachedAlerts {
    private static final int MOST_ALERT_MONTHS = 60;

    private final AgreementDays days;
    private final SettingValues settings;
    private final CurrentActor actor;
    private final LocalDate today;

    ReachedAlerts(AgreementDays days, SettingValues settings, CurrentActor actor, LocalDate today) {
        this.days = days;
        this.settings = settings;
        this.actor = actor;
        this.today = today;
    }

    /** Those for that person, agreements past their end first. */
    Stream<AgreementAlert> of(PersonId person) {
        SettingsOnDay chosen = new SettingsOnDay(today, settings.changes());
        return days
                .of(person, actor.organisationsAs(Role.GOVERNANCE_OFFICER), today, today.plusMonths(MOST_ALERT_MONTHS))
                .stream()
                .flatMap(day -> alert(day, chosen.of(day.partnership()).agreementAlertMonths()).stream());
    }

    /** The nearest alert that has been reached; ahead of the first there is none. */
    private Optional<AgreementAlert> alert(AgreementDay day, List<Integer> ahead) {
        if (day.due().isBefore(today)) {
            return Optional.of(new AgreementAlert(day, AgreementAlert.EXPIRED_MONTHS));
        }
        return ahead.stream()
                .filter(months -> !today.isBefore(day.due().minusMonths(months)))
                .findFirst()
                .map(months -> new AgreementAlert(day, months));
    }
}
