package concordat.domain.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a committee may do between meetings; all of it off unless its terms say otherwise (BM-1). */
@Embeddable
public record BetweenMeetings(
        @Column(name = "chairs_action", nullable = false) boolean chairsAction,
        @Column(name = "written_resolution", nullable = false) boolean writtenResolution,
        @Column(name = "extraordinary_meeting", nullable = false) boolean extraordinaryMeeting,
        @Column(name = "call_in", nullable = false) boolean callIn) {

    /** Nothing between meetings; if resolutions were allowed, any member might call one in (BM-5). */
    public static BetweenMeetings nothing() {
        return new BetweenMeetings(false, false, false, true);
    }
}
