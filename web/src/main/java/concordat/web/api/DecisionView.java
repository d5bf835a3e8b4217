package concordat.web.api;

import concordat.domain.committee.LegalForm;
import concordat.domain.decision.Awaited;
import concordat.domain.decision.Ballot;
import concordat.domain.decision.CastingVote;
import concordat.domain.decision.DecisionRow;
import concordat.domain.decision.DecisionSheet;
import concordat.domain.decision.DecisionState;
import concordat.domain.decision.JointStatus;
import concordat.domain.decision.Mode;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Pin;
import concordat.domain.decision.ReviewResult;
import concordat.domain.decision.Standing;
import concordat.domain.decision.Tally;
import concordat.domain.decision.Verdict;
import concordat.domain.scheme.Mandate;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision as programs read it: reckoning, outcome and standing apart. */
@Schema(name = "Decision")
record DecisionView(
        UUID id,
        String reference,
        UUID committee,
        String committeeName,
        LegalForm legalForm,
        UUID meeting,
        UUID item,
        Part part,
        String question,
        Asked asked,
        String matter,
        String rationale,
        @Nullable BigDecimal valueGbp,
        @Nullable UUID agreement,
        DecisionState state,
        @Nullable Mode mode,
        @Schema(description = "What came of it (VO-11); missing until it is declared.") @Nullable Outcome outcome,
        JointStatus joint,
        @Schema(description = "How it stands today: computed, never typed (VO-12).") Standing standing,
        @Schema(description = "From which day it has effect; none while something is awaited (VO-12).") @Nullable
                LocalDate effectiveOn,
        boolean byName,
        Instant openedAt,
        @Nullable Instant declaredAt,
        @Nullable LocalDate decidedOn,
        String closedBecause,
        int termsVersion,
        List<Leg> legs,
        @Schema(description = "The votes that you may see by name.") List<VoteByName> votes,
        List<Task> conditions,
        List<Link> links,
        List<Answer> awaited,
        @Schema(description = "What it was about, as it stood when the outcome was declared.") List<About> about) {

    @Schema(name = "DecisionAsked", description = "What the question asks for.")
    record Asked(
            Outcome outcome,
            @Nullable LocalDate returnsOn,
            String referredTo,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate lapsesOn) {}

    @Schema(name = "DecisionSummary")
    record Summary(
            UUID id,
            String reference,
            @Schema(description = "The day decided on, or opened while it is open.") LocalDate on,
            UUID committee,
            String committeeName,
            LegalForm legalForm,
            UUID meeting,
            String meetingReference,
            String itemNumber,
            Part part,
            String question,
            Outcome asked,
            DecisionState state,
            @Nullable Mode mode,
            @Nullable Outcome outcome,
            JointStatus joint,
            @Schema(description = "How it stands today: computed, never typed (VO-12).") Standing standing,
            @Schema(description = "The organisations bound, in words.") String binds,
            int legs,
            int quorateLegs,
            Counted votes,
            boolean castingVoteUsed,
            @Nullable BigDecimal valueGbp,
            @Nullable UUID agreement,
            @Schema(description = "The breach records for which it is flagged for review (COI-13).")
                    List<Review> reviews) {
        static Summary of(DecisionRow row, LocalDate today) {
            return new Summary(
                    row.id().value(),
                    row.reference(),
                    row.on(),
                    row.committee().value(),
                    row.committeeName(),
                    row.form(),
                    row.meeting().value(),
                    row.meetingReference(),
                    row.itemNumber(),
                    row.part(),
                    row.question(),
                    row.proposed(),
                    row.facts().state(),
                    row.mode(),
                    row.facts().outcome(),
                    row.facts().joint(),
                    row.standing(today),
                    row.binds(),
                    row.legs(),
                    row.quorateLegs(),
                    Counted.of(row.tally()),
                    row.castingVoteUsed(),
                    row.valueGbp(),
                    row.agreement(),
                    row.flags().stream()
                            .map(flag -> new Review(flag.breachReference(), flag.result()))
                            .toList());
        }
    }

    @Schema(name = "DecisionReview", description = "A flag: somebody took part whose interest was found later.")
    record Review(
            String breachRecord,
            @Schema(description = "What came of the review; missing until there is a result.") @Nullable
                    ReviewResult result) {}

    @Schema(name = "DecisionPage")
    record Listing(List<Summary> items, @Nullable String next) {}

    @Schema(name = "VotesCounted", description = "Who was absent or recused is in none of the numbers (VO-3).")
    record Counted(int votesFor, int against, int abstained, int notVoting) {
        static Counted of(Tally tally) {
            return new Counted(tally.votesFor(), tally.against(), tally.abstained(), tally.notVoting());
        }
    }

    @Schema(
            name = "DecisionLeg",
            description = "One deciding body: who decided, by what arithmetic, and who was there.")
    record Leg(
            UUID id,
            String decidingBody,
            @Nullable UUID organisation,
            String binds,
            String authority,
            @Nullable Verdict verdict,
            @Nullable Outcome outcome,
            Counted votes,
            String presidedBy,
            @Nullable CastingVoteUse castingVote,
            @Schema(description = "The arithmetic in plain English, as it was kept with the decision.")
                    List<String> explanation,
            @Schema(description = "What the scheme of delegation of each organisation bound said (LF-6).")
                    List<Authority> mandates,
            List<AgendaItemView.Line> quorum,
            List<Bloc> organisations,
            List<AgendaItemView.Entry> roll) {
        static Leg of(DecisionSheet.LegSheet leg) {
            return new Leg(
                    leg.id().value(),
                    leg.decidingBody(),
                    leg.organisation().map(OrganisationId::value).orElse(null),
                    leg.binds(),
                    leg.authority(),
                    leg.verdict().orElse(null),
                    leg.outcome().orElse(null),
                    Counted.of(leg.tally()),
                    leg.presider(),
                    leg.castingVote().map(CastingVoteUse::of).orElse(null),
                    leg.explanation(),
                    leg.mandates().stream().map(Authority::of).toList(),
                    leg.quorum().stream().map(AgendaItemView.Line::of).toList(),
                    leg.tallies().stream()
                            .map(bloc -> new Bloc(
                                    bloc.organisation().value(),
                                    bloc.organisationName(),
                                    Counted.of(bloc.tally()),
                                    bloc.carried()))
                            .toList(),
                    leg.roll().stream().map(AgendaItemView.Entry::of).toList());
        }
    }

    @Schema(name = "Mandate", description = "What an organisation's scheme of delegation said on the day.")
    record Authority(
            UUID organisation,
            String organisationName,
            Mandate.Finding finding,
            @Schema(description = "The entry of the scheme that settles it; empty if none does.") String entry,
            String matter,
            @Nullable BigDecimal limitGbp,
            @Schema(description = "At how many meetings the board would have to approve it (VO-13).") int meetings,
            String words) {
        static Authority of(Mandate mandate) {
            return new Authority(
                    mandate.organisation().value(),
                    mandate.organisationName(),
                    mandate.finding(),
                    mandate.entry(),
                    mandate.matter(),
                    mandate.limitGbp(),
                    mandate.meetings(),
                    mandate.words());
        }
    }

    @Schema(name = "CastingVoteUse", description = "ABSTAIN if it was not used (VO-4).")
    record CastingVoteUse(UUID seat, Ballot choice) {
        static CastingVoteUse of(CastingVote used) {
            return new CastingVoteUse(used.by(), used.choice());
        }
    }

    @Schema(name = "OrganisationVotes")
    record Bloc(UUID organisation, String organisationName, Counted votes, boolean carried) {}

    @Schema(name = "VoteByName")
    record VoteByName(UUID leg, UUID seat, PersonView voter, Ballot ballot) {}

    @Schema(name = "DecisionCondition")
    record Task(String text, PersonView owner, LocalDate due) {}

    @Schema(name = "DecisionLink")
    record Link(String words, UUID decision, String reference) {}

    @Schema(name = "AwaitedAnswer", description = "What is awaited of a parent body (LF-2, LF-10), and its answer.")
    record Answer(
            UUID organisation,
            String organisationName,
            String body,
            Awaited.Kind kind,
            @Schema(description = "At which meeting of the body: 2 for a second confirmation (VO-13).") int meeting,
            @Nullable LocalDate earliestOn,
            @Nullable LocalDate latestOn,
            boolean outstanding,
            boolean refused,
            @Nullable LocalDate answeredOn,
            @Nullable String answerReference) {}

    @Schema(name = "DecidedOn", description = "An item's text, or an agreement, by the SHA-256 of its content.")
    record About(
            Pin.Kind kind,
            UUID subject,
            String reference,
            String hash,
            @Schema(description = "Whether its content is another today.") boolean changed) {}

    static DecisionView of(DecisionSheet sheet) {
        return new DecisionView(
                sheet.id().value(),
                sheet.reference(),
                sheet.committee().id().value(),
                sheet.committee().name(),
                sheet.committee().form(),
                sheet.meeting().value(),
                sheet.item().value(),
                sheet.part(),
                sheet.question(),
                new Asked(
                        sheet.proposal().outcome(),
                        sheet.proposal().returnsOn(),
                        sheet.proposal().referredTo(),
                        sheet.proposal().effectiveFrom(),
                        sheet.proposal().lapsesOn()),
                sheet.matter(),
                sheet.rationale(),
                sheet.valueGbp().orElse(null),
                sheet.agreement().orElse(null),
                sheet.state(),
                sheet.mode().orElse(null),
                sheet.outcome().orElse(null),
                sheet.joint(),
                sheet.standing(),
                sheet.effectiveOn().orElse(null),
                sheet.byName(),
                sheet.openedAt(),
                sheet.declaredAt().orElse(null),
                sheet.decidedOn().orElse(null),
                sheet.closedBecause(),
                sheet.termsVersion(),
                sheet.legs().stream().map(Leg::of).toList(),
                sheet.votes().stream()
                        .map(vote -> new VoteByName(
                                vote.leg().value(), vote.seat().value(), PersonView.of(vote.voter()), vote.ballot()))
                        .toList(),
                sheet.conditions().stream()
                        .map(task -> new Task(task.text(), PersonView.of(task.owner()), task.due()))
                        .toList(),
                sheet.links().stream()
                        .map(link -> new Link(link.words(), link.other().value(), link.otherReference()))
                        .toList(),
                sheet.awaited().stream()
                        .map(answer -> new Answer(
                                answer.organisation().value(),
                                answer.organisationName(),
                                answer.body(),
                                answer.kind(),
                                answer.meeting(),
                                answer.earliestOn().orElse(null),
                                answer.latestOn().orElse(null),
                                answer.outstanding(),
                                answer.refused(),
                                answer.answeredOn().orElse(null),
                                answer.answerReference().orElse(null)))
                        .toList(),
                sheet.pins().stream()
                        .map(pin -> new About(pin.kind(), pin.subject(), pin.reference(), pin.hash(), pin.changed()))
                        .toList());
    }
}
