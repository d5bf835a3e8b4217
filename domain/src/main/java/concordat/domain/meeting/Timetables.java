package concordat.domain.meeting;

import concordat.domain.committee.Committee;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.Term;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The timetables of a committee's meetings, by its terms of reference and the settings that hold on the day of each. */
@Dependent
public class Timetables {
    private final SettingValues settings;
    private final BankHolidays holidays;

    @Inject
    public Timetables(SettingValues settings, BankHolidays holidays) {
        this.settings = settings;
        this.holidays = holidays;
    }

    /** That of a meeting that starts then; empty if no terms of reference are in force on its day. */
    public Optional<Timetable> of(Committee committee, Instant startsAt) {
        LocalDate day = LocalDate.ofInstant(startsAt, Term.LONDON);
        int submission = new SettingsOnDay(day, settings.changes())
                .of(committee.partnership())
                .paperSubmissionDays();
        return committee.meetsOn(day).map(terms -> Timetable.of(day, terms, submission, holidays.workingDays()));
    }

    /** The same; without terms of reference everything is due on the day itself. */
    public Timetable orOnTheDay(Committee committee, Instant startsAt) {
        LocalDate day = LocalDate.ofInstant(startsAt, Term.LONDON);
        return of(committee, startsAt).orElseGet(() -> new Timetable(day, day, day));
    }
}
