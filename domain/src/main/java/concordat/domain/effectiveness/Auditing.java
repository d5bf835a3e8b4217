package concordat.domain.effectiveness;

import concordat.domain.board.MemberAttendance;
import concordat.domain.committee.Committee;
import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.Committees;
import concordat.domain.committee.MeetingTerms;
import concordat.domain.meeting.MeetingRegister;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Term;
import concordat.domain.shared.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an audit is put together from the record. */
final class Auditing {
    /** Attendance as it is known now, whatever the position of the journal. */
    private static final long NOW = Long.MAX_VALUE;

    /** So long before the year a chart begins, so that a year of quarterly meetings has points enough. */
    private static final int YEARS_BEFORE = 2;

    private final EffectivenessRecords records;
    private final MeetingRegister register;
    private final Committees committees;
    private final BankHolidays holidays;
    private final Clock clock;

    Auditing(
            EffectivenessRecords records,
            MeetingRegister register,
            Committees committees,
            BankHolidays holidays,
            Clock clock) {
        this.records = records;
        this.register = register;
        this.committees = committees;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** Today, in London. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }

    /** The audit of a committee in a year, with at most so many decisions. */
    EffectivenessAudit audit(CommitteeId id, AuditYear year, boolean partOneOnly, int most) {
        Committee committee = committees.get(id);
        List<AuditedDecision> decisions = records.decisions(id, year, partOneOnly, most + 1);
        List<MeetingOnRecord> meetings = records.meetings(id, year, partOneOnly);
        WorkingDays working = holidays.workingDays();
        return new EffectivenessAudit(
                CommitteeLine.of(committee),
                year,
                today(),
                decisions.stream().limit(most).toList(),
                decisions.size() > most,
                meetings.stream()
                        .map(meeting -> new AuditedMeeting(meeting, circulationDue(committee, meeting, working)))
                        .toList(),
                MemberAttendance.matrix(register.attendance(id, year.from(), year.until(), NOW)),
                meetings.stream()
                        .filter(MeetingOnRecord::isHeld)
                        .reduce((earlier, later) -> later)
                        .flatMap(last -> committee.meetsOn(last.on()))
                        .map(MeetingTerms::minimumAttendance)
                        .orElse(null));
    }

    /** Attendance up to the end of a year, from as long before as charts go back. */
    AttendanceOverTime overTime(EffectivenessAudit audit, int leastPoints) {
        return AttendanceOverTime.of(
                register.attendance(
                        audit.committee().id(),
                        audit.year().from().minusYears(YEARS_BEFORE),
                        audit.year().until(),
                        NOW),
                audit.minimumAttendance(),
                leastPoints);
    }

    private static @Nullable LocalDate circulationDue(
            Committee committee, MeetingOnRecord meeting, WorkingDays working) {
        LocalDate closedOn = meeting.closedOn();
        return closedOn == null
                ? null
                : working.after(
                        closedOn,
                        committee
                                .meetsOn(closedOn)
                                .orElseGet(MeetingTerms::standard)
                                .circulateDays());
    }
}
