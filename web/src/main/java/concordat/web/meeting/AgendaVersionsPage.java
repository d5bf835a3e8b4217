package concordat.web.meeting;

import concordat.domain.meeting.AgendaVersion;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.PublishedText;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The agenda of a meeting each time it was published, the latest first, with what had changed. */
@Named
@RequestScoped
public class AgendaVersionsPage {
    private final MeetingSheet meeting;
    private final List<Version> versions;

    /** An agenda as it was published. */
    public record Version(String published, boolean latest, boolean first, List<String> changes, List<Line> lines) {
        public Version {
            changes = List.copyOf(changes);
            lines = List.copyOf(lines);
        }

        static Version of(AgendaVersion version, boolean latest, boolean first) {
            return new Version(
                    Words.moment(version.publishedAt()),
                    latest,
                    first,
                    version.changes().stream().map(AgendaVersionsPage::words).toList(),
                    version.lines().stream().map(Line::of).toList());
        }
    }

    /** An item as it was published. */
    public record Line(
            String number, String title, String section, String purpose, String paper, String lead, String time) {
        static Line of(PublishedText text) {
            return new Line(
                    text.number(),
                    text.title()
                            + (text.part() == Part.PART_2 ? " - " + text.part().words() : "")
                            + (text.starred() ? " (starred)" : ""),
                    text.section(),
                    text.purpose().words(),
                    text.papers().isEmpty() ? text.mode().words() : text.papers(),
                    text.lead(),
                    Sections.length(text.minutes()));
        }
    }

    @Inject
    AgendaVersionsPage(ReadingMeetings reading, Query query) {
        meeting = reading.get(new MeetingId(query.id("meeting")));
        List<AgendaVersion> all = reading.versions(meeting.id());
        List<Version> shown = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            shown.add(Version.of(all.get(i), i == all.size() - 1, i == 0));
        }
        Collections.reverse(shown);
        versions = List.copyOf(shown);
    }

    /** A change in words. */
    static String words(AgendaVersion.Change change) {
        return change.kind().words() + ": item " + change.number() + ", " + change.title()
                + (change.what().isEmpty() ? "" : " (" + String.join(", ", change.what()) + ")");
    }

    public String getMeeting() {
        return meeting.id().value().toString();
    }

    public String getTitle() {
        return meeting.arrangements().title();
    }

    public String getWhen() {
        return When.words(meeting.arrangements());
    }

    public List<Version> getVersions() {
        return versions;
    }
}
