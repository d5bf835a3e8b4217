package concordat.web.meeting;

import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.KeepingAgendaTemplates;
import concordat.domain.meeting.MeetingRule;
import concordat.domain.meeting.PlannedWork;
import concordat.domain.meeting.PlanningWork;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.ReadingWork;
import concordat.domain.meeting.TemplateSheet;
import concordat.domain.meeting.WorkProgramme;
import concordat.domain.meeting.WorkSource;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Part;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An officer plans work of a committee, changes it, puts it off to another meeting, or ends it. */
@Named
@RequestScoped
public class PlannedWorkPage {
    private static final Map<MeetingRule, String> FIELDS = Map.of(
            MeetingRule.WORK_IS_PLANNED_FOR_A_MONTH, "months",
            MeetingRule.REQUESTED_WORK_NAMES_ITS_MINUTE, "minute",
            MeetingRule.PART_2_GIVES_ITS_REASON, "reason",
            MeetingRule.PART_1_IS_NOT_CONFIDENTIAL, "reason",
            MeetingRule.WORK_IS_DUE_AT_THE_MEETING, "from",
            MeetingRule.WORK_MOVES_TO_A_LATER_MEETING, "to");

    private final PlanningWork planning;
    private final Notices notices;
    private final Submission sent;
    private final TemplateSheet template;
    private final List<WorkProgramme.Column> meetings;
    private final @Nullable UUID entry;
    private final long now;
    private long seen;
    private String title = "";
    private Purpose purpose = Purpose.ASSURANCE;
    private String lead = "";
    private String author = "";
    private WorkSource source = WorkSource.TERMS_OF_REFERENCE;
    private String minute = "";
    private List<String> months = List.of();
    private String section;
    private @Nullable Integer minutes = 10;
    private Part part = Part.PART_1;
    private Confidentiality.@Nullable Reason reason;
    private String from = "";
    private String to = "";
    private String because = "";

    @Inject
    PlannedWorkPage(
            PlanningWork planning,
            KeepingAgendaTemplates keeping,
            ReadingWork reading,
            Query query,
            Notices notices,
            Submission sent,
            Clock clock) {
        this.planning = planning;
        this.notices = notices;
        this.sent = sent;
        CommitteeId committee = new CommitteeId(query.id("committee"));
        template = keeping.of(committee);
        entry = query.get("id").isEmpty() ? null : query.id("id");
        List<String> sections = template.conventions().sections();
        section = sections.contains("Business") ? "Business" : sections.get(0);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        meetings = reading.meetings(committee).stream()
                .filter(meeting -> !When.day(meeting.startsAt()).isBefore(today))
                .toList();
        long changes = 0;
        if (entry != null) {
            WorkProgramme.Entry there = reading.entry(entry);
            if (!there.committee().equals(committee)) {
                throw new NotFound("planned work");
            }
            changes = there.changes();
            show(there.work());
        }
        now = changes;
        seen = sent.seen(now);
    }

    private void show(PlannedWork work) {
        title = work.title();
        purpose = work.purpose();
        lead = work.lead();
        author = work.author();
        source = work.source();
        minute = work.minute();
        months = work.months().stream().map(Month::name).toList();
        section = work.section();
        minutes = work.minutes();
        part = work.part();
        reason = work.reason();
    }

    public @Nullable String save() {
        try {
            PlannedWork work = work();
            if (entry == null) {
                planning.plan(sent.key().toString(), id(), work);
            } else {
                planning.change(sent.contents().toString(), entry, work, seen);
            }
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        } catch (OutOfDate changed) {
            seen = now;
            notices.wrong("Somebody else has changed this entry since you opened it. Save again if yours is to stand.");
            return null;
        }
        notices.done(title + " is in the work programme.");
        return toProgramme();
    }

    private PlannedWork work() {
        Set<Month> chosen =
                months.stream().map(Month::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Month.class)));
        return new PlannedWork(
                title,
                purpose,
                lead,
                author,
                source,
                minute,
                PlannedWork.in(chosen),
                section,
                minutes == null ? 0 : minutes,
                part,
                reason);
    }

    public @Nullable String defer() {
        try {
            planning.defer(
                    sent.contents().toString(),
                    known(),
                    new MeetingId(Submission.id(from)),
                    new MeetingId(Submission.id(to)),
                    because);
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
        notices.done("It is put off.");
        return toProgramme();
    }

    public String end() {
        planning.end(known(), because);
        notices.done("It is no longer in the work programme.");
        return toProgramme();
    }

    private UUID known() {
        if (entry == null) {
            throw new NotFound("planned work");
        }
        return entry;
    }

    private String toProgramme() {
        return "/work-programme?faces-redirect=true&committee=" + getCommittee();
    }

    private CommitteeId id() {
        return template.committee().id();
    }

    public String getCommittee() {
        return id().value().toString();
    }

    public String getCommitteeName() {
        return template.committee().name();
    }

    /** Whether it is planned, not changed. */
    public boolean isAdded() {
        return entry == null;
    }

    public String getEntry() {
        return entry == null ? "" : entry.toString();
    }

    public long getSeen() {
        return seen;
    }

    /** The meetings to come, from which and to which it can be put off. */
    public List<Option> getMeetings() {
        return meetings.stream()
                .map(meeting -> Option.of(
                        meeting.meeting().value(), Words.date(When.day(meeting.startsAt())) + ", " + meeting.title()))
                .toList();
    }

    public List<Option> getMonthNames() {
        return Arrays.stream(Month.values())
                .map(month -> Option.of(month.name(), month.getDisplayName(TextStyle.FULL, Locale.UK)))
                .toList();
    }

    public List<Option> getSections() {
        return template.conventions().sections().stream()
                .map(each -> Option.of(each, each))
                .toList();
    }

    public List<Option> getPurposes() {
        return Arrays.stream(Purpose.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getSources() {
        return Arrays.stream(WorkSource.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getParts() {
        return Arrays.stream(Part.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getReasons() {
        return Arrays.stream(Confidentiality.Reason.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public WorkSource getSource() {
        return source;
    }

    public void setSource(WorkSource source) {
        this.source = source;
    }

    public String getMinute() {
        return minute;
    }

    public void setMinute(String minute) {
        this.minute = minute;
    }

    public List<String> getMonths() {
        return months;
    }

    public void setMonths(List<String> months) {
        this.months = List.copyOf(months);
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }

    public Confidentiality.@Nullable Reason getReason() {
        return reason;
    }

    public void setReason(Confidentiality.@Nullable Reason reason) {
        this.reason = reason;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
