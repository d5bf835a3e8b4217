package concordat.web.conflict;

import concordat.domain.conflict.ReadingPosts;
import concordat.domain.conflict.ReadingPosts.InMeeting;
import concordat.domain.conflict.StandingLine;
import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingSheet.ItemSheet;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.meeting.RulingOnInterests;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.NotFound;
import concordat.web.committee.Powers;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The standing declarations on an item's page: noted, or, where partners are on opposite sides, put on the item and ruled on. */
@Named
@RequestScoped
public class ItemPosts {
    private final RulingOnInterests interests;
    private final Notices notices;
    private final ItemSheet item;
    private final boolean declaring;
    private final List<Row> rows;

    /** One of them. */
    public final class Row {
        private final StandingLine line;
        private String sent;

        Row(StandingLine line) {
            this.line = line;
            sent = line.id().value().toString();
        }

        /** Puts the declaration on the item as it stands, and goes on to the ruling. */
        public String put() {
            StandingLine wanted = rows.stream()
                    .map(row -> row.line)
                    .filter(each -> each.id().value().toString().equals(sent))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("standing declaration"));
            interests.declare(
                    item.id(),
                    wanted.person().person(),
                    wanted.person().organisation(),
                    wanted.post().type(),
                    wanted.nature());
            notices.done("The standing declaration is on the item. Now record the ruling.");
            return "/rule-interest?faces-redirect=true&item=" + item.id().value() + "&person="
                    + wanted.person().person().value();
        }

        public String getMember() {
            return line.person().words();
        }

        public String getPost() {
            return line.post().title() + ", " + line.postAt() + (line.post().paid() ? ", paid" : ", unpaid");
        }

        /** Whether the member has an interest on record for this item. */
        public boolean isOnItem() {
            return item.declarations().stream()
                    .anyMatch(
                            each -> each.person().person().equals(line.person().person()));
        }

        /** Whether the reader can put it on the item. */
        public boolean isPutting() {
            return declaring && !isOnItem();
        }

        public String getSent() {
            return sent;
        }

        public void setSent(String sent) {
            this.sent = sent;
        }
    }

    @Inject
    ItemPosts(
            RulingOnInterests interests,
            ReadingPosts reading,
            ReadingMeetings meetings,
            Powers powers,
            Query query,
            Notices notices) {
        this.interests = interests;
        this.notices = notices;
        item = meetings.item(new AgendaItemId(query.id("id")));
        MeetingSheet meeting = meetings.get(item.meeting());
        declaring = powers.conduct(meeting.committee())
                && meeting.state() != MeetingState.CLOSED
                && meeting.state() != MeetingState.CANCELLED
                && item.state() != ItemState.WITHDRAWN;
        rows = reading.in(meeting.id()).stream()
                .filter(InMeeting::stands)
                .map(InMeeting::line)
                .map(Row::new)
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }

    public boolean isOppositeSides() {
        return item.text().oppositeSides();
    }
}
