package concordat.domain.committee;

import concordat.domain.shared.Matter;
import java.util.List;
import java.util.Set;

/**
 * What one version of the terms of reference says, as the engine reads it.
 *
 * @param quorum all of these must be met (QU-2)
 * @param chairRequired whether chair or vice-chair must be present (QU-2)
 * @param mayDelegate whether it may delegate to a sub-committee (LF-9)
 * @param rescindMonths for how many months a decision needs special notice to be rescinded (VO-10)
 * @param vetoMatters subjects on which every organisation must agree (VO-6)
 */
public record Provisions(
        List<Minimum> quorum,
        boolean chairRequired,
        VotingTerms voting,
        MeetingTerms meetings,
        BetweenMeetings betweenMeetings,
        boolean mayDelegate,
        int rescindMonths,
        Set<String> vetoMatters) {

    /** @throws IllegalArgumentException if there is no quorum, or the months are negative */
    public Provisions {
        quorum = List.copyOf(quorum);
        vetoMatters = Set.copyOf(vetoMatters);
        if (quorum.isEmpty()) {
            throw new IllegalArgumentException("Terms of reference say what the quorum is.");
        }
        if (rescindMonths < 0) {
            throw new IllegalArgumentException("Months cannot be negative.");
        }
    }

    /** The defaults, with that quorum. */
    public static Provisions standard(Minimum... quorum) {
        return new Provisions(
                List.of(quorum),
                false,
                VotingTerms.standard(),
                MeetingTerms.standard(),
                BetweenMeetings.nothing(),
                false,
                6,
                Set.of());
    }

    /** The same, by other terms of voting. */
    public Provisions voting(VotingTerms terms) {
        return new Provisions(
                quorum, chairRequired, terms, meetings, betweenMeetings, mayDelegate, rescindMonths, vetoMatters);
    }

    /** The same, by other terms of meeting. */
    public Provisions meeting(MeetingTerms terms) {
        return new Provisions(
                quorum, chairRequired, voting, terms, betweenMeetings, mayDelegate, rescindMonths, vetoMatters);
    }

    /** The same, with chair or vice-chair required for a quorum. */
    public Provisions requiringTheChair() {
        return new Provisions(quorum, true, voting, meetings, betweenMeetings, mayDelegate, rescindMonths, vetoMatters);
    }

    /** The same, with these subjects on which every organisation must agree. */
    public Provisions withVetoMatters(String... matters) {
        return new Provisions(
                quorum, chairRequired, voting, meetings, betweenMeetings, mayDelegate, rescindMonths, Set.of(matters));
    }

    /** The same, with what is allowed between meetings. */
    public Provisions between(BetweenMeetings terms) {
        return new Provisions(quorum, chairRequired, voting, meetings, terms, mayDelegate, rescindMonths, vetoMatters);
    }

    /** The same, with the power to delegate to sub-committees (LF-9). */
    public Provisions delegatingOnward() {
        return new Provisions(
                quorum, chairRequired, voting, meetings, betweenMeetings, true, rescindMonths, vetoMatters);
    }

    /** The majority that a question on that subject needs: every organisation's on a veto matter (VO-6). */
    public DecisionMethod methodFor(String matter) {
        return vetoMatters.stream().anyMatch(veto -> Matter.same(veto, matter))
                ? DecisionMethod.UNANIMOUS_ORGS
                : voting.method();
    }
}
