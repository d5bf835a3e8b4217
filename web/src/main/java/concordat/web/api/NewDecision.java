package concordat.web.api;

import concordat.domain.decision.Ballot;
import concordat.domain.decision.CastingVote;
import concordat.domain.decision.Closing;
import concordat.domain.decision.Condition;
import concordat.domain.decision.LinkKind;
import concordat.domain.decision.Mode;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.RecordingDecisions.GivenVote;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Text;
import concordat.web.error.Unreadable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision as programs record it: the question, the votes or the consensus, and how it is closed. */
@Schema(
        name = "NewDecision",
        requiredProperties = {"item", "question", "asks", "mode"})
record NewDecision(
        @Schema(description = "The item of the agenda.") @Nullable UUID item,
        @Schema(maxLength = Text.SENTENCE) @Nullable String question,
        @Schema(description = "What comes of it if it is carried (VO-11).") @Nullable Outcome asks,
        @Schema(description = "When a deferred matter comes back.") @Nullable LocalDate returnsOn,
        @Schema(maxLength = Text.LINE, description = "The body to which the matter is referred.") @Nullable
                String referredTo,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate lapsesOn,
        @Schema(maxLength = Text.LINE) @Nullable String matter,
        @Schema(maxLength = Text.BODY) @Nullable String rationale,
        @Schema(minimum = "0", description = "In pounds, with at most two decimals.") @Nullable BigDecimal valueGbp,
        @Schema(description = "The agreement that it concerns.") @Nullable UUID agreement,
        @Schema(description = "For individual decision-makers: the delegation that each cites (LF-4).", maxItems = MOST)
                @Nullable
                List<Authority> authorities,
        @Nullable Correction corrects,
        @Schema(maxItems = MOST) @Nullable List<NewCondition> conditions,
        @Nullable Mode mode,
        @Schema(maxItems = MOST) @Nullable List<GivenBallot> votes,
        @Schema(description = "When consensus is declared: the seats of those who object.", maxItems = MOST) @Nullable
                List<UUID> objections,
        @Schema(description = "How the casting vote was used, or that it was not (VO-4).", maxItems = MOST) @Nullable
                List<DecisionView.CastingVoteUse> castingVotes,
        @Schema(description = "The seat of whom those present chose to preside (MB-8).") @Nullable UUID presides,
        @Schema(
                        description = "The seats of those who ask that votes be recorded by name: all are if enough"
                                + " of the members present ask, else their own (VO-9).",
                        maxItems = MOST)
                @Nullable
                List<UUID> namesAskedBy) {
    /** The most entries that one list may have. */
    static final int MOST = 200;

    @Schema(
            name = "CitedAuthority",
            requiredProperties = {"organisation", "citation"})
    record Authority(@Nullable UUID organisation, @Schema(maxLength = Text.SENTENCE) @Nullable String citation) {}

    @Schema(
            name = "DecisionCorrection",
            requiredProperties = {"decision", "kind"})
    record Correction(
            @Nullable UUID decision,
            @Nullable LinkKind kind,
            @Schema(description = "Whether special notice of it was given (VO-10).") @Nullable Boolean specialNotice) {}

    @Schema(
            name = "NewCondition",
            requiredProperties = {"text", "owner", "organisation", "due"})
    record NewCondition(
            @Schema(maxLength = Text.SENTENCE) @Nullable String text,
            @Schema(description = "The person who undertakes it.") @Nullable UUID owner,
            @Schema(description = "For which organisation.") @Nullable UUID organisation,
            @Nullable LocalDate due) {
        Condition condition(String place) {
            PersonId person = new PersonId(Given.required(place + ".owner", owner));
            OrganisationId at = new OrganisationId(Given.required(place + ".organisation", organisation));
            LocalDate by = Given.required(place + ".due", due);
            return Given.in(place + ".text", () -> new Condition(Given.text(text), person, at, by));
        }
    }

    @Schema(
            name = "GivenVote",
            requiredProperties = {"seat", "person", "ballot"})
    record GivenBallot(@Nullable UUID seat, @Nullable UUID person, @Nullable Ballot ballot) {
        GivenVote vote(String place) {
            return new GivenVote(
                    new SeatId(Given.required(place + ".seat", seat)),
                    new PersonId(Given.required(place + ".person", person)),
                    Given.required(place + ".ballot", ballot));
        }
    }

    AgendaItemId onItem() {
        return new AgendaItemId(Given.required("item", item));
    }

    NewQuestion asQuestion() {
        String wording = Given.in("question", () -> Text.required("question", Given.text(question), Text.SENTENCE));
        String subject = Given.in("matter", () -> Text.optional("matter", Given.text(matter), Text.LINE));
        String why = Given.in("rationale", () -> Text.optional("rationale", Given.text(rationale), Text.BODY));
        String body =
                Given.in("referredTo", () -> Text.optional("body referred to", Given.text(referredTo), Text.LINE));
        Outcome asked = Given.required("asks", asks);
        Proposal proposal = Given.in("lapsesOn", () -> new Proposal(asked, returnsOn, body, effectiveFrom, lapsesOn));
        return Given.in(
                "valueGbp",
                () -> new NewQuestion(wording, proposal, subject, why, valueGbp, agreement, cited(), correction()));
    }

    List<Condition> asConditions() {
        List<Condition> read = new ArrayList<>();
        for (NewCondition condition : atMost("conditions", conditions)) {
            String place = "conditions[" + read.size() + "]";
            read.add(Given.required(place, condition).condition(place));
        }
        return read;
    }

    /** The votes in the order given. */
    List<GivenVote> asVotes() {
        List<GivenVote> read = new ArrayList<>();
        for (GivenBallot vote : atMost("votes", votes)) {
            String place = "votes[" + read.size() + "]";
            read.add(Given.required(place, vote).vote(place));
        }
        return read;
    }

    Closing asClosing() {
        List<CastingVote> casting = new ArrayList<>();
        for (DecisionView.CastingVoteUse use : atMost("castingVotes", castingVotes)) {
            String place = "castingVotes[" + casting.size() + "]";
            SeatId seat = new SeatId(
                    Given.required(place + ".seat", Given.required(place, use).seat()));
            Ballot choice = Given.required(place + ".choice", use.choice());
            casting.add(Given.in(place + ".choice", () -> CastingVote.of(seat, choice)));
        }
        return new Closing(
                Given.required("mode", mode),
                seats("objections", objections),
                casting,
                Optional.ofNullable(presides).map(SeatId::new),
                seats("namesAskedBy", namesAskedBy));
    }

    private static Set<SeatId> seats(String field, @Nullable List<UUID> given) {
        Set<SeatId> seats = new HashSet<>();
        for (UUID seat : atMost(field, given)) {
            seats.add(new SeatId(Given.required(field, seat)));
        }
        return seats;
    }

    private Map<OrganisationId, String> cited() {
        Map<OrganisationId, String> read = new HashMap<>();
        for (Authority authority : atMost("authorities", authorities)) {
            String place = "authorities[" + read.size() + "]";
            UUID organisation = Given.required(
                    place + ".organisation", Given.required(place, authority).organisation());
            read.put(
                    new OrganisationId(organisation),
                    Given.in(
                            place + ".citation",
                            () -> Text.required("delegation", Given.text(authority.citation()), Text.SENTENCE)));
        }
        return read;
    }

    private Optional<NewQuestion.Correction> correction() {
        return Optional.ofNullable(corrects)
                .map(given -> new NewQuestion.Correction(
                        Given.required("corrects.kind", given.kind()),
                        new DecisionId(Given.required("corrects.decision", given.decision())),
                        Boolean.TRUE.equals(given.specialNotice())));
    }

    private static <T> List<T> atMost(String field, @Nullable List<T> given) {
        List<T> list = Given.list(given);
        if (list.size() > MOST) {
            throw Unreadable.in(field, "Give at most " + MOST + " entries.");
        }
        return list;
    }
}
