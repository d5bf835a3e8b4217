package concordat.web.api;

import concordat.domain.board.MeetingQuorumRow.Quorate;
import concordat.domain.board.MemberAttendance;
import concordat.domain.decision.Outcome;
import concordat.domain.effectiveness.AuditedDecision;
import concordat.domain.effectiveness.AuditedMeeting;
import concordat.domain.effectiveness.AuditedTask;
import concordat.domain.effectiveness.EffectivenessAudit;
import concordat.domain.effectiveness.EffectivenessAudit.Share;
import concordat.domain.effectiveness.Receipt;
import concordat.domain.effectiveness.Timeliness;
import concordat.domain.meeting.MeetingState;
import concordat.domain.shared.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a committee worked in a year, as programs read it. */
@Schema(name = "Effectiveness")
record EffectivenessView(
        UUID committee,
        String committeeName,
        @Schema(description = "The code of the year, such as NHS-2026.") String year,
        LocalDate from,
        @Schema(description = "The last day of the year.") LocalDate last,
        @Schema(description = "The day of which it is told.") LocalDate asAt,
        @Schema(description = "Actions done by the date first agreed, of those done or late.") Count doneInTime,
        @Schema(description = "Late actions with a reason on record, of all late ones.") Count explained,
        @Schema(description = "Matters that the receiving body has on its own record, of all that were sent.")
                Count receiptsProven,
        @Schema(
                        description =
                                "Minutes circulated within the days of the terms of reference, of those of which it can be said.")
                Count minutesInTime,
        @Schema(description = "Meetings attended, of those possible for each member.") Count attendance,
        @Schema(description = "The percentage that members should attend by the terms of reference.") @Nullable
                Integer minimumAttendance,
        List<Decided> decisions,
        @Schema(description = "Whether there are more decisions than the 500 listed.") boolean more,
        List<Member> members,
        List<Met> meetings) {

    static EffectivenessView of(EffectivenessAudit audit) {
        return new EffectivenessView(
                audit.committee().id().value(),
                audit.committee().name(),
                audit.year().code(),
                audit.year().from(),
                audit.year().last(),
                audit.today(),
                Count.of(audit.doneInTime()),
                Count.of(audit.explained()),
                Count.of(audit.receiptsProven()),
                Count.of(audit.minutesInTime()),
                Count.of(audit.attended()),
                audit.minimumAttendance(),
                audit.decisions().stream()
                        .map(decision -> Decided.of(decision, audit.today()))
                        .toList(),
                audit.more(),
                audit.members().stream().map(member -> Member.of(member, audit)).toList(),
                audit.meetings().stream()
                        .map(meeting -> Met.of(meeting, audit.today()))
                        .toList());
    }

    @Schema(name = "Share")
    record Count(long count, long of) {
        static Count of(Share share) {
            return new Count(share.count(), share.of());
        }
    }

    @Schema(name = "AuditedDecision")
    record Decided(
            UUID id,
            String reference,
            LocalDate on,
            Part part,
            String question,
            @Nullable Outcome outcome,
            String minute,
            AuditedDecision.Minuted minuted,
            Timeliness timeliness,
            List<Task> tasks,
            List<Sent> receipts) {
        static Decided of(AuditedDecision decision, LocalDate today) {
            return new Decided(
                    decision.id().value(),
                    decision.reference(),
                    decision.on(),
                    decision.part(),
                    decision.question(),
                    decision.outcome(),
                    decision.minute(),
                    decision.minuted(),
                    decision.timeliness(today),
                    decision.tasks().stream().map(task -> Task.of(task, today)).toList(),
                    decision.receipts().stream().map(Sent::of).toList());
        }
    }

    @Schema(name = "AuditedAction")
    record Task(
            UUID id,
            String reference,
            String description,
            String lead,
            String organisation,
            LocalDate originalDue,
            @Nullable LocalDate doneOn,
            Timeliness timeliness,
            @Schema(description = "Why its date was moved, each time.") List<String> reasons) {
        static Task of(AuditedTask task, LocalDate today) {
            return new Task(
                    task.id().value(),
                    task.reference(),
                    task.description(),
                    task.lead(),
                    task.organisation(),
                    task.originalDue(),
                    task.doneOn().orElse(null),
                    task.timeliness(today),
                    task.moves().stream().map(AuditedTask.Move::reason).toList());
        }
    }

    @Schema(name = "Receipt")
    record Sent(
            String body, String what, LocalDate sentOn, @Nullable LocalDate receivedOn, @Nullable String reference) {
        static Sent of(Receipt receipt) {
            return new Sent(
                    receipt.body(), receipt.what(), receipt.sentOn(), receipt.receivedOn(), receipt.reference());
        }
    }

    @Schema(name = "MemberAttendance")
    record Member(
            String name,
            String seat,
            String organisation,
            boolean voting,
            int attended,
            int possible,
            @Schema(description = "Whether it is less than the terms of reference expect.") boolean below) {
        static Member of(MemberAttendance member, EffectivenessAudit audit) {
            return new Member(
                    member.name(),
                    member.title(),
                    member.organisationName(),
                    member.isVoting(),
                    member.attended(),
                    member.possible(),
                    audit.isBelow(member));
        }
    }

    @Schema(name = "AuditedMeeting")
    record Met(
            UUID id,
            String reference,
            LocalDate on,
            MeetingState state,
            @Nullable Quorate quorate,
            @Nullable LocalDate minutesDue,
            @Nullable LocalDate minutesCirculated,
            @Nullable Timeliness minutes) {
        static Met of(AuditedMeeting row, LocalDate today) {
            return new Met(
                    row.meeting().id().value(),
                    row.meeting().reference(),
                    row.meeting().on(),
                    row.meeting().state(),
                    row.meeting().quorate(),
                    row.circulationDue(),
                    row.meeting().circulatedOn(),
                    row.circulation(today).orElse(null));
        }
    }
}
