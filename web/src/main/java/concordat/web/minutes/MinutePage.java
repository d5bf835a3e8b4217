package concordat.web.minutes;

import concordat.domain.minutes.DraftingMinutes;
import concordat.domain.minutes.Fact.Kind;
import concordat.domain.minutes.MinuteLineId;
import concordat.domain.minutes.MinutesSheet;
import concordat.domain.minutes.MinutesSheet.Line;
import concordat.domain.minutes.MinutesState;
import concordat.domain.minutes.ReadingMinutes;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.web.committee.Powers;
import concordat.web.look.Difference;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The secretary writes the text of a minute, beside what is on record of its item. Whoever was working on an older text is
 * shown the one that is there now beside their own.
 */
@Named
@RequestScoped
public class MinutePage {
    private final DraftingMinutes drafting;
    private final Notices notices;
    private final Submission sent;
    private final MinutesSheet minutes;
    private final Line line;
    private long seen;
    private String text;
    private List<Difference> differences = List.of();

    @Inject
    MinutePage(
            DraftingMinutes drafting,
            ReadingMinutes reading,
            Query query,
            Notices notices,
            Submission sent,
            Powers powers) {
        this.drafting = drafting;
        this.notices = notices;
        this.sent = sent;
        MinuteLineId id = new MinuteLineId(query.id("id"));
        minutes = reading.holding(id);
        line = minutes.lines().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("minute"));
        if (!powers.serve(minutes.committee()) || !minutes.state().isDraft()) {
            throw new NotFound("page");
        }
        seen = sent.seen(line.seen());
        text = line.text();
    }

    public @Nullable String save() {
        try {
            drafting.write(sent.contents().toString(), line.id(), text, seen);
        } catch (OutOfDate changed) {
            Difference.Finder found = new Difference.Finder();
            found.compare("Text, last written by " + line.writtenBy(), line.text(), text);
            differences = found.all();
            seen = line.seen();
            notices.wrong("Somebody else has changed this minute since you opened it. Compare the two versions below:"
                    + " save again to replace theirs by yours.");
            return null;
        }
        notices.done("Minute " + line.reference() + " is saved.");
        return "/minutes?faces-redirect=true&id=" + getMinutes();
    }

    public boolean isOpen() {
        return minutes.state() == MinutesState.DRAFTING;
    }

    public String getMinutes() {
        return minutes.id().value().toString();
    }

    public String getReference() {
        return line.reference();
    }

    public String getTitle() {
        return line.facts().number() + ". " + line.facts().title();
    }

    public String getCaption() {
        return minutes.committee().name() + ", " + MinutesRegisterPage.day(minutes.metAt());
    }

    public List<MinutesPage.FactRow> getFacts() {
        return line.facts().list().stream()
                .filter(fact -> fact.kind() != Kind.ITEM)
                .map(MinutesPage.FactRow::of)
                .toList();
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public long getSeen() {
        return seen;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
