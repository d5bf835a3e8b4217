package concordat.web.minutes;

import concordat.domain.minutes.ApprovingMinutes;
import concordat.domain.minutes.MinuteLineId;
import concordat.domain.minutes.MinutesSheet;
import concordat.domain.minutes.MinutesSheet.Line;
import concordat.domain.minutes.ReadingMinutes;
import concordat.domain.shared.AgendaItemId;
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

/** How the meeting that is to approve minutes words one of them instead. */
@Named
@RequestScoped
public class AmendMinutePage {
    private final ApprovingMinutes approving;
    private final Notices notices;
    private final Submission sent;
    private final MinutesSheet minutes;
    private final AgendaItemId under;
    private final Line line;
    private long seen;
    private String wording;
    private List<Difference> differences = List.of();

    @Inject
    AmendMinutePage(
            ApprovingMinutes approving,
            ReadingMinutes reading,
            Query query,
            Notices notices,
            Submission sent,
            Powers powers) {
        this.approving = approving;
        this.notices = notices;
        this.sent = sent;
        MinuteLineId id = new MinuteLineId(query.id("id"));
        under = new AgendaItemId(query.id("item"));
        minutes = reading.holding(id);
        line = minutes.lines().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("minute"));
        if (!powers.conduct(minutes.committee())) {
            throw new NotFound("page");
        }
        seen = sent.seen(line.seen());
        wording = line.wording();
    }

    public @Nullable String save() {
        try {
            approving.amend(sent.contents().toString(), line.id(), under, wording, seen);
        } catch (OutOfDate changed) {
            Difference.Finder found = new Difference.Finder();
            found.compare("Wording", line.wording(), wording);
            differences = found.all();
            seen = line.seen();
            notices.wrong("Somebody else has amended this minute since you opened it. Compare the two versions below:"
                    + " save again to replace theirs by yours.");
            return null;
        }
        notices.done("The amendment of minute " + line.reference() + " is on record.");
        return "/approve-minutes?faces-redirect=true&id=" + getMinutes() + "&item=" + getItem();
    }

    public String getMinutes() {
        return minutes.id().value().toString();
    }

    public String getItem() {
        return under.value().toString();
    }

    public String getTitle() {
        return line.reference() + " " + line.facts().number() + ". "
                + line.facts().title();
    }

    public String getCaption() {
        return minutes.committee().name() + ", " + MinutesRegisterPage.day(minutes.metAt());
    }

    public String getText() {
        return line.text();
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public long getSeen() {
        return seen;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }
}
