package concordat.domain.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the parent bodies have said to a decision so far (LF-2, LF-6, LF-10).
 *
 * @param awaited how many have yet to decide, ratify or confirm
 * @param refused how many have not agreed
 * @param last the latest day on which one answered; null if none has
 * @param by the earliest day by which one that is awaited has to answer; null if none is set (VO-13)
 */
public record Answers(int awaited, int refused, @Nullable LocalDate last, @Nullable LocalDate by) {
    /** Nothing is awaited of anybody, nor ever was. */
    public static Answers none() {
        return new Answers(0, 0, null, null);
    }

    static Answers of(List<Awaited> awaited) {
        return new Answers(
                (int) awaited.stream().filter(Awaited::isOutstanding).count(),
                (int) awaited.stream().filter(Awaited::isRefused).count(),
                awaited.stream()
                        .map(each -> each.answeredOn().orElse(null))
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                awaited.stream()
                        .filter(Awaited::isOutstanding)
                        .map(each -> each.latestOn().orElse(null))
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }
}
