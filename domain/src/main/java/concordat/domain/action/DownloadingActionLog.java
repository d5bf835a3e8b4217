package concordat.domain.action;

import static concordat.domain.action.ActionRule.PART_2_IS_NOT_PUBLISHED;

import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.Journal;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
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
import org.jspecify.annotations.Nullable;

/** Taking the action log of a committee away as a workbook: what its page shows, to whoever may see it, and nothing else. */
@UseCase
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR
})
public class DownloadingActionLog {
    private static final int MOST = 100_000;

    private final LogKeeping keeping;
    private final Committees committees;
    private final SettingValues settings;
    private final ActionLogWriter writer;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    DownloadingActionLog(
            ActionLogs logs,
            Committees committees,
            SettingValues settings,
            ActionLogWriter writer,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        keeping = new LogKeeping(logs, clock);
        this.committees = committees;
        this.settings = settings;
        this.writer = writer;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Puts on record that the actor takes it away, and finds what is in it.
     *
     * @param meeting null for the meeting that is being held, or the next one
     * @throws concordat.domain.shared.RuleBroken if it is the log of Part 2 and meant for the public (XL-10)
     */
    public PreparedActionLog prepare(CommitteeId id, Part part, @Nullable MeetingId meeting, boolean publication) {
        PART_2_IS_NOT_PUBLISHED.require(part == Part.PART_1 || !publication);
        Committee committee = committees.get(id);
        Capacity held = actor.as(
                capacity -> capacity.role() != Role.SIGNED_IN,
                "You would have to be appointed at one of the partners to take the log away.");
        Instant now = clock.instant();
        UUID export = Ids.next(clock);
        ActionLog log = keeping.log(id, part, meeting, MOST);
        PreparedActionLog prepared = new PreparedActionLog(
                export,
                log,
                committee.name(),
                publication,
                new SettingsOnDay(log.today(), settings.changes())
                        .of(committee.partnership())
                        .rag(),
                actor.actor().name() + ", " + held.words(),
                now,
                (log.today() + "_" + committee.code() + "_action-log_part" + (part == Part.PART_1 ? 1 : 2)
                                + (publication ? "_publication" : "") + "_v1.xlsx")
                        .toLowerCase(Locale.ENGLISH)
                        .replaceAll("[^a-z0-9._-]", "-"));
        journal.record(new ActionLogEvent.ActionLogDownloaded(
                export, id, committee.code(), committee.partnership(), part, publication, prepared.fileName()));
        return prepared;
    }

    /** Writes it there. @throws java.io.UncheckedIOException if that fails */
    public void write(PreparedActionLog prepared, OutputStream out) {
        writer.write(prepared, out);
    }
}
