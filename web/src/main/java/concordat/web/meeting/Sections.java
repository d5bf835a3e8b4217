package concordat.web.meeting;

import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.MeetingSheet.ItemSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sections of an agenda, as far as its reader sees their items. */
final class Sections {
    private Sections() {}

    /** The heading of each section, by its name, with the time that its items take; none if there is one section only. */
    static Map<String, String> headings(List<ItemSheet> agenda) {
        Map<String, Integer> minutes = new LinkedHashMap<>();
        for (ItemSheet item : agenda) {
            int taken = item.state() == ItemState.WITHDRAWN ? 0 : item.text().minutes();
            minutes.merge(item.text().section(), taken, Integer::sum);
        }
        Map<String, String> headings = new LinkedHashMap<>();
        if (minutes.size() > 1) {
            minutes.forEach((section, total) -> headings.put(section, section + ", " + length(total)));
        }
        return headings;
    }

    /** A length of time in words, such as "1 h 15 min". */
    static String length(long minutes) {
        if (minutes < 60) {
            return minutes + " min";
        }
        return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }
}
