package concordat.domain.minutes;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import java.util.List;
import java.util.Optional;

/** The minutes that there are, as far as the actor may see, each with the items that they may see. */
public interface MinuteBook {
    void add(Minutes minutes);

    void add(MinuteLine line);

    void add(MinuteComment comment);

    /** Those minutes. @throws concordat.domain.shared.NotFound if there are none, or the actor may not see them */
    Minutes get(MinutesId id);

    /** The same, locked until the end of the transaction. */
    Minutes lock(MinutesId id);

    /** The minutes of a meeting, those of Part 1 first. */
    List<Minutes> of(MeetingId meeting);

    /** What they say of each item, in the order of the agenda. */
    List<MinuteLine> lines(MinutesId minutes);

    /** One of these. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    MinuteLine line(MinuteLineId id);

    /** What was said on their accuracy, the earliest first. */
    List<MinuteComment> comments(MinutesId minutes);

    /** The items that the actor may not see, by number only, if the actor may see the minutes. */
    List<WithheldMinute> withheld(MinutesId minutes);

    /** An item that is there, and withheld. */
    record WithheldMinute(int position, String reference, String number) {}

    /** How many items they have, seen by the actor or not. */
    int countLines(MinutesId minutes);

    /** Which minutes that part of the meeting has, seen by the actor or not. Nobody else begins any until the transaction ends. */
    Optional<MinutesId> begun(MeetingId meeting, Part part);

    /** The items that a meeting took in that part, seen by the actor or not: ids and numbers, and nothing else. */
    List<ItemToMinute> toMinute(MeetingId meeting, Part part);

    /** An item to be minuted. */
    record ItemToMinute(AgendaItemId item, int position, String number) {}

    /** The last running number that a minute of that committee has in that year; 0 if none has. Asked once {@link #begun} has been. */
    int lastNumber(CommitteeId committee, int year);

    /** The references of minutes of the committee that are one of these, or one of these and a number behind a hyphen. */
    List<String> referencesLike(CommitteeId committee, List<String> wanted);

    /** The unconfirmed minutes of earlier meetings that wait to be approved under that item, the earliest first; none if it is for none. */
    List<Minutes> waitingUnder(AgendaItemId item);
}
