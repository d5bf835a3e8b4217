package concordat.domain.meeting;

import concordat.domain.committee.Committee;
import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.Committees;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever has to do with a committee reads its work programme, as far as its parts admit them (6.3). */
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
public class ReadingWork {
    private final WorkEntries entries;
    private final AgendaTemplates templates;
    private final Committees committees;

    @Inject
    ReadingWork(WorkEntries entries, AgendaTemplates templates, Committees committees) {
        this.entries = entries;
        this.templates = templates;
        this.committees = committees;
    }

    /**
     * The programme of the committee's year in which that day lies.
     *
     * @throws concordat.domain.shared.NotFound if the actor may not see the committee
     */
    public WorkProgramme programme(CommitteeId id, LocalDate day) {
        Committee committee = committees.get(id);
        WorkYear year = templates
                .find(id)
                .map(AgendaTemplate::conventions)
                .orElseGet(AgendaConventions::usual)
                .year();
        LocalDate first = year.beginning(day);
        WorkCalendar calendar = WorkCalendar.of(entries.meetings(id));
        Map<UUID, Map<MeetingId, ItemState>> taken = taken(id);
        List<WorkCalendar.Day> days = calendar.meetings().stream()
                .filter(each -> !each.date().isBefore(first) && each.date().isBefore(first.plusYears(1)))
                .toList();
        return new WorkProgramme(
                CommitteeLine.of(committee),
                year,
                first,
                columns(days),
                entries.of(id).stream()
                        .map(entry -> row(entry, calendar, days, taken.getOrDefault(entry.id(), Map.of())))
                        .toList());
    }

    private static WorkProgramme.Row row(
            WorkEntry entry, WorkCalendar calendar, List<WorkCalendar.Day> days, Map<MeetingId, ItemState> taken) {
        return new WorkProgramme.Row(
                entry.id(),
                entry.changes(),
                entry.work(),
                days.stream()
                        .map(day -> mark(entry, calendar, day, taken.get(day.id())))
                        .toList(),
                entry.deferrals().stream()
                        .flatMap(deferral -> moved(deferral, calendar).stream())
                        .toList());
    }

    private static Optional<WorkProgramme.Moved> moved(WorkDeferral deferral, WorkCalendar calendar) {
        return calendar.find(deferral.from()).flatMap(from -> calendar.find(deferral.to())
                .map(to -> new WorkProgramme.Moved(from.date(), to.date(), deferral.reason())));
    }

    private static WorkProgramme.Mark mark(
            WorkEntry entry, WorkCalendar calendar, WorkCalendar.Day day, @Nullable ItemState taken) {
        return WorkProgramme.Mark.of(
                taken,
                entry.isDeferredFrom(day.id()),
                calendar.isDue(entry, day.id()),
                day.state() == MeetingState.CLOSED);
    }

    private Map<UUID, Map<MeetingId, ItemState>> taken(CommitteeId id) {
        Map<UUID, Map<MeetingId, ItemState>> taken = new HashMap<>();
        entries.taken(id).forEach(item -> taken.computeIfAbsent(item.entry(), entry -> new HashMap<>())
                .put(item.meeting(), item.state()));
        return taken;
    }

    /** One entry. @throws concordat.domain.shared.NotFound if the actor may not see it */
    public WorkProgramme.Entry entry(UUID id) {
        WorkEntry entry = entries.get(id);
        return new WorkProgramme.Entry(entry.committee(), entry.changes(), entry.work());
    }

    /** The ordinary meetings of a committee that the actor may see, the earliest first. */
    public List<WorkProgramme.Column> meetings(CommitteeId id) {
        return columns(WorkCalendar.of(entries.meetings(id)).meetings());
    }

    private static List<WorkProgramme.Column> columns(List<WorkCalendar.Day> days) {
        return days.stream()
                .map(each -> new WorkProgramme.Column(each.id(), each.startsAt(), each.title(), each.state()))
                .toList();
    }
}
