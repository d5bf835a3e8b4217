package concordat.web.trail;

import concordat.domain.shared.NotFound;
import concordat.domain.shared.RuleBroken;
import concordat.domain.trail.KeepingTrails;
import concordat.domain.trail.ReadingTrails;
import concordat.domain.trail.Trail;
import concordat.domain.trail.Trail.Neighbour;
import concordat.domain.trail.TrailLinkId;
import concordat.domain.trail.TrailStep.RecordedLink;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A governance officer ends a link of the trail that does not hold. */
@Named
@RequestScoped
public class EndTrailLinkPage {
    private final KeepingTrails keeping;
    private final Notices notices;
    private final Submission sent;
    private final Trail trail;
    private final TrailLinkId link;
    private final @Nullable Neighbour neighbour;
    private final long version;
    private String reason = "";

    @Inject
    EndTrailLinkPage(KeepingTrails keeping, ReadingTrails reading, Query query, Notices notices, Submission sent) {
        this.keeping = keeping;
        this.notices = notices;
        this.sent = sent;
        trail = reading.from(TrailAddress.asked(query));
        if (!reading.keeps(trail.at())) {
            throw new NotFound("page");
        }
        link = new TrailLinkId(query.id("link"));
        neighbour = Stream.concat(trail.before().stream(), trail.after().stream())
                .filter(each -> isLink(each.step().link(), link))
                .findFirst()
                .orElse(null);
        // A form that is sent twice is about a link that is ended already.
        if (neighbour == null && !sent.isSent()) {
            throw new NotFound("page");
        }
        version = neighbour == null
                ? 0
                : Objects.requireNonNull(neighbour.step().link()).version();
    }

    private static boolean isLink(@Nullable RecordedLink link, TrailLinkId wanted) {
        return link != null && link.id().equals(wanted);
    }

    public @Nullable String end() {
        try {
            keeping.end(sent.key().toString(), link, sent.seen(version), reason);
        } catch (RuleBroken broken) {
            notices.broken(broken, Map.of());
            return null;
        }
        notices.done("The link is ended.");
        return getBack().replace("?", "?faces-redirect=true&");
    }

    public String getSection() {
        return TrailAddress.section(trail.at().kind());
    }

    /** Where the reader goes on afterwards. */
    public String getBack() {
        return TrailAddress.back(trail.at().place());
    }

    public String getTrail() {
        return TrailAddress.trail(trail.at().place());
    }

    public String getTitle() {
        return trail.at().title();
    }

    public String getWords() {
        return neighbour == null
                ? ""
                : neighbour.step().relation().words(trail.at().kind());
    }

    public String getOther() {
        return neighbour == null ? "" : neighbour.point().title();
    }

    public long getSeen() {
        return sent.seen(version);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
