package concordat.domain.news;

import concordat.domain.shared.Lines;
import java.util.List;

/**
 * What a mail says of one thing.
 *
 * @param title one line, that can be the subject of a mail
 * @param facts lines below it
 * @param address where it is in Concordat, from the slash on
 */
public record NewsItem(String title, List<String> facts, String address) {
    public NewsItem {
        title = Lines.one(title);
        facts = facts.stream().map(Lines::one).toList();
    }

    /** All that is said of what is not Part 1 (PP-4): that there is something, and of which committee if the reader may know it. */
    public static NewsItem discreet(String committee, String address) {
        return new NewsItem(
                committee.isBlank()
                        ? "Something for you to read in Concordat"
                        : committee + ": something for you to read",
                List.of(),
                address);
    }
}
