package concordat.domain.board;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which schedules there are: a reader's own; those on committees that an officer serves, for that officer; those of a partnership, for its auditors. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.EXECUTIVE,
    Role.GOVERNANCE_OFFICER,
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.AUDITOR
})
public class ReadingBoardReportSchedules {
    private static final int LISTED = 200;

    private final BoardReportSchedules schedules;
    private final Clock clock;

    @Inject
    ReadingBoardReportSchedules(BoardReportSchedules schedules, Clock clock) {
        this.schedules = schedules;
        this.clock = clock;
    }

    /** Up to two hundred, with the next day on which each is due: first those that run, then those stopped last. */
    public List<BoardReportScheduleLine> all() {
        return withNext(schedules.lines(LISTED)).toList();
    }

    private Stream<BoardReportScheduleLine> withNext(List<BoardReportScheduleLine> lines) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        Map<CommitteeId, List<LocalDate>> meetings = schedules.meetingsAfter(today);
        return lines.stream().map(line -> line.withNext(today, meetings(line, meetings)));
    }

    private static List<LocalDate> meetings(BoardReportScheduleLine line, Map<CommitteeId, List<LocalDate>> meetings) {
        CommitteeId committee = line.committee();
        return committee == null ? List.of() : meetings.getOrDefault(committee, List.of());
    }

    /** One of the actor's own. @throws NotFound if there is none */
    public BoardReportScheduleLine own(BoardReportScheduleId id) {
        return withNext(schedules.line(id).filter(BoardReportScheduleLine::own).stream()
                        .toList())
                .findFirst()
                .orElseThrow(() -> new NotFound("schedule"));
    }
}
