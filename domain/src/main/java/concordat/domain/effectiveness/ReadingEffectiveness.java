package concordat.domain.effectiveness;

import concordat.domain.committee.Committees;
import concordat.domain.meeting.MeetingRegister;
import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.CommitteeId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Whoever may see the business of a committee sees how it worked in a year, as far as they may see that. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR
})
public class ReadingEffectiveness {
    private static final int SHOWN = 500;

    private final Auditing auditing;
    private final SettingValues settings;

    @Inject
    ReadingEffectiveness(
            EffectivenessRecords records,
            MeetingRegister register,
            Committees committees,
            BankHolidays holidays,
            SettingValues settings,
            Clock clock) {
        this.settings = settings;
        auditing = new Auditing(records, register, committees, holidays, clock);
    }

    /** Today, in London: it decides which years have begun. */
    public LocalDate today() {
        return auditing.today();
    }

    /**
     * The audit of a year; of very many decisions the first.
     *
     * @throws concordat.domain.shared.NotFound if there is no such committee, or the actor may not see it
     */
    public EffectivenessAudit of(CommitteeId committee, AuditYear year) {
        return auditing.audit(committee, year, false, SHOWN);
    }

    /** How attendance went from meeting to meeting, in the two years before that of the audit and in it. */
    public AttendanceOverTime attendanceOverTime(EffectivenessAudit audit) {
        return auditing.overTime(
                audit,
                new SettingsOnDay(today(), settings.changes())
                        .of(audit.committee().partnership())
                        .value(Setting.CHART_LEAST_POINTS));
    }
}
