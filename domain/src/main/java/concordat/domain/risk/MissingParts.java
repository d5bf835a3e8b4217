package concordat.domain.risk;

import java.util.ArrayList;
import java.util.List;

/** What a line of the Board Assurance Framework must have (RK-4), and which of it is not on record. */
public final class MissingParts {
    private final List<String> missing = new ArrayList<>();

    /** Names a part if it is not there. */
    public MissingParts unless(boolean there, String part) {
        if (!there) {
            missing.add(part);
        }
        return this;
    }

    /** Names a part if nothing is written there. */
    public MissingParts unless(String text, String part) {
        return unless(!text.isEmpty(), part);
    }

    /** Names the scores of each holder that has given none. */
    public MissingParts scores(List<HeldRisk> holders) {
        holders.forEach(each -> unless(each.scores() != null, "scores of " + each.name()));
        return this;
    }

    /** The parts that are missing, in the order of the framework. */
    public List<String> list() {
        return List.copyOf(missing);
    }
}
