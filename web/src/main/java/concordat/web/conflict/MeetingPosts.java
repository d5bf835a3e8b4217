package concordat.web.conflict;

import concordat.domain.conflict.Confirmation.Answer;
import concordat.domain.conflict.ConfirmingPosts;
import concordat.domain.conflict.ReadingPosts;
import concordat.domain.conflict.ReadingPosts.InMeeting;
import concordat.domain.conflict.StandingDeclarationId;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.MeetingId;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The standing declarations on a meeting's page, where chair or officer records what the members answer. */
@Named
@RequestScoped
public class MeetingPosts {
    private final ConfirmingPosts confirming;
    private final Notices notices;
    private final MeetingSheet sheet;
    private final boolean conducting;
    private final List<Row> rows;

    /** One of them, and what can be recorded about it. */
    public final class Row {
        private final InMeeting line;
        private String sent;

        Row(InMeeting line) {
            this.line = line;
            sent = getId();
        }

        public String confirm() {
            confirming.confirm(sheet.id(), asked());
            notices.done("The standing declaration is confirmed.");
            return here();
        }

        public String withdraw() {
            confirming.withdraw(sheet.id(), asked());
            notices.done("The standing declaration is withdrawn, and ends with today.");
            return here();
        }

        private StandingDeclarationId asked() {
            return new StandingDeclarationId(Submission.id(sent));
        }

        public String getId() {
            return line.line().id().value().toString();
        }

        public String getMember() {
            return line.line().person().words();
        }

        public String getPost() {
            return line.line().post().title() + ", " + line.line().postAt() + " ("
                    + line.line().post().type().words().toLowerCase(Locale.UK) + ")";
        }

        public String getAnswer() {
            return line.answer()
                    .map(Answer::words)
                    .orElse(!isInProgress() ? "Not asked" : line.present() ? "Not yet confirmed" : "Not present");
        }

        public String getTone() {
            return line.answer().isPresent() ? "good" : isInProgress() && line.present() ? "attention" : "neutral";
        }

        /** Whether the reader can record an answer now. */
        public boolean isAsking() {
            return conducting && line.isAwaited();
        }

        public String getSent() {
            return sent;
        }

        public void setSent(String sent) {
            this.sent = sent;
        }
    }

    @Inject
    MeetingPosts(
            ConfirmingPosts confirming,
            ReadingPosts reading,
            ReadingMeetings meetings,
            Powers powers,
            Query query,
            Notices notices) {
        this.confirming = confirming;
        this.notices = notices;
        MeetingId id = new MeetingId(query.id("id"));
        sheet = meetings.get(id);
        conducting = isInProgress() && powers.conduct(sheet.committee());
        rows = reading.in(id).stream().map(Row::new).toList();
    }

    public String confirmAll() {
        confirming.confirmAll(sheet.id());
        notices.done("The standing declarations of all who are present are confirmed.");
        return here();
    }

    private String here() {
        return "/meeting?faces-redirect=true&id=" + getMeeting();
    }

    private boolean isInProgress() {
        return sheet.state() == MeetingState.IN_PROGRESS;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Who has to be asked before anything is decided; empty if nobody. */
    public String getAwaited() {
        return isInProgress()
                ? rows.stream()
                        .filter(row -> row.line.isAwaited())
                        .map(row -> row.line.line().person().name())
                        .distinct()
                        .collect(Collectors.joining(", "))
                : "";
    }

    /** Whether the reader can record answers, and some are missing. */
    public boolean isAsking() {
        return rows.stream().anyMatch(Row::isAsking);
    }

    public String getMeeting() {
        return sheet.id().value().toString();
    }

    public String getCommittee() {
        return sheet.committee().id().value().toString();
    }
}
