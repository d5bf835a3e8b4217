package concordat.domain.decision;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.scheme.Mandate;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.LegId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision as its page shows it, as far as the actor may see.
 *
 * @param standing how it stands on the day asked for
 * @param effectiveOn from which day it has effect; empty while something is awaited, and if it has none (VO-12)
 * @param votes the votes that the actor may see by name
 * @param links what it corrects, and what corrects it
 * @param awaited what it awaits of parent bodies, answered or not
 * @param pins what it was about, and whether that has been changed since
 */
public record DecisionSheet(
        DecisionId id,
        long version,
        String reference,
        CommitteeLine committee,
        MeetingId meeting,
        AgendaItemId item,
        Part part,
        String question,
        Proposal proposal,
        String matter,
        String rationale,
        Optional<BigDecimal> valueGbp,
        Optional<UUID> agreement,
        DecisionState state,
        Optional<Mode> mode,
        Optional<Outcome> outcome,
        JointStatus joint,
        Standing standing,
        Optional<LocalDate> effectiveOn,
        boolean byName,
        Instant openedAt,
        Optional<Instant> declaredAt,
        Optional<LocalDate> decidedOn,
        String closedBecause,
        int termsVersion,
        List<LegSheet> legs,
        List<VoteLine> votes,
        List<ConditionLine> conditions,
        List<LinkLine> links,
        List<AwaitedLine> awaited,
        List<PinLine> pins,
        Optional<Urgency> urgency,
        List<ConsultedLine> consulted) {
    public DecisionSheet {
        pins = List.copyOf(pins);
        consulted = List.copyOf(consulted);
        legs = List.copyOf(legs);
        votes = List.copyOf(votes);
        conditions = List.copyOf(conditions);
        links = List.copyOf(links);
        awaited = List.copyOf(awaited);
    }

    static DecisionSheet of(
            Decision decision,
            CommitteeLine committee,
            List<Vote> votes,
            List<DecisionLink> links,
            List<Awaited> awaited,
            List<LinkKind> corrections,
            List<Pin> now,
            LocalDate today) {
        Standing.Facts facts =
                decision.facts(awaited, LinkKind.strongest(corrections).orElse(null));
        return new DecisionSheet(
                decision.id(),
                decision.version(),
                decision.reference(),
                committee,
                decision.meeting(),
                decision.item(),
                decision.part(),
                decision.question(),
                decision.proposal(),
                decision.matter(),
                decision.rationale(),
                decision.valueGbp(),
                decision.agreement(),
                decision.state(),
                decision.mode(),
                decision.outcome(),
                decision.joint(),
                Standing.of(facts, today),
                Standing.effectiveOn(facts, today),
                decision.byName(),
                decision.openedAt(),
                decision.declaredAt(),
                decision.decidedOn(),
                decision.closedBecause(),
                decision.termsVersion(),
                decision.legs().stream().map(LegSheet::of).toList(),
                votes.stream()
                        .map(vote -> new VoteLine(vote.leg(), vote.seat(), vote.voter(), vote.ballot()))
                        .toList(),
                decision.conditions().stream()
                        .map(condition -> new ConditionLine(condition.text(), condition.owner(), condition.due()))
                        .toList(),
                links.stream().map(link -> LinkLine.of(link, decision.id())).toList(),
                awaited.stream().map(AwaitedLine::of).toList(),
                decision.pins().stream().map(pin -> PinLine.of(pin, now)).toList(),
                decision.urgency(),
                decision.consultations().stream()
                        .map(each -> new ConsultedLine(each.person(), each.on(), each.view()))
                        .toList());
    }

    /** Whether it was carried beyond the committee's powers, and so only recommended to the boards (LF-6). */
    public boolean isBeyondItsPowers() {
        return outcome.filter(Outcome.RECOMMENDED::equals).isPresent()
                && proposal.outcome().isBinding()
                && committee.form().bindsParties();
    }

    /** One leg: who decided, by what arithmetic, and who was there. */
    public record LegSheet(
            LegId id,
            String decidingBody,
            Optional<OrganisationId> organisation,
            String binds,
            String authority,
            Optional<Verdict> verdict,
            Optional<Outcome> outcome,
            Tally tally,
            String presider,
            Optional<CastingVote> castingVote,
            List<String> explanation,
            List<QuorumLine> quorum,
            List<BlocTally> tallies,
            List<RollLine> roll,
            List<Mandate> mandates) {
        public LegSheet {
            mandates = List.copyOf(mandates);
            explanation = List.copyOf(explanation);
            quorum = List.copyOf(quorum);
            tallies = List.copyOf(tallies);
            roll = List.copyOf(roll);
        }

        static LegSheet of(Leg leg) {
            return new LegSheet(
                    leg.id(),
                    leg.decidingBody(),
                    leg.organisation(),
                    leg.binds(),
                    leg.authority(),
                    leg.verdict(),
                    leg.outcome(),
                    leg.tally(),
                    leg.presider(),
                    leg.castingVote(),
                    leg.explanation(),
                    leg.quorum(),
                    leg.tallies(),
                    leg.roll(),
                    leg.mandates());
        }
    }

    /** Whom the chair consulted before acting, when, and what they said (BM-3). */
    public record ConsultedLine(PersonOnRecord person, LocalDate on, String view) {}

    /** A vote by name. */
    public record VoteLine(LegId leg, SeatId seat, PersonOnRecord voter, Ballot ballot) {}

    /** A condition, or a task agreed with the decision. */
    public record ConditionLine(String text, PersonOnRecord owner, LocalDate due) {}

    /** Another decision: "supersedes" it, or "was superseded by" it. */
    public record LinkLine(String words, DecisionId other, String otherReference) {
        static LinkLine of(DecisionLink link, DecisionId seenFrom) {
            return link.later().equals(seenFrom)
                    ? new LinkLine("This decision has " + link.kind().past(), link.earlier(), link.earlierReference())
                    : new LinkLine(
                            "This decision has been " + link.kind().past() + " by",
                            link.later(),
                            link.laterReference());
        }
    }

    /**
     * Something that it was about.
     *
     * @param changed whether its content is another today than it was when the outcome was declared
     */
    public record PinLine(Pin.Kind kind, UUID subject, String reference, long revision, String hash, boolean changed) {
        static PinLine of(Pin pin, List<Pin> now) {
            return new PinLine(
                    pin.kind(),
                    pin.subject(),
                    pin.reference(),
                    pin.revision(),
                    pin.hash(),
                    now.stream().noneMatch(pin::isUnchangedIn));
        }
    }

    /** What is awaited of a parent body, and its answer. */
    public record AwaitedLine(
            OrganisationId organisation,
            String organisationName,
            String body,
            Awaited.Kind kind,
            int meeting,
            int meetings,
            Optional<LocalDate> earliestOn,
            Optional<LocalDate> latestOn,
            boolean outstanding,
            boolean refused,
            Optional<LocalDate> answeredOn,
            Optional<String> answerReference) {
        static AwaitedLine of(Awaited awaited) {
            return new AwaitedLine(
                    awaited.organisation(),
                    awaited.organisationName(),
                    awaited.body(),
                    awaited.kind(),
                    awaited.meeting(),
                    awaited.meetings(),
                    awaited.earliestOn(),
                    awaited.latestOn(),
                    awaited.isOutstanding(),
                    awaited.isRefused(),
                    awaited.answeredOn(),
                    awaited.answerReference());
        }
    }
}
