package concordat.domain.decision;

import concordat.domain.scheme.Mandate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A reckoning in plain English: sentences that a chair can read out. */
public final class Explanation {
    private Explanation() {}

    /** Quorum, who took no part, votes, and what follows, one sentence each. */
    public static List<String> of(Reckoning reckoning) {
        List<String> sentences = new ArrayList<>();
        sentences.add(quorum(reckoning.quorum()));
        if (!reckoning.roll().recused().isEmpty()) {
            sentences.add("Recused: " + names(reckoning.roll().recused()) + ".");
        }
        if (!reckoning.isQuorate()) {
            sentences.add("No vote is taken; the meeting moves to the next business (QU-5).");
            return sentences;
        }
        if (reckoning.mode() == Mode.CONSENSUS) {
            sentences.add(consensus(reckoning));
        } else {
            sentences.addAll(votes(reckoning));
        }
        return sentences;
    }

    /** The same, where those present have agreed without a quorum (QU-7). */
    static List<String> provisional(Reckoning reckoning) {
        List<String> sentences = new ArrayList<>(of(reckoning));
        sentences.set(
                sentences.size() - 1,
                "Those present agreed informally; it is provisional and needs a decision with a quorum (QU-7).");
        return sentences;
    }

    /** What is said of chair's action (BM-3). */
    static List<String> taken(Urgency taken, List<Consultation> consulted) {
        List<String> sentences = new ArrayList<>();
        String with = taken.takenWith().isEmpty() ? "" : " together with " + taken.takenWith();
        sentences.add("Chair's action, taken by " + taken.takenBy() + with + " under " + taken.authority() + ".");
        if (!consulted.isEmpty()) {
            sentences.add("Consulted before: "
                    + consulted.stream().map(each -> each.person().words()).collect(Collectors.joining("; "))
                    + ".");
        }
        sentences.add("It has effect and awaits ratification by the next meeting (BM-3).");
        return sentences;
    }

    /** The same, and if it is carried beyond the powers of whoever decides, by which entries of which scheme (LF-6). */
    static List<String> of(Reckoning reckoning, List<Mandate> mandates) {
        List<String> sentences = new ArrayList<>(of(reckoning));
        List<Mandate> missing =
                mandates.stream().filter(mandate -> !mandate.allows()).toList();
        if (reckoning.isCarried() && !missing.isEmpty()) {
            sentences.add("It can only be recommended (LF-6). "
                    + missing.stream().map(Mandate::words).collect(Collectors.joining(" ")));
        }
        return sentences;
    }

    /** Whether there is a quorum, with every number; if not, every part that falls short. */
    public static String quorum(List<QuorumLine> quorum) {
        List<QuorumLine> shortfalls =
                quorum.stream().filter(line -> !line.isMet()).toList();
        if (!shortfalls.isEmpty()) {
            return "Not quorate for this item: " + joined(shortfalls) + ".";
        }
        return "Quorate for this item: " + joined(quorum) + ".";
    }

    private static String joined(List<QuorumLine> lines) {
        return lines.stream().map(QuorumLine::words).collect(Collectors.joining("; "));
    }

    private static String consensus(Reckoning reckoning) {
        return switch (reckoning.verdict()) {
            case CARRIED ->
                "Agreed by consensus of the " + count(reckoning.agreeing(), "member")
                        + " present and entitled; no vote was taken.";
            case VOTE_AWAITED ->
                count(reckoning.objecting(), "member") + " asked for a vote, so consensus cannot be declared (VO-1).";
            default ->
                reckoning.objecting() > 0
                        ? "Not carried: there is no consensus, as " + count(reckoning.objecting(), "member")
                                + " objected (VO-5)."
                        : "Not carried: not every organisation has a member present and entitled to agree (VO-5).";
        };
    }

    private static List<String> votes(Reckoning reckoning) {
        List<String> sentences = new ArrayList<>();
        Tally tally = reckoning.tally();
        sentences.add("Votes: " + tally.words() + ".");
        if (!reckoning.setAside().isEmpty()) {
            sentences.add("Not counted, because not entitled when the decision was declared: "
                    + names(reckoning.setAside()) + ".");
        }
        if (!reckoning.disagreeing().isEmpty()) {
            sentences.add("The holders of a shared post voted differently, so that it cast no vote (MB-3): "
                    + names(reckoning.disagreeing()) + ".");
        }
        reckoning.casting().ifPresent(casting -> sentences.add(casting(reckoning.presider(), casting)));
        sentences.add(result(reckoning));
        return sentences;
    }

    private static String casting(Optional<RollLine> presider, CastingVote casting) {
        String who = presider.map(RollLine::words).orElse("The person presiding");
        return casting.choice() == Ballot.ABSTAIN
                ? "The votes are equal; " + who + ", presiding, did not use the casting vote (VO-4)."
                : "The votes are equal; " + who + ", presiding, used the casting vote "
                        + (casting.choice() == Ballot.FOR ? "for" : "against") + " (VO-4).";
    }

    private static String result(Reckoning reckoning) {
        Tally tally = reckoning.tally();
        String arithmetic =
                switch (reckoning.rules().method()) {
                    case SIMPLE_MAJORITY -> simpleMajority(reckoning);
                    case TWO_THIRDS ->
                        tally.votesFor() + " of " + (tally.votesFor() + tally.against())
                                + " votes are for, and at least "
                                + Math.max(1, (2 * (tally.votesFor() + tally.against()) + 2) / 3) + " are needed";
                    case UNANIMOUS, CONSENSUS_ONLY ->
                        tally.votesFor() + " for and " + tally.against() + " against, where nobody may be against";
                    case MAJORITY_IN_EACH_ORG, UNANIMOUS_ORGS ->
                        "each organisation needs more votes for than against ("
                                + reckoning.blocs().stream()
                                        .map(BlocTally::words)
                                        .collect(Collectors.joining("; ")) + ")";
                };
        return reckoning.verdict().words() + ": " + arithmetic + ".";
    }

    private static String simpleMajority(Reckoning reckoning) {
        Tally tally = reckoning.tally();
        if (reckoning.verdict() == Verdict.CASTING_VOTE_AWAITED) {
            return tally.votesFor() + " for and " + tally.against() + " against"
                    + reckoning
                            .presider()
                            .map(presider -> "; " + presider.words() + " presides and may use it")
                            .orElse("; the members present choose who presides (MB-8)");
        }
        if (reckoning.casting().isPresent()) {
            return "by the casting vote";
        }
        return tally.votesFor() + " for and " + tally.against() + " against, where more must be for than against";
    }

    private static String names(List<RollLine> lines) {
        return lines.stream().map(RollLine::words).distinct().collect(Collectors.joining(", "));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
