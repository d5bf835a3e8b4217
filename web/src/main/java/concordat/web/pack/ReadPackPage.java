package concordat.web.pack;

import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.pack.MadePack;
import concordat.domain.pack.ReadingPacks;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A pack to read in the page, page by page. */
@Named
@RequestScoped
public class ReadPackPage {
    private final MeetingSheet meeting;
    private final MadePack pack;

    @Inject
    ReadPackPage(ReadingMeetings reading, ReadingPacks packs, Query query) {
        meeting = reading.get(new MeetingId(query.id("meeting")));
        pack = packs.get(meeting.id()).made().orElseThrow(() -> new NotFound("pack"));
    }

    public String getId() {
        return meeting.id().value().toString();
    }

    public String getMeeting() {
        return meeting.committee().name() + ", " + meeting.arrangements().title();
    }

    /** Where it is handed out. */
    public String getAddress() {
        return "/api/v1/meetings/" + getId() + "/pack";
    }

    public String getLength() {
        return Words.count(pack.pages(), "page", "pages");
    }
}
