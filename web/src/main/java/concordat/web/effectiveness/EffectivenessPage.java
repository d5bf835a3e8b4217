package concordat.web.effectiveness;

import concordat.domain.board.MeetingQuorumRow.Quorate;
import concordat.domain.board.MemberAttendance;
import concordat.domain.effectiveness.AttendanceOverTime;
import concordat.domain.effectiveness.AuditYear;
import concordat.domain.effectiveness.AuditedDecision;
import concordat.domain.effectiveness.AuditedMeeting;
import concordat.domain.effectiveness.AuditedTask;
import concordat.domain.effectiveness.EffectivenessAudit;
import concordat.domain.effectiveness.EffectivenessAudit.Share;
import concordat.domain.effectiveness.ReadingEffectiveness;
import concordat.domain.effectiveness.Receipt;
import concordat.domain.effectiveness.Timeliness;
import concordat.domain.meeting.AttendanceRow.Mark;
import concordat.domain.meeting.WorkYear;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import concordat.web.look.ChartPicture;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a committee worked in a year: what became of its decisions, who came, and whether meetings were quorate and minutes in time. */
@Named
@RequestScoped
public class EffectivenessPage {
    /** How many years of each kind are offered. */
    private static final int YEARS = 6;

    private final Query query;
    private final EffectivenessAudit audit;
    private final AttendanceOverTime overTime;

    @Inject
    EffectivenessPage(ReadingEffectiveness reading, Query query) {
        this.query = query;
        LocalDate today = reading.today();
        AuditYear year = query.get("year").isEmpty()
                ? AuditYear.of(WorkYear.NHS, today)
                : AuditYear.coded(query.get("year"), today).orElseThrow(() -> new NotFound("year"));
        audit = reading.of(new CommitteeId(query.id("committee")), year);
        overTime = reading.attendanceOverTime(audit);
    }

    public String getCommittee() {
        return audit.committee().name();
    }

    public String getCommitteeId() {
        return audit.committee().id().value().toString();
    }

    public String getYear() {
        return audit.year().code();
    }

    /** The year, and how far it has gone. */
    public String getAbout() {
        return audit.year().words() + ": " + Words.date(audit.year().from()) + " to "
                + Words.date(audit.year().last())
                + (audit.year().isRunning(audit.today()) ? ", so far." : ".")
                + " What you may see, and nothing else, is listed and counted.";
    }

    /** The years that can be chosen; the one shown is the standard of the choice. */
    public List<Option> getYears() {
        return AuditYear.latest(audit.today(), YEARS).stream()
                .map(year -> Option.of(year.code(), year.words()))
                .toList();
    }

    /** What stands for no choice. */
    public String getUsual() {
        return "This NHS year";
    }

    public String getWorkbook() {
        return "/api/v1/effectiveness.xlsx?committee=" + getCommitteeId() + "&year=" + getYear();
    }

    public String getPublication() {
        return getWorkbook() + "&form=PUBLICATION";
    }

    public boolean isOnDecisions() {
        return !isOnAttendance() && !isOnMeetings();
    }

    public boolean isOnAttendance() {
        return query.is("show", "attendance");
    }

    public boolean isOnMeetings() {
        return query.is("show", "meetings");
    }

    /** Which part is shown, as the address names it; empty for the first. */
    public String getShown() {
        return isOnDecisions() ? "" : query.get("show");
    }

    public String getDecisionsAddress() {
        return address("");
    }

    public String getAttendanceAddress() {
        return address("&show=attendance");
    }

    public String getMeetingsAddress() {
        return address("&show=meetings");
    }

    private String address(String more) {
        return "/effectiveness?committee=" + getCommitteeId() + "&year=" + getYear() + more;
    }

    public String getCounted() {
        return Words.count(audit.decisions().size(), "decision", "decisions");
    }

    public boolean isMore() {
        return audit.more();
    }

    public String getDoneInTime() {
        return words(audit.doneInTime(), "No action has been done or become late");
    }

    public String getExplained() {
        return words(audit.explained(), "No action is or was late");
    }

    public String getReceiptsProven() {
        return words(audit.receiptsProven(), "Nothing was sent to another body");
    }

    public String getInApprovedMinutes() {
        return words(audit.inApprovedMinutes(), "Nothing was decided");
    }

    public String getHeld() {
        return words(audit.held(), "None was planned");
    }

    public String getQuorate() {
        return words(audit.quorate(), "Nothing was decided");
    }

    public String getMinutesInTime() {
        return words(audit.minutesInTime(), "None were due");
    }

    public String getAttended() {
        return words(audit.attended(), "No meeting was held");
    }

    /** How many members attended as the terms of reference expect. */
    public String getAttendingEnough() {
        Integer minimum = audit.minimumAttendance();
        return minimum == null
                ? "No meeting was held"
                : words(audit.attendingEnough(), "No meeting was possible for anybody") + ", at least " + minimum
                        + "% each";
    }

    /** How many of the voting members came, meeting by meeting, since two years before this one. */
    public ChartPicture getAttendanceChart() {
        Integer minimum = audit.minimumAttendance();
        return new ChartPicture(
                "Voting members who came to each meeting",
                "%",
                overTime.meetings().stream()
                        .map(meeting -> Words.date(meeting.on()))
                        .toList(),
                overTime.chart(),
                minimum == null ? OptionalDouble.empty() : OptionalDouble.of(minimum));
    }

    private static String words(Share share, String none) {
        return share.of() == 0 ? none : share.withPercentage();
    }

    public List<Decision> getDecisions() {
        return audit.decisions().stream()
                .map(decision -> Decision.of(decision, audit.today()))
                .toList();
    }

