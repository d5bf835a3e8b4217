package concordat.web.highlight;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.escalation.Receiver;
import concordat.domain.highlight.DraftingHighlightReports;
import concordat.domain.highlight.HighlightReportId;
import concordat.domain.highlight.HighlightRule;
import concordat.domain.highlight.ReadingHighlightReports;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import concordat.domain.shared.RuleBroken;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The highlight reports of a meeting on its page, and how the officer begins one for each body above. */
@Named
@RequestScoped
public class HighlightsOfMeeting {
    private final DraftingHighlightReports drafting;
    private final Notices notices;
    private final MeetingSheet meeting;
    private final List<HighlightReportsPage.Row> rows;
    private final List<Receiver> bodies;
    private final boolean served;
    private String report = "";

    @Inject
    HighlightsOfMeeting(
            DraftingHighlightReports drafting,
            ReadingHighlightReports reading,
            ReadingMeetings meetings,
            Query query,
            Notices notices,
            Powers powers) {
        this.drafting = drafting;
        this.notices = notices;
        MeetingId id = new MeetingId(query.id("id"));
        meeting = meetings.get(id);
        rows = reading.of(id).stream().map(HighlightReportsPage.Row::of).toList();
        CommitteeLine committee = meeting.committee();
        served = powers.serve(committee);
        bodies = served ? reading.bodies(committee.id()) : List.of();
    }

    /** Drafts it, or opens the one that is there. */
    public @Nullable String draft() {
        int at = report.indexOf('_');
        Part part = at == 1 && report.startsWith("2") ? Part.PART_2 : Part.PART_1;
        Receiver to = bodies.stream()
                .filter(body -> key(body).equals(report.substring(at + 1)))
                .findFirst()
                .orElse(null);
        if (to == null) {
            notices.wrong("report", "Choose the part and the body");
            return null;
        }
        try {
            HighlightReportId id = drafting.draft(meeting.id(), part, to);
            notices.done("The report is drafted from the record. Write beside it what the body has to know.");
            return "/highlight-report?faces-redirect=true&id=" + id.value();
        } catch (RuleBroken broken) {
            notices.broken(broken, Map.of(HighlightRule.PART_HAS_SOMETHING_TO_REPORT, "report"));
            return null;
        }
    }

    public List<HighlightReportsPage.Row> getRows() {
        return rows;
    }

    /** Whether the meeting has come so far that there can be a report. */
    public boolean isClosed() {
        return meeting.state() == MeetingState.CLOSED && meeting.kind().isMeeting();
    }

    public boolean isDrafting() {
        return served && isClosed();
    }

    /** Each part that the meeting had, for each body above the committee. */
    public List<Option> getReports() {
        List<Option> options = new ArrayList<>();
        for (Part part : Part.values()) {
            if (meeting.agenda().stream().anyMatch(item -> item.text().part() == part)) {
                bodies.forEach(body -> options.add(Option.of(
                        (part == Part.PART_1 ? "1_" : "2_") + key(body),
                        (part == Part.PART_1 ? "Part 1" : "Part 2 (reserved business)") + " to " + body.body())));
            }
        }
        return options;
    }

    private static String key(Receiver body) {
        OrganisationId organisation = body.organisation();
        CommitteeId committee = body.committee();
        return organisation != null ? "o" + organisation.value() : committee == null ? "" : "c" + committee.value();
    }

    public String getReport() {
        return report;
    }

    public void setReport(@Nullable String chosen) {
        report = chosen == null ? "" : chosen;
    }
}
