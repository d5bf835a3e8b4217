package concordat.web.trail;

import concordat.domain.trail.ReadingTrails;
import concordat.domain.trail.Relation;
import concordat.domain.trail.Trail;
import concordat.domain.trail.Trail.Neighbour;
import concordat.domain.trail.TrailKind;
import concordat.domain.trail.TrailPicture;
import concordat.domain.trail.TrailPoint;
import concordat.domain.trail.TrailStep.RecordedLink;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The trail as seen from one thing on it: what leads there, what it leads to, and a picture of the whole. */
@Named
@RequestScoped
public class TrailPage {
    private final Trail trail;
    private final TrailPicture picture;
    private final boolean keeping;

    @Inject
    TrailPage(ReadingTrails reading, Query query) {
        trail = reading.from(TrailAddress.asked(query));
        picture = TrailPicture.of(trail);
        keeping = reading.keeps(trail.at());
    }

    public String getSection() {
        return TrailAddress.section(trail.at().kind());
    }

    public Line getHere() {
        return Line.of(trail.at());
    }

    public TrailPicture getPicture() {
        return picture;
    }

    /** Whether there is more than one thing on it. */
    public boolean isLong() {
        return trail.points().size() > 1;
    }

    public boolean isCut() {
        return trail.isCut();
    }

    public int getMost() {
        return Trail.MOST_STEPS;
    }

    /** Everything on it, in its order. */
    public List<Line> getLines() {
        return trail.points().stream().map(Line::of).toList();
    }

    public List<Step> getBefore() {
        return steps(trail.before());
    }

    public List<Step> getAfter() {
        return steps(trail.after());
    }

    private List<Step> steps(List<Neighbour> neighbours) {
        return neighbours.stream()
                .map(neighbour -> Step.of(trail.at(), neighbour, keeping))
                .toList();
    }

    /** The links that the reader could record here. */
    public List<Offer> getOffers() {
        return keeping && trail.at().bears()
                ? Relation.recordedAt(trail.at().kind()).stream()
                        .map(relation -> Offer.of(trail.at(), relation))
                        .toList()
                : List.of();
    }

    /** One thing as the tables and the boxes show it. */
    public record Line(
            String kind, String title, String reference, String state, String day, String trail, String page) {
        static Line of(TrailPoint point) {
            return new Line(
                    point.kind().words(),
                    point.title(),
                    point.reference(),
                    point.words(),
                    written(point.on()),
                    TrailAddress.trail(point.place()),
                    TrailAddress.page(point));
        }
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : Words.date(day);
    }

    /** One step from here to something, in words. */
    public record Step(String words, Line line, String note, String recorded, String ending) {
        static Step of(TrailPoint here, Neighbour neighbour, boolean keeping) {
            RecordedLink link = neighbour.step().link();
            return new Step(
                    capital(neighbour.step().relation().words(here.kind())),
                    Line.of(neighbour.point()),
                    link == null ? "" : link.note(),
                    link == null ? "" : "Linked by " + link.by() + " on " + Words.date(link.on()),
                    link == null || !keeping
                            ? ""
                            : "/end-trail-link?kind=" + here.kind() + "&id="
                                    + here.place().id() + "&link=" + link.id().value());
        }

        private static String capital(String words) {
            return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
        }
    }

    /** A link that could be recorded. */
    public record Offer(String text, String address) {
        static Offer of(TrailPoint here, Relation relation) {
            TrailKind other = relation.across(here.kind());
            return new Offer(
                    "This " + relation.words(here.kind()) + " " + LinkTrailPage.article(other) + "…",
                    "/link-trail?kind=" + here.kind() + "&id=" + here.place().id() + "&relation=" + relation);
        }
    }
}
