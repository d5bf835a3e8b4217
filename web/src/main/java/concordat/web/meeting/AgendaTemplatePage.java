package concordat.web.meeting;

import concordat.domain.meeting.AgendaConventions;
import concordat.domain.meeting.KeepingAgendaTemplates;
import concordat.domain.meeting.PaperStyle;
import concordat.domain.meeting.StandingItem;
import concordat.domain.meeting.TemplateSheet;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Part;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How the agendas of a committee are drawn up: the standing items in their sections, and how papers are referred to. */
@Named
@RequestScoped
public class AgendaTemplatePage {
    private final KeepingAgendaTemplates keeping;
    private final Notices notices;
    private final TemplateSheet template;
    private final List<Row> rows;

    /** A standing item, and what can be done with it. */
    public final class Row {
        private final StandingItem item;
        private final boolean headed;
        private final boolean first;
        private final boolean last;
        private String sent;

        Row(TemplateSheet.Line line, boolean headed, boolean first, boolean last) {
            item = line.item();
            sent = line.id().toString();
            this.headed = headed;
            this.first = first;
            this.last = last;
        }

        public String up() {
            return move(sent, true);
        }

        public String down() {
            return move(sent, false);
        }

        /** Whether it is the first of its section, which is named above it. */
        public boolean isHeaded() {
            return headed;
        }

        public boolean isFirst() {
            return first;
        }

        public boolean isLast() {
            return last;
        }

        public String getSection() {
            return item.section();
        }

        public String getTitle() {
            return item.title();
        }

        public String getPurpose() {
            return item.purpose().words();
        }

        public String getMode() {
            return item.mode().words();
        }

        public String getLead() {
            return item.lead();
        }

        public String getMinutes() {
            return Sections.length(item.minutes());
        }

        public boolean isStarred() {
            return item.starred();
        }

        public boolean isReserved() {
            return item.part() == Part.PART_2;
        }

        public String getPart() {
            return item.part().words();
        }

        public String getSent() {
            return sent;
        }

        public void setSent(String sent) {
            this.sent = sent;
        }
    }

    @Inject
    AgendaTemplatePage(KeepingAgendaTemplates keeping, Query query, Notices notices) {
        this.keeping = keeping;
        this.notices = notices;
        template = keeping.of(new CommitteeId(query.id("committee")));
        List<TemplateSheet.Line> lines = template.items();
        Set<String> named = new HashSet<>();
        rows = IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    String section = lines.get(i).item().section();
                    boolean last = i == lines.size() - 1
                            || !lines.get(i + 1).item().section().equals(section);
                    boolean first = named.add(section);
                    return new Row(lines.get(i), first, first, last);
                })
                .toList();
    }

    private String move(String line, boolean up) {
        keeping.move(template.committee().id(), Submission.id(line), up);
        notices.done("The standing item is moved " + (up ? "up." : "down."));
        return "/agenda-template?faces-redirect=true&committee=" + getCommittee();
    }

    public String getCommittee() {
        return template.committee().id().value().toString();
    }

    public String getCommitteeName() {
        return template.committee().name();
    }

    /** Whether the committee still has the template that every committee begins with. */
    public boolean isUsual() {
        return template.changes() == 0;
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getTotal() {
        return Sections.length(template.items().stream()
                .mapToInt(line -> line.item().minutes())
                .sum());
    }

    public String getSections() {
        return String.join(", ", conventions().sections());
    }

    public String getReferences() {
        return conventions().style() == PaperStyle.LETTERS
                ? PaperStyle.LETTERS.words()
                : "Numbers by the pattern " + conventions().pattern();
    }

    public String getYear() {
        return conventions().year().words();
    }

    private AgendaConventions conventions() {
        return template.conventions();
    }
}
