package concordat.web.meeting;

import concordat.domain.meeting.AgendaConventions;
import concordat.domain.meeting.ClauseStyle;
import concordat.domain.meeting.KeepingAgendaTemplates;
import concordat.domain.meeting.MeetingRule;
import concordat.domain.meeting.MinuteConventions;
import concordat.domain.meeting.PaperStyle;
import concordat.domain.meeting.TemplateSheet;
import concordat.domain.meeting.WorkYear;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An officer says which sections a committee's agendas have, how papers are referred to, and over which year work is planned. */
@Named
@RequestScoped
public class AgendaConventionsPage {
    private static final Map<MeetingRule, String> FIELDS = Map.of(
            MeetingRule.AGENDA_HAS_A_SECTION, "sections",
            MeetingRule.SECTION_IS_STILL_USED, "sections",
            MeetingRule.PAPER_PATTERN_NAMES_MEETING_AND_ITEM, "pattern",
            MeetingRule.MINUTE_PATTERN_TELLS_MINUTES_APART, "minutePattern");

    private final KeepingAgendaTemplates keeping;
    private final Notices notices;
    private final Submission sent;
    private final TemplateSheet template;
    private long seen;
    private String sections;
    private PaperStyle style;
    private String pattern;
    private WorkYear year;
    private String minutePattern;
    private ClauseStyle clauses;
    private String footer;

    @Inject
    AgendaConventionsPage(KeepingAgendaTemplates keeping, Query query, Notices notices, Submission sent) {
        this.keeping = keeping;
        this.notices = notices;
        this.sent = sent;
        template = keeping.of(new CommitteeId(query.id("committee")));
        seen = sent.seen(template.changes());
        AgendaConventions conventions = template.conventions();
        sections = String.join("\n", conventions.sections());
        style = conventions.style();
        pattern = conventions.pattern();
        year = conventions.year();
        minutePattern = conventions.minutes().pattern();
        clauses = conventions.minutes().clauses();
        footer = conventions.minutes().footer();
    }

    public @Nullable String save() {
        try {
            keeping.follow(
                    sent.contents().toString(),
                    template.committee().id(),
                    new AgendaConventions(
                            sections.lines().toList(),
                            style,
                            pattern,
                            year,
                            new MinuteConventions(minutePattern, clauses, footer)),
                    seen);
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        } catch (OutOfDate changed) {
            seen = template.changes();
            notices.wrong(
                    "Somebody else has changed the template since you opened this page. Save again if yours is to stand.");
            return null;
        }
        notices.done("The agendas to come are drawn up so.");
        return "/agenda-template?faces-redirect=true&committee=" + getCommittee();
    }

    public String getCommittee() {
        return template.committee().id().value().toString();
    }

    public String getCommitteeName() {
        return template.committee().name();
    }

    public long getSeen() {
        return seen;
    }

    public List<Option> getStyles() {
        return Arrays.stream(PaperStyle.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getYears() {
        return Arrays.stream(WorkYear.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getClauseStyles() {
        return Arrays.stream(ClauseStyle.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public String getMinutePattern() {
        return minutePattern;
    }

    public void setMinutePattern(String minutePattern) {
        this.minutePattern = minutePattern;
    }

    public ClauseStyle getClauses() {
        return clauses;
    }

    public void setClauses(ClauseStyle clauses) {
        this.clauses = clauses;
    }

    public String getFooter() {
        return footer;
    }

    public void setFooter(String footer) {
        this.footer = footer;
    }

    public String getSections() {
        return sections;
    }

    public void setSections(String sections) {
        this.sections = sections;
    }

    public PaperStyle getStyle() {
        return style;
    }

    public void setStyle(PaperStyle style) {
        this.style = style;
    }

    public String getPattern() {
        return pattern;
    }

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }

    public WorkYear getYear() {
        return year;
    }

    public void setYear(WorkYear year) {
        this.year = year;
    }
}
