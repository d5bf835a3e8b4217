package concordat.domain.decision;

import concordat.domain.committee.DecisionMethod;
import concordat.domain.committee.Minimum;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.SeatId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the arithmetic says of one deciding body and one question, with everything that it was reckoned from (QU-1 to
 * QU-5, VO-2 to VO-5). It depends on nothing but terms of reference, seats, presence, handlings and votes.
 *
 * @param quorum every part of the quorum, met or not
 * @param tally the votes counted; none if there was no quorum or no vote
 * @param blocs the same for each organisation with voting seats
 * @param agreeing how many of those entitled agreed, when consensus was declared
 * @param objecting how many objected, or asked for a vote, when consensus was declared
 * @param presider who presided; empty if nobody present could
 * @param casting the casting vote, if one was used or declined
 * @param setAside who voted and was not entitled at the instant of the decision: their votes are not counted
 * @param disagreeing the shared posts whose holders voted differently, so that no vote was cast (MB-3)
 */
public record Reckoning(
        Rules rules,
        Mode mode,
        Roll roll,
        List<QuorumLine> quorum,
        Tally tally,
        List<BlocTally> blocs,
        int agreeing,
        int objecting,
        Optional<RollLine> presider,
        Optional<CastingVote> casting,
        List<RollLine> setAside,
        List<RollLine> disagreeing,
        Verdict verdict) {
    public Reckoning {
        quorum = List.copyOf(quorum);
        blocs = List.copyOf(blocs);
        setAside = List.copyOf(setAside);
        disagreeing = List.copyOf(disagreeing);
    }

    /**
     * Reckons quorum first and then, if there is one, the majority.
     *
     * @param chosenToPreside whom those present have chosen to preside, should chair and vice-chair be away or
     *     conflicted (MB-8)
     */
    public static Reckoning of(Rules rules, Roll roll, Expression expression, Optional<SeatId> chosenToPreside) {
        List<QuorumLine> quorum = reckonQuorum(rules, roll);
        Optional<RollLine> presider = roll.presider(chosenToPreside);
        if (!quorum.stream().allMatch(QuorumLine::isMet)) {
            return new Reckoning(
                    rules,
                    expression.mode(),
                    roll,
                    quorum,
                    Tally.none(),
                    List.of(),
                    0,
                    0,
                    presider,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Verdict.NOT_QUORATE);
        }
        if (expression instanceof Expression.Consensus consensus) {
            return reckonConsensus(rules, roll, quorum, presider, consensus);
        }
        return reckonVotes(rules, roll, quorum, presider, (Expression.Votes) expression);
    }

    /** The quorum alone, as of now: before a question is put, or to see why it cannot be. */
    public static List<QuorumLine> reckonQuorum(Rules rules, Roll roll) {
        Map<OrganisationId, String> names = roll.blocs();
        List<QuorumLine> lines = new ArrayList<>();
        for (Minimum minimum : rules.quorum()) {
            lines.add(new QuorumLine(
                    QuorumLine.Asks.MEMBERS,
                    minimum.organisation(),
                    minimum.ofOrganisation()
                            .map(organisation -> names.getOrDefault(organisation, "One organisation"))
                            .orElse(""),
                    minimum.seatClass(),
                    minimum.needed(),
                    roll.count(minimum),
                    roll.countRecused(minimum)));
        }
        if (rules.chairRequired()) {
            OrganisationId only = rules.onlyOrganisation().orElse(null);
            lines.add(new QuorumLine(
                    QuorumLine.Asks.CHAIR,
                    only,
                    only == null ? "" : names.getOrDefault(only, ""),
                    null,
                    1,
                    roll.hasChair() ? 1 : 0,
                    0));
        }
        return lines;
    }

    private static Reckoning reckonConsensus(
            Rules rules,
            Roll roll,
            List<QuorumLine> quorum,
            Optional<RollLine> presider,
            Expression.Consensus consensus) {
        Map<SeatId, Ballot> will = new LinkedHashMap<>();
        roll.entitledSeats()
                .forEach(seat -> will.put(seat, consensus.objections().contains(seat) ? Ballot.AGAINST : Ballot.FOR));
        Tally agreement = tally(will, will.keySet());
        List<BlocTally> blocs = blocs(roll, will);
        boolean voteAskedFor = agreement.against() > 0 && rules.method() != DecisionMethod.CONSENSUS_ONLY;
        Verdict verdict = voteAskedFor
                ? Verdict.VOTE_AWAITED
                : carries(rules.method(), agreement, blocs) ? Verdict.CARRIED : Verdict.NOT_CARRIED;
        return new Reckoning(
                rules,
                Mode.CONSENSUS,
                roll,
                quorum,
                Tally.none(),
                List.of(),
                agreement.votesFor(),
                agreement.against(),
                presider,
                Optional.empty(),
                List.of(),
                List.of(),
                verdict);
    }

    private static Reckoning reckonVotes(
            Rules rules, Roll roll, List<QuorumLine> quorum, Optional<RollLine> presider, Expression.Votes expression) {
        Map<SeatId, Ballot> will = new LinkedHashMap<>();
        List<RollLine> disagreeing = new ArrayList<>();
        for (SeatId seat : roll.entitledSeats()) {
            Set<Ballot> ballots = ballots(seat, roll, expression.votes());
            will.put(seat, ballots.size() == 1 ? ballots.iterator().next() : Ballot.NOT_VOTING);
            if (ballots.size() > 1) {
                roll.lines().stream()
                        .filter(line -> line.seat().equals(seat) && line.isEntitled())
                        .forEach(disagreeing::add);
            }
        }
        Tally tally = tally(will, will.keySet());
        List<BlocTally> blocs = blocs(roll, will);
        boolean tied = rules.castingVote()
                && tally.isTie()
                && presider.map(RollLine::mayBreakTies).orElse(true);
        Optional<CastingVote> casting = tied
                ? expression.casting().filter(vote -> presider.filter(line -> vote.isOf(line.seat()))
                        .isPresent())
                : Optional.empty();
        return new Reckoning(
                rules,
                Mode.VOTE,
                roll,
                quorum,
                tally,
                blocs,
                0,
                0,
                presider,
                casting,
                setAside(roll, expression.votes()),
                disagreeing,
                verdict(rules, tied, tally, blocs, casting));
    }

    /** The different votes of those who hold that seat and are entitled; who did not vote has none. */
    private static Set<Ballot> ballots(SeatId seat, Roll roll, List<CastVote> votes) {
        return votes.stream()
                .filter(vote ->
                        vote.seat().equals(seat) && vote.ballot() != Ballot.NOT_VOTING && isEntitled(vote, roll))
                .map(CastVote::ballot)
                .collect(Collectors.toSet());
    }

    private static boolean isEntitled(CastVote vote, Roll roll) {
        return roll.find(vote.seat(), vote.person())
                .filter(RollLine::isEntitled)
                .isPresent();
    }

    private static List<RollLine> setAside(Roll roll, List<CastVote> votes) {
        return roll.lines().stream()
                .filter(line -> !line.isEntitled()
                        && votes.stream()
                                .anyMatch(vote ->
                                        vote.ballot() != Ballot.NOT_VOTING && line.isOf(vote.seat(), vote.person())))
                .toList();
    }

    private static Tally tally(Map<SeatId, Ballot> will, Set<SeatId> seats) {
        Tally tally = Tally.none();
        for (Map.Entry<SeatId, Ballot> vote : will.entrySet()) {
            if (seats.contains(vote.getKey())) {
                tally = tally.and(vote.getValue());
            }
        }
        return tally;
    }

    private static List<BlocTally> blocs(Roll roll, Map<SeatId, Ballot> will) {
        List<BlocTally> blocs = new ArrayList<>();
        roll.blocs().forEach((organisation, name) -> {
            Set<SeatId> seats = roll.lines().stream()
                    .filter(line -> line.organisation().equals(organisation))
                    .map(RollLine::seat)
                    .collect(Collectors.toSet());
            Tally tally = tally(will, seats);
            blocs.add(new BlocTally(organisation, name, tally, tally.isMajority()));
        });
        return blocs;
    }

    private static Verdict verdict(
            Rules rules, boolean tied, Tally tally, List<BlocTally> blocs, Optional<CastingVote> casting) {
        if (tied) {
            if (casting.isEmpty()) {
                return Verdict.CASTING_VOTE_AWAITED;
            }
            return casting.get().choice() == Ballot.FOR ? Verdict.CARRIED : Verdict.NOT_CARRIED;
        }
        return carries(rules.method(), tally, blocs) ? Verdict.CARRIED : Verdict.NOT_CARRIED;
    }

    private static boolean carries(DecisionMethod method, Tally tally, List<BlocTally> blocs) {
        return switch (method) {
            case SIMPLE_MAJORITY -> tally.isMajority();
            case TWO_THIRDS -> tally.isTwoThirds();
            case UNANIMOUS, CONSENSUS_ONLY -> tally.isUnanimous();
            case MAJORITY_IN_EACH_ORG, UNANIMOUS_ORGS -> blocs.stream().allMatch(BlocTally::carried);
        };
    }

    /** The parts of the quorum that are not met; none if there is a quorum. */
    public List<QuorumLine> shortfalls() {
        return quorum.stream().filter(line -> !line.isMet()).toList();
    }

    public boolean isQuorate() {
        return shortfalls().isEmpty();
    }

    public boolean isCarried() {
        return verdict == Verdict.CARRIED;
    }

    /** How many were present and entitled, each seat once. */
    public int entitled() {
        return roll.entitledSeats().size();
    }
}