    public List<Member> getMembers() {
        return audit.members().stream().map(member -> Member.of(member, audit)).toList();
    }

    public List<Meeting> getMeetings() {
        return audit.meetings().stream()
                .map(meeting -> Meeting.of(meeting, audit.today()))
                .toList();
    }

    static String tone(Timeliness said) {
        return switch (said) {
            case IN_TIME -> "good";
            case LATE -> "attention";
            case NOT_IN_TIME -> "bad";
            case NOT_YET_DUE, PROPOSED -> "info";
            case TRANSFERRED, CANCELLED, NOTHING_ASKED -> "neutral";
        };
    }

    /** A decision with what became of it. */
    public record Decision(
            String address,
            String reference,
            String question,
            String taken,
            String minute,
            String outcome,
            String timeliness,
            String tone,
            List<Task> tasks,
            List<Sent> receipts) {
        public Decision {
            tasks = List.copyOf(tasks);
            receipts = List.copyOf(receipts);
        }

        static Decision of(AuditedDecision decision, LocalDate today) {
            Timeliness said = decision.timeliness(today);
            return new Decision(
                    "/decision?id=" + decision.id().value(),
                    decision.reference(),
                    decision.question(),
                    Words.date(decision.on()) + ", " + decision.part().words(),
                    decision.minute() + ", " + decision.minuted().words(),
                    decision.outcome() == null
                            ? "No outcome declared"
                            : decision.outcome().words(),
                    said.words(),
                    EffectivenessPage.tone(said),
                    decision.tasks().stream().map(task -> Task.of(task, today)).toList(),
                    decision.receipts().stream().map(Sent::of).toList());
        }
    }

    /** An action of a decision. */
    public record Task(
            String address,
            String reference,
            String text,
            String lead,
            String due,
            String timeliness,
            String tone,
            String reason,
            boolean unexplained) {
        static Task of(AuditedTask task, LocalDate today) {
            Timeliness said = task.timeliness(today);
            return new Task(
                    "/action?id=" + task.id().value(),
                    task.reference(),
                    task.description(),
                    task.lead() + ", " + task.organisation(),
                    "Due " + Words.date(task.originalDue())
                            + task.doneOn()
                                    .map(on -> ", done " + Words.date(on))
                                    .orElse(""),
                    said.words(),
                    EffectivenessPage.tone(said),
                    task.moves().stream()
                            .map(move -> "Moved to " + Words.date(move.to()) + ": " + move.reason())
                            .collect(Collectors.joining("\n")),
                    task.isUnexplained(today));
        }
    }

    /** What was sent to another body. */
    public record Sent(String what, String proof, boolean proven) {
        static Sent of(Receipt receipt) {
            return new Sent(
                    receipt.body() + ": " + receipt.what() + ", " + Words.date(receipt.sentOn()),
                    receipt.isProven()
                            ? "Received: " + receipt.reference()
                                    + (receipt.receivedOn() == null ? "" : ", " + Words.date(receipt.receivedOn()))
                            : "No reference of theirs is on record",
                    receipt.isProven());
        }
    }

    /** A member with the meetings that were possible for them. */
    public record Member(
            String name,
            String seat,
            String organisation,
            String vote,
            String attended,
            boolean below,
            List<Came> came) {
        public Member {
            came = List.copyOf(came);
        }

        static Member of(MemberAttendance member, EffectivenessAudit audit) {
            return new Member(
                    member.name(),
                    member.title(),
                    member.organisationName(),
                    member.isVoting() ? "Voting" : "Without a vote",
                    new Share(member.attended(), member.possible()).withPercentage(),
                    audit.isBelow(member),
                    audit.meetings().stream()
                            .filter(each -> each.meeting().isHeld())
                            .map(each -> Came.of(each, member))
                            .toList());
        }
    }

    /** How somebody came to one meeting. */
    public record Came(String on, String how) {
        static Came of(AuditedMeeting meeting, MemberAttendance member) {
            return new Came(
                    Words.date(meeting.meeting().on()),
                    member.at(meeting.meeting().id()).map(Mark::words).orElse("Not on record"));
        }
    }

    /** A meeting of the year. */
    public record Meeting(
            String address,
            String title,
            String reference,
            String on,
            String state,
            String quorum,
            String present,
            String minutes,
            String tone,
            String dates) {
        static Meeting of(AuditedMeeting row, LocalDate today) {
            Quorate quorate = row.meeting().quorate();
            @Nullable Timeliness said = row.circulation(today).orElse(null);
            return new Meeting(
                    "/meeting?id=" + row.meeting().id().value(),
                    row.meeting().title(),
                    row.meeting().reference(),
                    Words.date(row.meeting().on()),
                    row.meeting().state().words(),
                    quorate == null
                            ? "Nothing decided"
                            : quorate.words()
                                    + (quorate == Quorate.PART && row.meeting().items() != null
                                            ? ", not for " + row.meeting().items()
                                            : ""),
                    row.meeting().votingPresent() + " of " + row.meeting().votingSeats() + " with a vote",
                    said == null ? "None due" : said.words(),
                    said == null ? "neutral" : EffectivenessPage.tone(said),
                    dates(row));
        }

        private static String dates(AuditedMeeting row) {
            LocalDate circulated = row.meeting().circulatedOn();
            LocalDate approved = row.meeting().approvedOn();
            return (row.circulationDue() == null ? "" : "Due " + Words.date(row.circulationDue()))
                    + (circulated == null ? "" : ", circulated " + Words.date(circulated))
                    + (approved == null ? "" : ", approved " + Words.date(approved));
        }
    }
}
