package concordat.domain.committee;

import concordat.domain.shared.Matter;
import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a committee may do between meetings; all of it off unless its terms say otherwise (BM-1).
 *
 * @param chairsAction whether the chair may act in urgent matters (BM-2)
 * @param consulting how many independent members the chair consults before that (BM-2)
 * @param withExecutive whether an executive member, as a rule the chief executive, has to act with the chair (BM-2)
 * @param writtenResolution whether members may resolve in writing (BM-5)
 * @param callIn whether any member may have a written resolution decided in a meeting instead (BM-5)
 * @param extraordinaryMeeting whether members may requisition a meeting (MT-4)
 * @param onlyInMeetings subjects that are never decided between meetings, one on each line (BM-6); may be blank
 */
@Embeddable
public record BetweenMeetings(
        @Column(name = "chairs_action", nullable = false) boolean chairsAction,
        @Column(name = "consulting", nullable = false) int consulting,
        @Column(name = "with_executive", nullable = false) boolean withExecutive,
        @Column(name = "written_resolution", nullable = false) boolean writtenResolution,
        @Column(name = "call_in", nullable = false) boolean callIn,
        @Column(name = "extraordinary_meeting", nullable = false) boolean extraordinaryMeeting,
        @Column(name = "only_in_meetings", nullable = false, length = 2000) String onlyInMeetings) {

    /** @throws IllegalArgumentException if nobody could be consulted that often, or the subjects are too long */
    public BetweenMeetings {
        onlyInMeetings = Text.optional("subjects for meetings only", onlyInMeetings, Text.SENTENCE);
        if (consulting < 0 || consulting > 50) {
            throw new IllegalArgumentException("The chair consults from 0 to 50 independent members.");
        }
    }

    /** Nothing between meetings; were it allowed, two would be consulted, and any member might call a resolution in. */
    public static BetweenMeetings nothing() {
        return new BetweenMeetings(false, 2, true, false, true, false, "");
    }

    /** Chair's action with an executive member, written resolutions and requisitioned meetings. */
    public static BetweenMeetings everything() {
        return new BetweenMeetings(true, 2, true, true, true, true, "");
    }

    /** The same, but for these subjects. */
    public BetweenMeetings exceptFor(String... subjects) {
        return new BetweenMeetings(
                chairsAction,
                consulting,
                withExecutive,
                writtenResolution,
                callIn,
                extraordinaryMeeting,
                String.join("\n", subjects));
    }

    /** Whether that subject is decided in meetings only (BM-6). */
    public boolean leaveToMeetings(String matter) {
        return onlyInMeetings.lines().anyMatch(subject -> Matter.same(subject, matter));
    }
}
