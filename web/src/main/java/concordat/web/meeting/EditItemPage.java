package concordat.web.meeting;

import concordat.domain.interest.ReadingInterests;
import concordat.domain.interest.TaggingItems;
import concordat.domain.meeting.ItemText;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingSheet.ItemSheet;
import concordat.domain.meeting.PreparingMeetings;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.web.committee.Powers;
import concordat.web.look.Difference;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An officer rewords an item, or withdraws it. Whoever was working on an older text is shown the one that is there now
 * beside their own, and saves again if theirs is to replace it.
 */
@Named
@RequestScoped
public class EditItemPage {
    private final PreparingMeetings preparing;
    private final TaggingItems tagging;
    private final ReadingMeetings reading;
    private final Notices notices;
    private final MeetingSheet meeting;
    private final ItemSheet item;
    private final ItemForm form;
    private long seen;
    private List<Difference> differences = List.of();

    @Inject
    EditItemPage(
            PreparingMeetings preparing,
            TaggingItems tagging,
            ReadingMeetings reading,
            ReadingInterests interests,
            Query query,
            Notices notices,
            Powers powers) {
        this.preparing = preparing;
        this.tagging = tagging;
        this.reading = reading;
        this.notices = notices;
        item = reading.item(new AgendaItemId(query.id("id")));
        meeting = reading.get(item.meeting());
        if (!powers.serve(meeting.committee())) {
            throw new NotFound("page");
        }
        form = new ItemForm(item.text(), interests.concerns(item.id()), preparing.sections(meeting.id()));
        seen = item.version();
    }

    public @Nullable String save() {
        ItemText yours = form.text();
        try {
            tagging.check(form.concerns());
            preparing.reword(item.id(), yours, seen);
            tagging.tag(item.id(), form.concerns());
        } catch (OutOfDate changed) {
            ItemSheet there = reading.item(item.id());
            differences = differences(there.text(), yours);
            seen = there.version();
            notices.wrong("Somebody else has changed this item since you opened it. Compare the two versions below:"
                    + " save again to replace theirs by yours.");
            return null;
        }
        notices.done("Item " + yours.number() + " is changed.");
        return toAgenda();
    }

    public String withdraw() {
        preparing.withdraw(item.id());
        notices.done("Item " + item.text().number() + " is withdrawn.");
        return toAgenda();
    }

    private String toAgenda() {
        return "/agenda?faces-redirect=true&meeting=" + getMeeting();
    }

    private static List<Difference> differences(ItemText there, ItemText yours) {
        Difference.Finder found = new Difference.Finder();
        found.compare("Number", there.number(), yours.number());
        found.compare("Title", there.title(), yours.title());
        found.compare("Purpose", there.purpose().words(), yours.purpose().words());
        found.compare("Lead", there.lead(), yours.lead());
        found.compare("Minutes", String.valueOf(there.minutes()), String.valueOf(yours.minutes()));
        found.compare("Section", there.section(), yours.section());
        found.compare("Brought as", there.mode().words(), yours.mode().words());
        found.compare("Part", there.part().words(), yours.part().words());
        found.compare("Partners on opposite sides", sides(there), sides(yours));
        found.compare("Text", there.body(), yours.body());
        return found.all();
    }

    private static String sides(ItemText text) {
        return text.oppositeSides() ? "Yes" : "No";
    }

    public String getId() {
        return item.id().value().toString();
    }

    public String getNumber() {
        return item.text().number();
    }

    public String getTitle() {
        return item.text().title();
    }

    public String getMeeting() {
        return meeting.id().value().toString();
    }

    public String getMeetingTitle() {
        return meeting.arrangements().title();
    }

    public ItemForm getForm() {
        return form;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
