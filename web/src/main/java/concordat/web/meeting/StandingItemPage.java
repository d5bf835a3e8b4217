package concordat.web.meeting;

import concordat.domain.meeting.Confidentiality;
import concordat.domain.meeting.KeepingAgendaTemplates;
import concordat.domain.meeting.MeetingRule;
import concordat.domain.meeting.Mode;
import concordat.domain.meeting.Purpose;
import concordat.domain.meeting.StandingItem;
import concordat.domain.meeting.TemplateSheet;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Part;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An officer adds, changes or takes out a standing item of a committee's agendas. */
@Named
@RequestScoped
public class StandingItemPage {
    private static final Map<MeetingRule, String> FIELDS = Map.of(
            MeetingRule.SECTION_IS_OF_THE_COMMITTEE, "section",
            MeetingRule.PART_2_GIVES_ITS_REASON, "reason",
            MeetingRule.PART_1_IS_NOT_CONFIDENTIAL, "reason");

    private final KeepingAgendaTemplates keeping;
    private final Notices notices;
    private final Submission sent;
    private final TemplateSheet template;
    private final @Nullable UUID line;
    private long seen;
    private String section;
    private String title = "";
    private Purpose purpose = Purpose.DISCUSSION;
    private Mode mode = Mode.ENCLOSURE;
    private String lead = "";
    private @Nullable Integer minutes = 10;
    private boolean starred;
    private Part part = Part.PART_1;
    private Confidentiality.@Nullable Reason reason;
    private boolean forMinutes;

    @Inject
    StandingItemPage(KeepingAgendaTemplates keeping, Query query, Notices notices, Submission sent) {
        this.keeping = keeping;
        this.notices = notices;
        this.sent = sent;
        template = keeping.of(new CommitteeId(query.id("committee")));
        seen = sent.seen(template.changes());
        line = query.get("line").isEmpty() ? null : query.id("line");
        section = template.conventions().sections().get(0);
        if (line != null && !sent.isSent()) {
            StandingItem item = template.items().stream()
                    .filter(each -> each.id().equals(line))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("standing item"))
                    .item();
            section = item.section();
            title = item.title();
            purpose = item.purpose();
            mode = item.mode();
            lead = item.lead();
            minutes = item.minutes();
            starred = item.starred();
            part = item.part();
            reason = item.reason();
            forMinutes = item.forMinutes();
        }
    }

    public @Nullable String save() {
        try {
            StandingItem item = new StandingItem(
                    section,
                    title,
                    purpose,
                    mode,
                    lead,
                    minutes == null ? 0 : minutes,
                    starred,
                    part,
                    reason,
                    forMinutes);
            if (line == null) {
                keeping.add(sent.key().toString(), id(), item);
            } else {
                keeping.change(sent.contents().toString(), id(), line, item, seen);
            }
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        } catch (OutOfDate changed) {
            seen = template.changes();
            notices.wrong(
                    "Somebody else has changed the template since you opened this page. Save again if your wording is to"
                            + " stand.");
            return null;
        }
        notices.done(title + " is a standing item of the agendas to come.");
        return toTemplate();
    }

    public String remove() {
        if (line != null) {
            keeping.remove(id(), line);
        }
        notices.done("The item is no longer on the agendas to come.");
        return toTemplate();
    }

    private String toTemplate() {
        return "/agenda-template?faces-redirect=true&committee=" + getCommittee();
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

    public boolean isForMinutes() {
        return forMinutes;
    }

    public void setForMinutes(boolean forMinutes) {
        this.forMinutes = forMinutes;
    }

    /** Whether it is added, not changed. */
    public boolean isAdded() {
        return line == null;
    }

    public String getLine() {
        return line == null ? "" : line.toString();
    }

    public long getSeen() {
        return seen;
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

    public List<Option> getModes() {
        return Arrays.stream(Mode.values())
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

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
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

    public Mode getMode() {
        return mode;
    }

    public void setMode(Mode mode) {
        this.mode = mode;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    public boolean isStarred() {
        return starred;
    }

    public void setStarred(boolean starred) {
        this.starred = starred;
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
}
