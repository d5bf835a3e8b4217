package concordat.domain.search;

import java.util.List;

/** Finds what the actor may see, and nothing else: neither in what is found, nor in a count, nor in a suggestion. */
public interface Finding {
    /** What answers the question. The page of it is counted from 1. */
    Findings find(SearchFilter filter, int page);

    /** What begins like that, a few at most. */
    List<Suggestion> suggest(SearchQuestion typed);
}
