package concordat.web.trail;

import concordat.domain.shared.NotFound;
import concordat.domain.shared.RuleBroken;
import concordat.domain.trail.KeepingTrails;
import concordat.domain.trail.Place;
import concordat.domain.trail.ReadingTrails;
import concordat.domain.trail.Relation;
import concordat.domain.trail.TrailKind;
import concordat.domain.trail.TrailPoint;
import concordat.domain.trail.TrailRule;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A governance officer records that one thing on the trail leads to another. */
@Named
@RequestScoped
public class LinkTrailPage {
    private static final Map<TrailRule, String> FIELDS =
            Map.of(TrailRule.LINKED_ONCE, "other", TrailRule.ENDS_BEAR_A_LINK, "other");

    private final KeepingTrails keeping;
    private final Notices notices;
    private final Submission sent;
    private final TrailPoint from;
    private final Relation relation;
    private final List<TrailPoint> candidates;
    private final String looked;
    private @Nullable String other;
    private String note = "";

    @Inject
    LinkTrailPage(KeepingTrails keeping, ReadingTrails reading, Query query, Notices notices, Submission sent) {
        this.keeping = keeping;
        this.notices = notices;
        this.sent = sent;
        from = reading.point(TrailAddress.asked(query));
        relation = Relation.recordedAt(from.kind()).stream()
                .filter(each -> query.is("relation", each))
                .findFirst()
                .orElseThrow(() -> new NotFound("page"));
        if (!reading.keeps(from) && !sent.isSent()) {
            throw new NotFound("page");
        }
        looked = query.get("q");
        candidates = new ArrayList<>(reading.candidates(from.place(), relation, looked));
        // A form that is sent twice asks for what is linked already.
        sent.values("other:value").stream()
                .map(chosen -> new Place(relation.across(from.kind()), Submission.id(chosen)))
                .filter(chosen ->
                        candidates.stream().noneMatch(each -> each.place().equals(chosen)))
                .map(reading::point)
                .forEach(candidates::add);
    }

    public @Nullable String record() {
        if (other == null) {
            return null;
        }
        Place chosen = new Place(relation.across(from.kind()), UUID.fromString(other));
        boolean forwards = relation.earlier() == from.kind();
        try {
            keeping.link(
                    sent.key().toString(),
                    relation,
                    forwards ? from.place() : chosen,
                    forwards ? chosen : from.place(),
                    note);
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
        notices.done("The link is on record.");
        return TrailAddress.back(from.place()).replace("?", "?faces-redirect=true&");
    }

    public String getSection() {
        return TrailAddress.section(from.kind());
    }

    public String getKind() {
        return from.kind().toString();
    }

    public String getKindWords() {
        return from.kind().words();
    }

    public String getId() {
        return from.place().id().toString();
    }

    public String getRelation() {
        return relation.toString();
    }

    public String getFrom() {
        return from.title();
    }

    /** Where the reader goes on afterwards. */
    public String getBack() {
        return TrailAddress.back(from.place());
    }

    public String getTrail() {
        return TrailAddress.trail(from.place());
    }

    /** Such as "This clause is implemented by a decision". */
    public String getHeading() {
        return "This " + from.kind().words().toLowerCase(Locale.ENGLISH) + " " + relation.words(from.kind()) + " "
                + article(relation.across(from.kind()));
    }

    public String getOtherKind() {
        return relation.across(from.kind()).words();
    }

    public String getLooked() {
        return looked;
    }

    public int getMost() {
        return ReadingTrails.CANDIDATES;
    }

    public boolean isFull() {
        return candidates.size() >= ReadingTrails.CANDIDATES;
    }

    public List<Option> getOptions() {
        return candidates.stream()
                .map(point -> new Option(
                        point.place().id().toString(),
                        point.title(),
                        Stream.of(point.reference(), point.words(), point.on() == null ? "" : Words.date(point.on()))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    public @Nullable String getOther() {
        return other;
    }

    public void setOther(@Nullable String other) {
        this.other = other;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    /** Such as "an action". */
    static String article(TrailKind kind) {
        return switch (kind) {
            case EVIDENCE -> "evidence on a track";
            case FULFILMENT -> "an obligation being met";
            case TRACK -> "a track to university status";
            case AGREEMENT, OBLIGATION, ACTION, AIM -> "an " + kind.words().toLowerCase(Locale.ENGLISH);
            case CLAUSE, DECISION, PROGRAMME -> "a " + kind.words().toLowerCase(Locale.ENGLISH);
        };
    }
}
