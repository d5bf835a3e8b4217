package concordat.web.decision;

import concordat.domain.decision.EarlierDecisionId;
import concordat.domain.decision.EarlierDecisionLine;
import concordat.domain.decision.ReadingEarlierDecisions;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One decision of an earlier register, with the mark that says so. */
@Named
@RequestScoped
public class EarlierDecisionPage {
    private static final String UNKNOWN = "Not recorded";

    private final EarlierDecisionLine line;

    @Inject
    EarlierDecisionPage(ReadingEarlierDecisions reading, Query query) {
        line = reading.get(new EarlierDecisionId(query.id("id")));
    }

    public EarlierDecisionLine getLine() {
        return line;
    }

    /** That it was brought in, with which file and when. */
    public String getMark() {
        return line.broughtIn().words();
    }

    public String getDecidedOn() {
        return Words.date(line.decidedOn());
    }

    public String getBroughtInOn() {
        return Words.date(line.broughtIn().on());
    }

    public String getVotes() {
        String votes = line.votes().words();
        return votes.isEmpty() ? UNKNOWN : votes;
    }

    public String getOwner() {
        return line.owner().orElse(UNKNOWN);
    }
}
