package concordat.web.honorary;

import concordat.domain.appraisal.ListedPost;
import concordat.domain.appraisal.ReadingJointPosts;
import concordat.domain.honorary.HonoraryAlert;
import concordat.domain.honorary.HonoraryArrangementId;
import concordat.domain.honorary.ReadingHonoraryArrangements;
import concordat.domain.honorary.WatchingHonoraryArrangements;
import concordat.web.look.Notices;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Honorary arrangements that end, with a button to take note, and joint appraisals that are overdue or soon due. */
@Named
@RequestScoped
public class HonoraryCard {
    private static final int SHOWN = 5;

    private final ReadingHonoraryArrangements reading;
    private final ReadingJointPosts joint;
    private final WatchingHonoraryArrangements watching;
    private final Notices notices;
    private final Submission sent;
    private @Nullable List<Row> rows;
    private @Nullable List<PostRow> posts;

    @Inject
    HonoraryCard(
            ReadingHonoraryArrangements reading,
            ReadingJointPosts joint,
            WatchingHonoraryArrangements watching,
            Notices notices,
            Submission sent) {
        this.reading = reading;
        this.joint = joint;
        this.watching = watching;
        this.notices = notices;
        this.sent = sent;
    }

    /** An alert; its key says what it is about, in whichever row it stands when the form comes back. */
    public final class Row {
        private final String key;
        private final String title;
        private final String note;
        private final boolean expired;

        private Row(String key, String title, String note, boolean expired) {
            this.key = key;
            this.title = title;
            this.note = note;
            this.expired = expired;
        }

        /** Takes note of it. */
        public @Nullable String takeNote() {
            watching.takeNote(noted(key));
            notices.done("You have taken note of it. It stays in the register.");
            return "/index?faces-redirect=true";
        }

        public String getKey() {
            return key;
        }

        public String getAddress() {
            return "/honorary-arrangement?id=" + noted(key).arrangement().value();
        }

        public String getTitle() {
            return title;
        }

        public String getNote() {
            return note;
        }

        public boolean isExpired() {
            return expired;
        }
    }

    /** The alerts that are shown; those that were sent, when the form comes back. */
    public List<Row> getRows() {
        if (rows == null) {
            List<String> keys = sent.values("honoraryAlert");
            rows = keys.isEmpty()
                    ? reading.alerts().stream().limit(SHOWN).map(this::row).toList()
                    : keys.stream().map(key -> new Row(key, "", "", false)).toList();
        }
        return rows;
    }

    private Row row(HonoraryAlert alert) {
        String last = Words.date(alert.arrangement().lastDay());
        return new Row(
                alert.arrangement().id().value() + " " + alert.arrangement().lastDay() + " " + alert.months(),
                alert.arrangement().kind().words() + ": " + alert.arrangement().person(),
                alert.isExpired() ? "Expired on " + last : "Ends on " + last,
                alert.isExpired());
    }

    private static HonoraryAlert.Noted noted(String key) {
        String[] parts = key.split(" ", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("The form is not complete.");
        }
        return new HonoraryAlert.Noted(
                new HonoraryArrangementId(UUID.fromString(parts[0])),
                LocalDate.parse(parts[1]),
                Integer.parseInt(parts[2]));
    }

    /** The joint appraisals that are overdue or soon due. */
    public List<PostRow> getPosts() {
        if (posts == null) {
            posts = joint.near().stream().limit(SHOWN).map(PostRow::of).toList();
        }
        return posts;
    }

    /** A joint appraisal with a link to its post. */
    public record PostRow(String address, String title, String note, boolean overdue) {
        static PostRow of(ListedPost listed) {
            return new PostRow(
                    "/joint-post?id=" + listed.post().id().value(),
                    "Joint appraisal: " + listed.post().person(),
                    listed.next().words(),
                    listed.next().isOverdue());
        }
    }
}
