package concordat.domain.meeting;

import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The meetings of a committee over some years, to say at which of them its work is due. */
record WorkCalendar(List<Day> meetings) {
    WorkCalendar {
        meetings = meetings.stream().sorted(Comparator.comparing(Day::startsAt)).toList();
    }

    /** That of the meetings that the schedule has. */
    static WorkCalendar of(List<WorkEntries.Scheduled> meetings) {
        return new WorkCalendar(meetings.stream()
                .map(each -> new Day(each.id(), each.startsAt(), each.title(), each.state()))
                .toList());
    }

    /** An ordinary meeting that has not been cancelled. */
    record Day(MeetingId id, Instant startsAt, String title, MeetingState state) {
        LocalDate date() {
            return LocalDate.ofInstant(startsAt, Term.LONDON);
        }
    }

    /** Whether the entry is due at that meeting, put off to it or planned for its month, and not put off from it. */
    boolean isDue(WorkEntry entry, MeetingId meeting) {
        Optional<Day> day = find(meeting);
        if (day.isEmpty() || entry.endedBecause().isPresent() || entry.isDeferredFrom(meeting)) {
            return false;
        }
        return entry.isDeferredTo(meeting) || isPlanned(entry, day.get());
    }

    /** Whether it is planned for that meeting, the first one of one of its months. */
    boolean isPlanned(WorkEntry entry, Day day) {
        YearMonth month = YearMonth.from(day.date());
        return entry.work().isDueIn(month.getMonth())
                && !day.date().isBefore(entry.plannedOn())
                && meetings.stream()
                        .filter(other -> YearMonth.from(other.date()).equals(month))
                        .findFirst()
                        .filter(day::equals)
                        .isPresent();
    }

    boolean isLater(MeetingId from, MeetingId to) {
        return find(from)
                .flatMap(first -> find(to).filter(second -> second.startsAt().isAfter(first.startsAt())))
                .isPresent();
    }

    Optional<Day> find(MeetingId meeting) {
        return meetings.stream().filter(day -> day.id().equals(meeting)).findFirst();
    }
}
