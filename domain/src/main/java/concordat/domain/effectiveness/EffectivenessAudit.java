package concordat.domain.effectiveness;

import concordat.domain.board.MeetingQuorumRow.Quorate;
import concordat.domain.board.MemberAttendance;
import concordat.domain.committee.CommitteeLine;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a committee worked in a year, drawn from its record: what became of each decision, who came to the meetings that were possible
 * for them (MB-7), and whether meetings were quorate and minutes in time (MI-6). It tells what its reader may see, and counts nothing else.
 *
 * @param today the day of which it is
 * @param more whether there are more decisions than are listed
 * @param minimumAttendance the percentage of the meetings possible for them that members should attend, by the terms of reference
 *     of the last meeting of the year (MB-7); null without meeting or terms
 */
public record EffectivenessAudit(
        CommitteeLine committee,
        AuditYear year,
        LocalDate today,
        List<AuditedDecision> decisions,
        boolean more,
        List<AuditedMeeting> meetings,
        List<MemberAttendance> members,
        @Nullable Integer minimumAttendance) {
    public EffectivenessAudit {
        decisions = List.copyOf(decisions);
        meetings = List.copyOf(meetings);
        members = List.copyOf(members);
    }

    /** So many of so many. */
    public record Share(long count, long of) {
        /** Such as "3 of 4". */
        public String words() {
            return count + " of " + of;
        }

        /** Such as "3 of 4 (75%)"; without the percentage if there are none. */
        public String withPercentage() {
            return of == 0 ? words() : words() + " (" + Math.floorDiv(count * 100, of) + "%)";
        }
    }

    /** Actions that were done in time, of those of which it can be said. */
    public Share doneInTime() {
        List<Timeliness> known = decisions.stream()
                .flatMap(decision -> decision.tasks().stream())
                .map(task -> task.timeliness(today))
                .filter(Timeliness::isKnown)
                .toList();
        return new Share(known.stream().filter(Timeliness.IN_TIME::equals).count(), known.size());
    }

    /** Actions not done in time for which a reason is on record, of all that were not. */
    public Share explained() {
        List<AuditedTask> missed = decisions.stream()
                .flatMap(decision -> decision.tasks().stream())
                .filter(task -> task.timeliness(today).isMissed())
                .toList();
        return new Share(
                missed.stream().filter(task -> !task.isUnexplained(today)).count(), missed.size());
    }

    /** Matters that the receiving body has on its own record, of all that were sent to another body. */
    public Share receiptsProven() {
        List<Receipt> sent = decisions.stream()
                .flatMap(decision -> decision.receipts().stream())
                .toList();
        return new Share(sent.stream().filter(Receipt::isProven).count(), sent.size());
    }

    /** Decisions that are in minutes which were approved, of all. */
    public Share inApprovedMinutes() {
        return new Share(
                decisions.stream()
                        .filter(decision -> decision.minuted() == AuditedDecision.Minuted.APPROVED)
                        .count(),
                decisions.size());
    }

    /** Meetings that were held, of those that were held or cancelled. */
    public Share held() {
        return new Share(
                meetings.stream().filter(each -> each.meeting().isHeld()).count(), meetings.size());
    }

    /** Meetings quorate for all that they decided, of those that decided something (QU-8). */
    public Share quorate() {
        List<Quorate> said = meetings.stream()
                .flatMap(each -> Stream.ofNullable(each.meeting().quorate()))
                .toList();
        return new Share(said.stream().filter(Quorate.YES::equals).count(), said.size());
    }

    /** Meetings whose minutes were circulated in time, of those of which it can be said (MI-6). */
    public Share minutesInTime() {
        List<Timeliness> known = meetings.stream()
                .flatMap(each -> each.circulation(today).stream())
                .filter(Timeliness::isKnown)
                .toList();
        return new Share(known.stream().filter(Timeliness.IN_TIME::equals).count(), known.size());
    }

    /** The meetings that members attended, of those that were possible for each (MB-7). */
    public Share attended() {
        return new Share(
                members.stream().mapToLong(MemberAttendance::attended).sum(),
                members.stream().mapToLong(MemberAttendance::possible).sum());
    }

    /** Members who attended as much as they should, of those for whom a meeting was possible (MB-7). */
    public Share attendingEnough() {
        List<MemberAttendance> could =
                members.stream().filter(member -> member.possible() > 0).toList();
        return new Share(could.stream().filter(member -> !isBelow(member)).count(), could.size());
    }

    /** Whether that member attended less than they should (MB-7). */
    public boolean isBelow(MemberAttendance member) {
        return minimumAttendance != null && member.isBelow(minimumAttendance);
    }
}
