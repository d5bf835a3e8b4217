package concordat.domain.effectiveness;

import concordat.domain.committee.Committees;
import concordat.domain.effectiveness.EffectivenessEvent.EffectivenessAuditDownloaded;
import concordat.domain.meeting.MeetingRegister;
import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.Journal;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Taking the audit of a committee away as a workbook: what its page shows, to whoever may see it, and nothing else. */
@UseCase
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR
})
public class DownloadingEffectiveness {
    private static final int MOST = 10_000;

    private final Auditing auditing;
    private final SettingValues settings;
    private final EffectivenessWriter writer;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    DownloadingEffectiveness(
            EffectivenessRecords records,
            MeetingRegister register,
            Committees committees,
            BankHolidays holidays,
            SettingValues settings,
            EffectivenessWriter writer,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        auditing = new Auditing(records, register, committees, holidays, clock);
        this.settings = settings;
        this.writer = writer;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Puts on record that the actor takes it away, and finds what is in it.
     *
     * @param publication whether it is meant for the public
     * @throws concordat.domain.shared.NotFound if there is no such committee, or the actor may not see it
     */
    public PreparedAudit prepare(CommitteeId id, AuditYear year, boolean publication) {
        Capacity held = actor.as(
                capacity -> capacity.role() != Role.SIGNED_IN,
                "You would have to be appointed at one of the partners to take the audit away.");
        Instant now = clock.instant();
        UUID export = Ids.next(clock);
        EffectivenessAudit audit = auditing.audit(id, year, publication, MOST);
        PreparedAudit prepared = new PreparedAudit(
                export,
                audit,
                auditing.overTime(
                        audit,
                        new SettingsOnDay(audit.today(), settings.changes())
                                .of(audit.committee().partnership())
                                .value(Setting.CHART_LEAST_POINTS)),
                publication,
                actor.actor().name() + ", " + held.words(),
                now,
                (audit.today() + "_" + audit.committee().code() + "_effectiveness_" + year.code()
                                + (publication ? "_publication" : "") + "_v1.xlsx")
                        .toLowerCase(Locale.ENGLISH)
                        .replaceAll("[^a-z0-9._-]", "-"));
        journal.record(new EffectivenessAuditDownloaded(
                export,
                id,
                audit.committee().code(),
                audit.committee().partnership(),
                year.code(),
                publication,
                prepared.fileName()));
        return prepared;
    }

    /** Writes it there. @throws java.io.UncheckedIOException if that fails */
    public void write(PreparedAudit prepared, OutputStream out) {
        writer.write(prepared, out);
    }
}
