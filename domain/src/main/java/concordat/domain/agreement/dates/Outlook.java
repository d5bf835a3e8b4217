package concordat.domain.agreement.dates;

import concordat.domain.agreement.dates.Milestone.Kind;
import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dates of an agreement as they look on a day: until when it runs, and what must be done by when. */
public final class Outlook {
    private final Schedule schedule;
    private final LocalDate day;

    Outlook(Schedule schedule, LocalDate day) {
        this.schedule = schedule;
        this.day = day;
    }

    /** The day on which it looks like that. */
    public LocalDate day() {
        return day;
    }

    /** The first day on which it no longer applies (AG-5); none if it has no end, or that is not on record. */
    public Optional<LocalDate> end() {
        return schedule.spanOn(day).map(Span::end);
    }

    /** The first day on which it would no longer apply if every option and limited renewal were used (AG-5). */
    public Optional<LocalDate> maximumEnd() {
        return schedule.maximumEnd();
    }

    /** Whether it has no end unless somebody gives notice. */
    public boolean runsOn() {
        return schedule.runsOn();
    }

    /** How many options to extend it have been taken up by that day. */
    public int extensionsUsed() {
        return (int) schedule.record().extensions().stream()
                .filter(taken -> !taken.isAfter(day))
                .count();
    }

    /** How many options to extend it are left; none once it has ended. */
    public int extensionsAvailable() {
        return schedule.finalEnd().filter(end -> !day.isBefore(end)).isPresent()
                ? 0
                : schedule.record().clause().options() - extensionsUsed();
    }

    /** The first day of the term into which it renews by itself next; none if it does not. */
    public Optional<LocalDate> nextRenewal() {
        return schedule.milestones().stream()
                .filter(milestone -> milestone.kind() == Kind.RENEWAL)
                .map(Milestone::due)
                .filter(due -> due.isAfter(day))
                .findFirst();
    }

    /** By when each party has to give notice. */
    public List<LastNotice> lastNotices() {
        return schedule.record().parties().stream()
                .filter(party -> party.isPartyOn(day))
                .map(this::lastNotice)
                .toList();
    }

    /** The next last day to give notice, of whichever party; the last one if all have passed. */
    public Optional<LocalDate> nextLastNotice() {
        return schedule.course().lastNoticeOn(day);
    }

    private LastNotice lastNotice(PartyNotice party) {
        LocalDate last = lastDayOf(party.party());
        LocalDate end = end().orElse(null);
        return new LastNotice(
                party,
                last,
                last == null ? null : schedule.workingDayBy(last),
                schedule.earliestEnd(party.party(), day)
                        .filter(earliest -> end == null || earliest.isBefore(end))
                        .orElse(null));
    }

    /** The next last day of that party; the last one if all have passed. */
    private @Nullable LocalDate lastDayOf(OrganisationId party) {
        List<LocalDate> days = schedule.milestones().stream()
                .filter(milestone -> milestone.kind() == Kind.LAST_NOTICE && party.equals(milestone.party()))
                .map(Milestone::due)
                .toList();
        return days.stream()
                .filter(due -> !due.isBefore(day))
                .findFirst()
                .orElse(days.isEmpty() ? null : days.get(days.size() - 1));
    }

    /** The next review; one that is overdue if there is no later one. */
    public Optional<LocalDate> nextReview() {
        return schedule.course().reviewOn(day);
    }

    /** The last day of the agreement if it is broken off next time. */
    public Optional<Milestone> nextBreak() {
        return next(Kind.BREAK);
    }

    /** The last day to give notice of a break that can still be reached. */
    public Optional<Milestone> nextBreakNotice() {
        return next(Kind.BREAK_NOTICE);
    }

    private Optional<Milestone> next(Kind kind) {
        return comingUp().filter(milestone -> milestone.kind() == kind).findFirst();
    }

    /** What is to be done, or happens, next. */
    public Optional<Milestone> next() {
        return comingUp().findFirst();
    }

    /** What is to be done, or happens, from that day up to and including another. */
    public List<Milestone> until(LocalDate last) {
        return comingUp().takeWhile(milestone -> !milestone.due().isAfter(last)).toList();
    }

    private Stream<Milestone> comingUp() {
        return schedule.milestones().stream()
                .filter(milestone -> !milestone.due().isBefore(day));
    }

    /** Why the dates are what they are, in sentences. */
    public List<String> explanation() {
        return new Explanation(schedule, this).sentences();
    }
}
