package concordat.domain.trail;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What leads to a thing and what it leads to, with all that lies between. What could not be seen is not in it, nor is what
 * can be reached over it alone.
 *
 * @param at where it is looked at from
 * @param points what is on it, {@code at} among them, in the order of the trail and of their titles
 * @param isCut whether there is more than it shows
 */
public record Trail(TrailPoint at, List<TrailPoint> points, List<TrailStep> steps, boolean isCut) {
    /** More steps than this are not shown at once. */
    public static final int MOST_STEPS = 200;

    public Trail {
        points = List.copyOf(points);
        steps = List.copyOf(steps);
    }

    /**
     * Puts together what was found: steps whose two ends are there, as far as they hang together with {@code at}.
     *
     * @param seen what the reader may see of the ends of the steps
     */
    static Trail of(TrailPoint at, Collection<TrailPoint> seen, List<TrailStep> steps, boolean isCut) {
        Map<Place, TrailPoint> there = new LinkedHashMap<>();
        there.put(at.place(), at);
        seen.forEach(point -> there.putIfAbsent(point.place(), point));
        List<TrailStep> known = steps.stream()
                .filter(step -> there.containsKey(step.earlier()) && there.containsKey(step.later()))
                .distinct()
                .toList();
        Set<Place> reached = new HashSet<>(reached(at.place(), known, true));
        reached.addAll(reached(at.place(), known, false));
        List<TrailPoint> points = reached.stream()
                .map(place -> Objects.requireNonNull(there.get(place)))
                .sorted(Comparator.comparingInt(
                                (TrailPoint point) -> point.kind().place())
                        .thenComparing(TrailPoint::kind)
                        .thenComparing(TrailPoint::reference)
                        .thenComparing(TrailPoint::title)
                        .thenComparing(point -> point.place().id()))
                .toList();
        return new Trail(
                at,
                points,
                known.stream()
                        .filter(step -> reached.contains(step.earlier()) && reached.contains(step.later()))
                        .toList(),
                isCut);
    }

    private static Set<Place> reached(Place from, List<TrailStep> steps, boolean forwards) {
        Set<Place> reached = new HashSet<>(Set.of(from));
        Set<Place> last = Set.of(from);
        while (!last.isEmpty()) {
            Set<Place> begun = last;
            last = steps.stream()
                    .filter(step -> begun.contains(forwards ? step.earlier() : step.later()))
                    .map(step -> forwards ? step.later() : step.earlier())
                    .filter(reached::add)
                    .collect(Collectors.toSet());
        }
        return reached;
    }

    /** The steps that lead straight to where it is looked at from. */
    public List<Neighbour> before() {
        return neighbours(steps.stream().filter(step -> step.later().equals(at.place())), false);
    }

    /** The steps that lead straight on from there. */
    public List<Neighbour> after() {
        return neighbours(steps.stream().filter(step -> step.earlier().equals(at.place())), true);
    }

    private List<Neighbour> neighbours(Stream<TrailStep> to, boolean forwards) {
        List<TrailStep> chosen = to.toList();
        return points.stream()
                .flatMap(point -> chosen.stream()
                        .filter(step -> point.place().equals(forwards ? step.later() : step.earlier()))
                        .map(step -> new Neighbour(point, step)))
                .toList();
    }

    /** One step away. */
    public record Neighbour(TrailPoint point, TrailStep step) {}
}
