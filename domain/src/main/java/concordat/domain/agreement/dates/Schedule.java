package concordat.domain.agreement.dates;

import static concordat.domain.agreement.dates.Milestone.Kind.BREAK;
import static concordat.domain.agreement.dates.Milestone.Kind.BREAK_NOTICE;
import static concordat.domain.agreement.dates.Milestone.Kind.END;
import static concordat.domain.agreement.dates.Milestone.Kind.LAST_NOTICE;
import static concordat.domain.agreement.dates.Milestone.Kind.RENEWAL;
import static concordat.domain.agreement.dates.Milestone.Kind.REVIEW;

import concordat.domain.agreement.dates.Span.Cause;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates of an agreement, reckoned from what is on record (AG-4, AG-5, AG-6). It does not depend on the day on which it
 * is reckoned: any day can be asked for. What goes on without end is reckoned to the end of the century.
 */
public final class Schedule {
    /** The first day that is no longer reckoned. */
    public static final LocalDate HORIZON = LocalDate.of(2101, 1, 1);

    /** The end of the first term is known from before it begins. */
    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);

    private final DatesOnRecord record;
    private final WorkingDays workingDays;
    private final @Nullable LocalDate termEnd;
    private final List<Span> spans = new ArrayList<>();
    private final List<LocalDate> boundaries = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private @Nullable LocalDate maximumEnd;
    private boolean runsOn;

    /** Reckons it. */
    public static Schedule of(DatesOnRecord record, WorkingDays workingDays) {
        return new Schedule(record, workingDays);
    }

    private Schedule(DatesOnRecord record, WorkingDays workingDays) {
        this.record = record;
        this.workingDays = workingDays;
        termEnd = termEnd(record);
        if (record.clause().mode() == RenewalMode.ROLLING) {
            runsOn = record.effective() != null;
        } else if (termEnd != null || !record.agreed().isEmpty()) {
            runTheTerm(termEnd);
        }
        cutShort();
        if (endedByNotice()) {
            maximumEnd = finalEnd().orElse(null);
        }
        markBoundaries();
        markReviews();
        markBreaks();
        milestones.sort(Milestone.BY_DAY);
    }

    private static @Nullable LocalDate termEnd(DatesOnRecord record) {
        LocalDate effective = record.effective();
        Length initial = record.clause().initial();
        return record.end() != null || effective == null || initial == null ? record.end() : initial.after(effective);
    }

    /** The initial term, what extends it, and its renewals. */
    private void runTheTerm(@Nullable LocalDate initialEnd) {
        if (initialEnd != null) {
            spans.add(new Span(BEFORE_ALL, initialEnd, record.end() == null ? Cause.INITIAL : Cause.DATE, 0));
        }
        Length renewal = record.clause().renewal();
        Run run = new Run(initialEnd);
        Deque<Extending> afterRenewals = new ArrayDeque<>();
        List<Extending> first = new ArrayList<>();
        for (Extending each : extending()) {
            LocalDate present = run.end;
            if (each.agreed() != null && renewal != null && present != null && isTooLateToStop(present, each.on())) {
                afterRenewals.add(each);
            } else {
                first.add(each);
                run.extend(each).ifPresent(spans::add);
            }
        }
        LocalDate end = run.end;
        if (end == null) {
            return;
        }
        maximumEnd = most(initialEnd, first);
        if (renewal == null) {
            boundaries.add(end);
        } else {
            LocalDate last = renew(run, renewal, afterRenewals);
            maximumEnd = record.clause().mostRenewals() == null ? null : afterRenewals(last);
        }
    }

    /** The end with all options and renewals; an end agreed on after a renewal can only be later than what they gave. */
    private @Nullable LocalDate afterRenewals(LocalDate last) {
        LocalDate most = maximumEnd;
        return most == null || last.isAfter(most) ? last : most;
    }

    /** Whether it has renewed on that end, or is certain to, before a day. */
    private boolean isTooLateToStop(LocalDate end, LocalDate day) {
        return !isStoppedAt(end) && day.isAfter(certainToRenew(end));
    }

    /** The end after all options and all renewals; options come first. */
    private @Nullable LocalDate most(@Nullable LocalDate initialEnd, List<Extending> extending) {
        Run run = new Run(initialEnd);
        extending.forEach(run::extend);
        LocalDate end = run.end;
        if (end == null) {
            return null;
        }
        Reckoner reckoner = run.reckoner(end);
        Length option = record.clause().option();
        for (int i = run.options; option != null && i < record.clause().options(); i++) {
            end = reckoner.add(option);
        }
        Length renewal = record.clause().renewal();
        Integer times = record.clause().mostRenewals();
        for (int i = 0; renewal != null && times != null && i < times; i++) {
            end = reckoner.add(renewal);
        }
        return end;
    }

    /** Options taken up and ends agreed on, in the order of their days. */
    private List<Extending> extending() {
        return Stream.concat(
                        record.extensions().stream().map(on -> new Extending(on, null)),
                        record.agreed().stream().map(agreed -> new Extending(agreed.on(), agreed.end())))
                .sorted(Comparator.comparing(Extending::on))
                .toList();
    }

    /** @param agreed the end that was agreed on; null for an option that was taken up */
    private record Extending(LocalDate on, @Nullable LocalDate agreed) {}

    /** The term as it runs, with what extends it one after the other. */
    private final class Run {
        private @Nullable LocalDate end;
        private @Nullable Reckoner reckoner;
        private LocalDate since = BEFORE_ALL;
        private int options;
        private int agreed;

        Run(@Nullable LocalDate initialEnd) {
            end = initialEnd;
            reckoner = initialEnd == null ? null : startOfCount(initialEnd);
        }

        /** What its end is from then on; nothing if that leaves it as it is. */
        Optional<Span> extend(Extending extending) {
            return extending.agreed() == null ? takeUp(extending.on()) : agree(extending.on(), extending.agreed());
        }

        private Optional<Span> takeUp(LocalDate on) {
            Length option = record.clause().option();
            LocalDate present = end;
            if (option == null || present == null) {
                return Optional.empty();
            }
            LocalDate later = reckoner(present).add(option);
            end = later;
            since = on;
            options++;
            return Optional.of(new Span(on, later, Cause.EXTENSION, options));
        }

        private Optional<Span> agree(LocalDate on, LocalDate to) {
            LocalDate present = end;
            if (present != null && !to.isAfter(present)) {
                return Optional.empty();
            }
            end = to;
            since = on;
            reckoner = Reckoner.at(to);
            agreed++;
            return Optional.of(new Span(on, to, Cause.AGREED, agreed));
        }

        LocalDate renew(Length renewal) {
            LocalDate later = reckoner(reached()).add(renewal);
            end = later;
            return later;
        }

        /** Nothing that follows from what extended it last was known before that. */
        LocalDate notBefore(LocalDate day) {
            return day.isBefore(since) ? since : day;
        }

        /** The end so far, of a term that has one. */
        LocalDate reached() {
            return Objects.requireNonNull(end);
        }

        /** Counts on from where the term has come to. */
        Reckoner reckoner(LocalDate from) {
            Reckoner counting = reckoner == null ? Reckoner.at(from) : reckoner;
            reckoner = counting;
            return counting;
        }
    }

    /** A given length is counted on from the effective date, a given end date from that date. */
    private Reckoner startOfCount(LocalDate initialEnd) {
        LocalDate effective = record.effective();
        Length initial = record.clause().initial();
        return record.end() == null && effective != null && initial != null
                ? Reckoner.from(effective, initial)
                : Reckoner.at(initialEnd);
    }

    /** Lets it renew until it ends, or for good; returns the end to which that was followed. */
    private LocalDate renew(Run run, Length renewal, Deque<Extending> agreed) {
        Integer most = record.clause().mostRenewals();
        for (int number = 1; ; number++) {
            boolean used = most != null && number > most;
            LocalDate end = run.reached();
            while (!agreed.isEmpty()
                    && (used || !isTooLateToStop(end, agreed.element().on()))) {
                run.extend(agreed.remove()).ifPresent(spans::add);
                end = run.reached();
            }
            boundaries.add(end);
            if (used || isStoppedAt(end)) {
                return end;
            }
            if (!end.isBefore(HORIZON)) {
                runsOn = true;
                return end;
            }
            LocalDate certain = run.notBefore(certainToRenew(end));
            spans.add(new Span(certain, run.renew(renewal), Cause.RENEWAL, number));
        }
    }

    /** Whether notice has been given by whom it takes to keep it from renewing on that day. */
    private boolean isStoppedAt(LocalDate end) {
        Set<OrganisationId> gave = gaveNotice(end);
        return switch (record.clause().stoppedBy()) {
            case ANY_PARTY -> !gave.isEmpty();
            case ALL_PARTIES ->
                !gave.isEmpty()
                        && record.parties().stream()
                                .filter(party -> party.isPartyOn(end.minusDays(1)))
                                .map(PartyNotice::party)
                                .allMatch(gave::contains);
        };
    }

    private Set<OrganisationId> gaveNotice(LocalDate end) {
        return record.notices().stream()
                .filter(notice ->
                        notice.kind() == NoticeKind.NOT_TO_RENEW && notice.end().equals(end))
                .map(NoticeGiven::party)
                .collect(Collectors.toSet());
    }

    /** The first day on which nobody can keep it from renewing on that day any more. */
    private LocalDate certainToRenew(LocalDate end) {
        Comparator<LocalDate> order = Comparator.naturalOrder();
        Set<OrganisationId> gave = gaveNotice(end);
        Stream<LocalDate> lastDays = record.parties().stream()
                .filter(party -> !gave.contains(party.party()))
                .map(party -> new LastDay(party, lastDay(party, end)))
                .filter(last -> last.party().isPartyOn(last.day()))
                .map(LastDay::day);
        return (record.clause().stoppedBy() == Stopping.ANY_PARTY ? lastDays.max(order) : lastDays.min(order))
                .orElse(end.minusDays(1))
                .plusDays(1);
    }

    private record LastDay(PartyNotice party, LocalDate day) {}

    /** The last day for a party's notice; where no period is recorded, the last day of the term. */
    private LocalDate lastDay(PartyNotice party, LocalDate end) {
        NoticePeriod period = party.period();
        return period == null ? end.minusDays(1) : period.lastDayBefore(end, workingDays);
    }

    /** What notices to end it, or to break it off, leave of its time. */
    private void cutShort() {
        record.notices().stream()
                .filter(notice -> notice.kind() != NoticeKind.NOT_TO_RENEW)
                .sorted(Comparator.comparing(NoticeGiven::given).thenComparing(NoticeGiven::end))
                .forEach(this::cutShortBy);
    }

    private void cutShortBy(NoticeGiven notice) {
        LocalDate end = notice.end();
        if (finalEnd().filter(known -> !end.isBefore(known)).isPresent()) {
            return;
        }
        Optional<LocalDate> then = course().endOn(notice.given());
        List<Span> overtaken = spans.stream()
                .filter(span ->
                        !span.from().isBefore(notice.given()) && !span.end().isBefore(end))
                .toList();
        // Until it has renewed into the term in which the notice runs out, its end is still that of the present term.
        boolean renewsBefore = then.filter(known -> known.isBefore(end)).isPresent() && !overtaken.isEmpty();
        spans.removeAll(overtaken);
        spans.add(new Span(renewsBefore ? overtaken.get(0).from() : notice.given(), end, Cause.NOTICE, 0));
        boundaries.removeIf(boundary -> !boundary.isBefore(end));
        boundaries.add(end);
        runsOn = false;
    }

    private boolean endedByNotice() {
        return last().filter(span -> span.cause() == Cause.NOTICE).isPresent()
                || boundaries.stream().anyMatch(this::isStoppedAt);
    }

    private Optional<Span> last() {
        return spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(spans.size() - 1));
    }

    private void markBoundaries() {
        LocalDate last = finalEnd().orElse(null);
        for (LocalDate boundary : boundaries) {
            if (boundary.equals(last)) {
                milestones.add(new Milestone(END, boundary.minusDays(1), null, boundary));
            } else {
                milestones.add(new Milestone(RENEWAL, boundary, null, boundary));
            }
            if (!isStoppedAt(boundary) && !isCutAt(boundary)) {
                for (PartyNotice party : record.parties()) {
                    NoticePeriod period = party.period();
                    LocalDate due = period == null ? null : period.lastDayBefore(boundary, workingDays);
                    if (due != null && party.isPartyOn(due)) {
                        milestones.add(new Milestone(LAST_NOTICE, due, party.party(), boundary));
                    }
                }
            }
        }
    }

    private boolean isCutAt(LocalDate boundary) {
        return last().filter(span -> span.cause() == Cause.NOTICE && span.end().equals(boundary))
                .isPresent();
    }

    private void markReviews() {
        LocalDate effective = record.effective();
        LocalDate until = reckonedUntil();
        TreeSet<LocalDate> days = new TreeSet<>();
        LocalDate agreed = record.review();
        if (agreed != null) {
            days.add(agreed);
        }
        int every = record.clause().reviewMonths();
        if (effective != null && every > 0) {
            for (int months = every; effective.plusMonths(months).isBefore(until); months += every) {
                days.add(effective.plusMonths(months));
            }
        }
        days.forEach(day -> milestones.add(new Milestone(REVIEW, day, null, null)));
    }

    private void markBreaks() {
        for (BreakClause clause : record.breaks()) {
            for (LocalDate end : endsOf(clause)) {
                milestones.add(new Milestone(BREAK, end.minusDays(1), null, end));
                NoticePeriod notice = clause.notice();
                if (notice != null) {
                    milestones.add(new Milestone(BREAK_NOTICE, notice.lastDayBefore(end, workingDays), null, end));
                }
            }
        }
    }

    /** The first days after each of its break days that lies within the agreement's time. */
    private List<LocalDate> endsOf(BreakClause clause) {
        LocalDate effective = record.effective();
        LocalDate until = reckonedUntil();
        List<LocalDate> found = new ArrayList<>();
        LocalDate lastDay = clause.lastDay();
        if (effective == null) {
            return found;
        }
        if (lastDay != null) {
            LocalDate end = lastDay.plusDays(1);
            if (end.isAfter(effective) && end.isBefore(until)) {
                found.add(end);
            }
            return found;
        }
        for (int years = 1; Length.afterMonths(effective, 12 * years).isBefore(until); years++) {
            found.add(Length.afterMonths(effective, 12 * years));
        }
        return found;
    }

    private LocalDate reckonedUntil() {
        return finalEnd().orElse(HORIZON);
    }

    /** What is on record, from which it was reckoned. */
    public DatesOnRecord record() {
        return record;
    }

    /** The first day after the initial term, or of the minimum term of one that runs on; none if there is none. */
    public Optional<LocalDate> termEnd() {
        return Optional.ofNullable(termEnd);
    }

    /** The first day after the term with the extensions that were taken up, before any renewal; none if there is none. */
    public Optional<LocalDate> extendedEnd() {
        return spans.stream()
                .filter(span -> span.cause() != Cause.RENEWAL && span.cause() != Cause.NOTICE)
                .map(Span::end)
                .reduce((former, latter) -> latter);
    }

    /** What its end is from which day on, in their order, and why. */
    public List<Span> spans() {
        return List.copyOf(spans);
    }

    /** The span that tells its end on that day. */
    public Optional<Span> spanOn(LocalDate day) {
        return spans.stream().filter(span -> !span.from().isAfter(day)).reduce((former, latter) -> latter);
    }

    /** Whether it has no end unless somebody gives notice. */
    public boolean runsOn() {
        return runsOn;
    }

    /** The first day on which it no longer applies by all that is on record; none if it runs on, or cannot be told. */
    public Optional<LocalDate> finalEnd() {
        return runsOn ? Optional.empty() : last().map(Span::end);
    }

    /** The same if every option and limited renewal were used (AG-5); none if it runs on without limit. */
    public Optional<LocalDate> maximumEnd() {
        return Optional.ofNullable(maximumEnd);
    }

    /** Everything that is to be done or happens, by day. */
    public List<Milestone> milestones() {
        return List.copyOf(milestones);
    }

    /**
     * The ends that a notice of that kind, given by that party on that day, can have, the nearest first; none if it would be
     * too late, or the agreement knows no such notice.
     */
    public List<LocalDate> endsByNotice(NoticeKind kind, OrganisationId party, LocalDate given) {
        return switch (kind) {
            case NOT_TO_RENEW ->
                record.clause().mode() == RenewalMode.AUTO_RENEW
                        ? boundaries.stream()
                                .filter(boundary -> boundary.isBefore(HORIZON) && inTime(party, boundary, given))
                                .toList()
                        : List.of();
            case TO_END ->
                earliestEnd(party, given)
                        .filter(end ->
                                finalEnd().filter(last -> !end.isBefore(last)).isEmpty())
                        .stream()
                        .toList();
            case TO_BREAK ->
                record.breaks().stream()
                        .flatMap(clause -> endsOf(clause).stream().filter(end -> {
                            NoticePeriod notice = clause.notice();
                            LocalDate last = notice == null ? end.minusDays(1) : notice.lastDayBefore(end, workingDays);
                            return !given.isAfter(last);
                        }))
                        .distinct()
                        .sorted()
                        .toList();
        };
    }

    private boolean inTime(OrganisationId party, LocalDate end, LocalDate given) {
        return record.parties().stream()
                .filter(each -> each.party().equals(party) && each.isPartyOn(given))
                .anyMatch(each -> !given.isAfter(lastDay(each, end)));
    }

    /**
     * The earliest end that this party can bring about by a notice that it gives on that day: when the notice has run out,
     * and the minimum term of one that runs on has, too. None if its notice period is not recorded.
     */
    public Optional<LocalDate> earliestEnd(OrganisationId party, LocalDate given) {
        return record.parties().stream()
                .filter(each -> each.party().equals(party) && each.isPartyOn(given))
                .map(PartyNotice::period)
                .filter(period -> period != null)
                .map(period -> period.runsOut(given, workingDays).plusDays(1))
                .map(end -> record.clause().mode() == RenewalMode.ROLLING && termEnd != null && termEnd.isAfter(end)
                        ? termEnd
                        : end)
                .findFirst();
    }

    /** The last working day on which something can be done that is due on that day. */
    public LocalDate workingDayBy(LocalDate due) {
        return workingDays.onOrBefore(due);
    }

    /** What is kept of it for lists. */
    public Course course() {
        return new Course(
                spans.stream()
                        .map(span -> new Course.EndFrom(span.from(), span.end()))
                        .toList(),
                runsOn,
                endedByNotice(),
                maximumEnd,
                days(LAST_NOTICE),
                days(REVIEW));
    }

    private List<LocalDate> days(Milestone.Kind kind) {
        return milestones.stream()
                .filter(milestone -> milestone.kind() == kind)
                .map(Milestone::due)
                .distinct()
                .toList();
    }

    /** How it looks on a day. */
    public Outlook on(LocalDate day) {
        return new Outlook(this, day);
    }
}
