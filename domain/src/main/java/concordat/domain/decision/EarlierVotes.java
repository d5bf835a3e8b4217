package concordat.domain.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers of votes as an earlier register has them: told, and never reckoned with. Null is what it does not say. */
@Embeddable
public record EarlierVotes(
        @Column(name = "votes_for", updatable = false) @Nullable Integer inFavour,
        @Column(name = "votes_against", updatable = false) @Nullable Integer against,
        @Column(name = "abstained", updatable = false) @Nullable Integer abstained) {

    /** In words; empty if the register says nothing. */
    public String words() {
        List<String> said = new ArrayList<>();
        say(said, inFavour, "for");
        say(said, against, "against");
        say(said, abstained, "abstained");
        return String.join(", ", said);
    }

    private static void say(List<String> said, @Nullable Integer number, String words) {
        if (number != null) {
            said.add(number + " " + words);
        }
    }
}
