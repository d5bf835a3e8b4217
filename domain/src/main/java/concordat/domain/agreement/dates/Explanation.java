package concordat.domain.agreement.dates;

import static concordat.domain.agreement.dates.Saying.count;
import static concordat.domain.agreement.dates.Saying.day;
import static concordat.domain.agreement.dates.Saying.lastDay;

import concordat.domain.agreement.dates.Span.Cause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says why the dates of an agreement are what they are, each step in a sentence of its own. */
final class Explanation {
    private final Schedule schedule;
    private final Outlook outlook;
    private final DatesOnRecord record;
    private final TermClause clause;
    private final List<String> sentences = new ArrayList<>();

    Explanation(Schedule schedule, Outlook outlook) {
        this.schedule = schedule;
        this.outlook = outlook;
        record = schedule.record();
        clause = record.clause();
    }

    List<String> sentences() {
        term();
        extensions();
        agreed();
        renewals();
        rolling();
        given();
        lastDays();
        breaks();
        reviews();
        return sentences;
    }

    private void say(String sentence) {
        sentences.add(sentence);
    }

    private void term() {
        LocalDate effective = record.effective();
        Length initial = clause.initial();
        LocalDate end = record.end();
        if (end != null) {
            say("The agreement gives the day of its end: it applies until the end of " + lastDay(end) + ".");
        } else if (initial != null && effective != null) {
            boolean one = initial.years() + initial.months() + initial.days() == 1;
            LocalDate after = initial.after(effective);
            say(initial.words() + " from " + day(effective) + (one ? " ends" : " end") + " at the end of "
                    + lastDay(after) + ".");
            if (initial.days() == 0 && after.getDayOfMonth() != effective.getDayOfMonth()) {
                say("That month has no day " + effective.getDayOfMonth() + ", so it counts in full.");
            }
        } else if (initial != null) {
            say("It runs for " + initial.words() + ", but its effective date is not on record.");
        } else if (clause.mode() != RenewalMode.ROLLING) {
            say("Neither its end nor its length is on record.");
        }
    }

    private void extensions() {
        Length option = clause.option();
        if (option == null) {
            return;
        }
        schedule.spans().stream()
                .filter(span -> span.cause() == Cause.EXTENSION)
                .filter(span -> !span.from().isAfter(outlook.day()))
                .forEach(span -> say("Option " + span.number() + " of " + clause.options() + ", taken up on "
                        + day(span.from()) + ", extends it by " + option.words() + " to the end of "
                        + lastDay(span.end()) + "."));
        int left = outlook.extensionsAvailable();
        if (left > 0) {
            say((left == 1 ? "1 option" : left + " options") + " to extend it by " + option.words()
                    + (left == 1 ? " is left" : " each are left")
                    + outlook.maximumEnd()
                            .map(most -> "; with all that is possible it ends at the latest at the end of "
                                    + lastDay(most) + ".")
                            .orElse("."));
        }
    }

    private void agreed() {
        schedule.spans().stream()
                .filter(span -> span.cause() == Cause.AGREED)
                .filter(span -> !span.from().isAfter(outlook.day()))
                .forEach(span -> say("By an extension that all parties have signed, the last on " + day(span.from())
                        + ", it applies until the end of " + lastDay(span.end()) + "."));
    }

    private void renewals() {
        Length renewal = clause.renewal();
        if (renewal == null) {
            return;
        }
        Integer most = clause.mostRenewals();
        say("After its term it renews by itself for " + renewal.words() + " each time"
                + (most == null ? "" : ", " + (most == 1 ? "once" : most + " times") + " at most") + ", unless "
                + clause.stoppedBy().words() + (clause.stoppedBy() == Stopping.ANY_PARTY ? " stops it." : " stop it."));
        schedule.spanOn(outlook.day())
                .filter(span -> span.cause() == Cause.RENEWAL)
                .ifPresent(span -> say("From " + day(span.from())
                        + " on it was too late to stop renewal " + span.number() + ": it now runs to the end of "
                        + lastDay(span.end()) + "."));
        outlook.nextRenewal().ifPresent(next -> say("It renews on " + day(next) + " unless it is stopped in time."));
    }

    private void rolling() {
        if (clause.mode() != RenewalMode.ROLLING) {
            return;
        }
        say(schedule.termEnd()
                .map(end -> "It then runs on without an end until notice is given; it cannot end before the end of "
                        + lastDay(end) + ".")
                .orElse("It runs on without an end until notice is given."));
    }

    private void given() {
        record.notices().stream()
                .filter(notice -> !notice.given().isAfter(outlook.day()))
                .forEach(notice -> say(nameOf(notice) + " gave notice on " + day(notice.given()) + " "
                        + switch (notice.kind()) {
                            case NOT_TO_RENEW -> "not to renew it beyond the end of ";
                            case TO_END -> "to end it at the end of ";
                            case TO_BREAK -> "to break it off at the end of ";
                        }
                        + lastDay(notice.end()) + "."));
    }

    private String nameOf(NoticeGiven notice) {
        return record.parties().stream()
                .filter(party -> party.party().equals(notice.party()))
                .map(PartyNotice::name)
                .findFirst()
                .orElse("A party");
    }

    private void lastDays() {
        outlook.lastNotices().forEach(notice -> {
            NoticePeriod period = notice.party().period();
            LocalDate last = notice.lastDay();
            LocalDate ifToday = notice.endIfToday();
            if (period != null && last != null) {
                say("Notice by " + notice.party().name() + " takes " + period.words() + ": the last day for it "
                        + (last.isBefore(outlook.day()) ? "was " : "is ") + day(last) + workingDay(notice, last));
            } else if (period != null && ifToday != null) {
                say("Notice by " + notice.party().name() + " takes " + period.words()
                        + ": given today, it would end the agreement at the end of " + lastDay(ifToday) + ".");
            } else if (period == null) {
                say("The notice period of " + notice.party().name() + " is not on record.");
            }
        });
    }

    private static String workingDay(LastNotice notice, LocalDate last) {
        LocalDate working = notice.workingDay();
        return working == null || working.equals(last)
                ? "."
                : ". That is no working day; the last one before it is " + Saying.weekday(working) + ".";
    }

    private void breaks() {
        outlook.nextBreak()
                .ifPresent(next -> say("It can be broken off at the end of " + day(next.due())
                        + schedule.milestones().stream()
                                .filter(each -> each.kind() == Milestone.Kind.BREAK_NOTICE)
                                .filter(each -> each.end() != null && each.end().equals(next.end()))
                                .findFirst()
                                .map(each -> ", with notice by " + day(each.due()) + ".")
                                .orElse("; how much notice that takes is not on record.")));
    }

    private void reviews() {
        int every = clause.reviewMonths();
        if (every > 0) {
            say("It is reviewed every " + (every == 1 ? "month" : count(every, "month")) + " from its effective date"
                    + outlook.nextReview()
                            .map(next -> ", next on " + day(next) + ".")
                            .orElse("."));
        }
    }
}
