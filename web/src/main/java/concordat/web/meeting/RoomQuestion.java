package concordat.web.meeting;

import static concordat.domain.decision.DecisionRule.QUESTION_IS_OPEN;

import concordat.domain.committee.LegalForm;
import concordat.domain.committee.ReadingCommittees;
import concordat.domain.decision.Ballot;
import concordat.domain.decision.Closing;
import concordat.domain.decision.DecisionState;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.decision.RecordingDecisions.GivenVote;
import concordat.domain.decision.RollLine;
import concordat.domain.decision.RoomSheet.ItemNow;
import concordat.domain.decision.RoomSheet.LegNow;
import concordat.domain.decision.RoomSheet.OwnBallot;
import concordat.domain.decision.RoomSheet.QuestionNow;
import concordat.domain.decision.VotingOnDecisions;
import concordat.domain.meeting.Purpose;
import concordat.domain.scheme.ReadingSchemes;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.SeatId;
import concordat.web.decision.Announced;
import concordat.web.decision.Asked;
import concordat.web.decision.Tones;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Pounds;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Provider;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is put to the vote in the meeting room: the reader's own ballots, what officer and chair enter, and what came of
 * it. Each form names the question that it was drawn for, so that no click counts for another one.
 */
@Named
@RequestScoped
public class RoomQuestion {
    private static final List<Outcome> USUAL =
            List.of(Outcome.APPROVED, Outcome.ENDORSED, Outcome.RECOMMENDED, Outcome.RATIFIED, Outcome.NOTED);

    private final RoomPage page;
    private final Provider<ReadingDecisions> reading;
    private final Provider<RecordingDecisions> recording;
    private final Provider<VotingOnDecisions> voting;
    private final Provider<ReadingSchemes> schemes;
    private final Provider<ReadingCommittees> committees;
    private final Notices notices;
    private final Submission sent;
    private final Clock clock;
    private final List<BallotRow> ballots;
    private final List<VoterRow> voters;

    private @Nullable String wording;
    private @Nullable Outcome outcome;
    private @Nullable String matter;
    private String value = "";

    /** A seat in which the reader votes, with one click. */
    public final class BallotRow {
        private final OwnBallot own;
        private String seat;

        BallotRow(OwnBallot own) {
            this.own = own;
            seat = own.seat().value().toString();
        }

        public String voteFor() {
            return cast(Ballot.FOR);
        }

        public String voteAgainst() {
            return cast(Ballot.AGAINST);
        }

        public String abstain() {
            return cast(Ballot.ABSTAIN);
        }

        private String cast(Ballot ballot) {
            voting.get().cast(sent.key().toString(), sentQuestion(), sentSeat(), ballot);
            notices.done("Your vote is recorded: " + lowered(ballot.words()) + ".");
            return page.here();
        }

        public String withdraw() {
            if (own.cast().isPresent()) {
                voting.get().withdraw(sentQuestion(), sentSeat());
                notices.done("Your vote is withdrawn.");
            }
            return page.here();
        }

        private SeatId sentSeat() {
            return new SeatId(Submission.id(seat));
        }

        public String getTitle() {
            return own.title();
        }

        /** How they have voted so far: "You have voted: for."; empty if they have not. */
        public String getSoFar() {
            return own.cast()
                    .map(ballot -> "You have voted: " + lowered(ballot.words()) + ".")
                    .orElse("");
        }

        public boolean isCast() {
            return own.cast().isPresent();
        }

        public String getSeat() {
            return seat;
        }

        public void setSeat(String id) {
            seat = id;
        }
    }

    /** A member who can vote, and the vote that they give in the room. */
    public final class VoterRow {
        private final RollLine line;
        private final boolean voted;
        private String key;

        VoterRow(RollLine line, boolean voted) {
            this.line = line;
            this.voted = voted;
            key = key(line);
        }

        public String enterFor() {
            return enter(Ballot.FOR);
        }

        public String enterAgainst() {
            return enter(Ballot.AGAINST);
        }

        public String enterAbstain() {
            return enter(Ballot.ABSTAIN);
        }

        private String enter(Ballot ballot) {
            recording.get().enterVote(sentQuestion(), vote(key, ballot));
            notices.done("Vote of " + getName() + " entered: " + lowered(ballot.words()) + ".");
            return page.here();
        }

        public String getName() {
            return line.name();
        }

        public String getOrganisation() {
            return line.organisationName();
        }

        /** Whether they have voted; how, nobody is told before the outcome is declared. */
        public boolean isVoted() {
            return voted;
        }

        public String getKey() {
            return key;
        }

        public void setKey(String sentKey) {
            key = sentKey;
        }
    }

    /** A question that is closed, and what came of it. */
    public record ClosedRow(
            String address,
            String reference,
            String wording,
            String outcome,
            String tone,
            String because,
            List<LegRow> legs) {
        static ClosedRow of(QuestionNow question) {
            return new ClosedRow(
                    "/decision?id=" + question.id().value(),
                    question.reference(),
                    question.wording(),
                    question.outcome().map(Outcome::words).orElse("No decision"),
                    question.outcome().map(Tones::of).orElse("bad"),
                    question.because(),
                    question.legs().stream().map(LegRow::of).toList());
        }
    }

    /** How one deciding body decided, with the arithmetic. */
    public record LegRow(String name, String verdict, String tone, List<String> sentences) {
        static LegRow of(LegNow leg) {
            return new LegRow(
                    leg.decidingBody(),
                    leg.verdict().map(verdict -> verdict.words()).orElse(""),
                    leg.verdict().map(Tones::of).orElse("neutral"),
                    leg.explanation());
        }
    }

    @Inject
    RoomQuestion(
            RoomPage page,
            Provider<ReadingDecisions> reading,
            Provider<RecordingDecisions> recording,
            Provider<VotingOnDecisions> voting,
            Provider<ReadingSchemes> schemes,
            Provider<ReadingCommittees> committees,
            Notices notices,
            Submission sent,
            Clock clock) {
        this.page = page;
        this.reading = reading;
        this.recording = recording;
        this.voting = voting;
        this.schemes = schemes;
        this.committees = committees;
        this.notices = notices;
        this.sent = sent;
        this.clock = clock;
        Optional<QuestionNow> open = open();
        ballots = open.map(QuestionNow::ballots).orElse(List.of()).stream()
                .map(BallotRow::new)
                .toList();
        voters = open.stream()
                .flatMap(question -> entitled()
                        .map(line -> new VoterRow(
                                line, question.hasVoted(line.seat(), Objects.requireNonNull(line.person())))))
                .toList();
    }

    private Optional<ItemNow> item() {
        return page.room().item();
    }

    private Optional<QuestionNow> open() {
        return item().flatMap(ItemNow::open);
    }

    private Stream<RollLine> entitled() {
        return item().stream()
                .flatMap(now -> now.quorum().stream())
                .flatMap(body -> body.roll().stream())
                .filter(line -> line.standing().isEntitled() && line.person() != null);
    }

    private static String lowered(String words) {
        return words.toLowerCase(Locale.ENGLISH);
    }

    private static String key(RollLine line) {
        return line.seat().value() + "_" + Objects.requireNonNull(line.person()).value();
    }

    /** @throws IllegalArgumentException if the key was not made here */
    private static GivenVote vote(String key, Ballot ballot) {
        String[] ids = key.split("_", -1);
        if (ids.length != 2) {
            throw new IllegalArgumentException("Choose who has voted.");
        }
        return new GivenVote(new SeatId(UUID.fromString(ids[0])), new PersonId(UUID.fromString(ids[1])), ballot);
    }

    private DecisionId sentQuestion() {
        return new DecisionId(
                Submission.id(sent.values("question").stream().findFirst().orElse("")));
    }

    // Putting a question

    /** Puts the question, so that members vote on it. */
    public @Nullable String put() {
        Optional<NewQuestion> question = asked();
        if (question.isEmpty()) {
            return null;
        }
        recording.get().open(sent.key().toString(), page.sentItem(), question.get(), List.of());
        notices.done("The question is put. Members who are present can vote on it now.");
        return page.here();
    }

    /** Puts the question and declares that everybody agrees, at once. */
    public @Nullable String agree() {
        Optional<NewQuestion> question = asked();
        if (question.isEmpty()) {
            return null;
        }
        DecisionId made = recording
                .get()
                .record(
                        sent.key().toString(),
                        page.sentItem(),
                        question.get(),
                        List.of(),
                        List.of(),
                        Closing.byConsensus());
        Announced.outcome(reading.get().get(made), "recorded", notices);
        return page.here();
    }

    private Optional<NewQuestion> asked() {
        Optional<BigDecimal> pounds = Pounds.entered(value, "value", notices);
        if (outcome == null || wording == null || notices.isRefused()) {
            return Optional.empty();
        }
        return Optional.of(new NewQuestion(
                wording,
                Proposal.to(outcome),
                matter == null ? "" : matter,
                "",
                pounds.orElse(null),
                null,
                Map.of(),
                Optional.empty()));
    }

    /** Whether the reader can put a question on the item with the short form. */
    public boolean isAsking() {
        return isRecording()
                && open().isEmpty()
                && page.meeting().committee().form() != LegalForm.INDIVIDUAL_DECISION_MAKERS;
    }

    /** Whether the reader records decisions on the item. */
    public boolean isRecording() {
        return page.isConducting() && page.isAtItem();
    }

    // Closing it

    /** Enters that everybody who can vote and has not is for it. */
    public String enterOthersFor() {
        DecisionId question = sentQuestion();
        if (isStillOpen(question)) {
            recording
                    .get()
                    .enterVotes(
                            question,
                            voters.stream()
                                    .filter(voter -> !voter.isVoted())
                                    .map(voter -> vote(key(voter.line), Ballot.FOR))
                                    .toList());
            notices.done("Everybody else is entered as for.");
        }
        return page.here();
    }

    public String declareVote() {
        return declare(Closing.byVote());
    }

    public String declareConsensus() {
        return declare(Closing.byConsensus());
    }

    /** Declares the outcome; if it has been declared already, as by the same click, the room shows it. */
    private String declare(Closing closing) {
        DecisionId question = sentQuestion();
        if (isStillOpen(question)) {
            try {
                recording.get().declare(question, closing);
            } catch (RuleBroken broken) {
                if (broken.rule() != QUESTION_IS_OPEN) {
                    throw broken;
                }
            }
            Announced.outcome(reading.get().get(question), "declared", notices);
        }
        return page.here();
    }

    private boolean isStillOpen(DecisionId question) {
        return open().filter(now -> now.id().equals(question)).isPresent();
    }

    // What the page shows

    /** Whether a question is open on the item. */
    public boolean isOpen() {
        return open().isPresent();
    }

    public String getId() {
        return open().map(question -> question.id().value().toString()).orElse("");
    }

    public String getReference() {
        return open().map(QuestionNow::reference).orElse("");
    }

    public String getOpenWording() {
        return open().map(QuestionNow::wording).orElse("");
    }

    /** What the committee is asked to do: "approve". */
    public String getAsked() {
        return open().map(question -> lowered(Asked.words(question.asked()))).orElse("");
    }

    public List<BallotRow> getBallots() {
        return ballots;
    }

    public List<VoterRow> getVoters() {
        return voters;
    }

    /** How many have voted: "5 of 7 have voted". */
    public String getTurnout() {
        return voters.stream().filter(VoterRow::isVoted).count() + " of " + voters.size() + " have voted";
    }

    /** Whether somebody has voted, so that the chair cannot just declare consensus. */
    public boolean isVotedOn() {
        return voters.stream().anyMatch(VoterRow::isVoted);
    }

    /** Whether somebody who can vote has not. */
    public boolean isAwaitingVotes() {
        return voters.stream().anyMatch(voter -> !voter.isVoted());
    }

    public List<ClosedRow> getClosed() {
        return item().map(ItemNow::questions).orElse(List.of()).stream()
                .filter(question -> question.state() != DecisionState.OPEN)
                .map(ClosedRow::of)
                .toList();
    }

    /** What a short question can ask for. */
    public List<Option> getOutcomes() {
        boolean forInformation = item().filter(now -> now.item().text().purpose() == Purpose.INFORMATION)
                .isPresent();
        return USUAL.stream()
                .filter(each -> !forInformation || each == Outcome.NOTED)
                .map(each -> Option.of(each, Asked.words(each)))
                .toList();
    }

    /** The matters by which it is known who may decide (LF-6), and where every organisation has to agree (VO-6). */
    public List<Option> getMatters() {
        if (!isAsking()) {
            return List.of();
        }
        CommitteeId committee = page.meeting().committee().id();
        Set<String> matters = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        matters.addAll(schemes.get().matters(committee, When.day(clock.instant())));
        committees
                .get()
                .today(committee)
                .inForce()
                .ifPresent(terms -> matters.addAll(terms.provisions().vetoMatters()));
        return matters.stream().map(each -> Option.of(each, each)).toList();
    }

    /** The question that the item suggests, until another is entered. */
    public String getWording() {
        if (wording != null) {
            return wording;
        }
        return item().map(now -> "To " + lowered(Asked.words(suggested(now))) + ": "
                        + now.item().text().topic() + ".")
                .orElse("");
    }

    public void setWording(@Nullable String entered) {
        wording = entered == null ? "" : entered;
    }

    public @Nullable Outcome getOutcome() {
        return outcome != null ? outcome : item().map(RoomQuestion::suggested).orElse(null);
    }

    public void setOutcome(@Nullable Outcome chosen) {
        outcome = chosen;
    }

    private static Outcome suggested(ItemNow now) {
        return switch (now.item().text().purpose()) {
            case APPROVAL -> Outcome.APPROVED;
            case RATIFICATION -> Outcome.RATIFIED;
            case ENDORSEMENT -> Outcome.ENDORSED;
            case ASSURANCE, DISCUSSION, INFORMATION -> Outcome.NOTED;
        };
    }

    public @Nullable String getMatter() {
        return matter;
    }

    public void setMatter(@Nullable String chosen) {
        matter = chosen;
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String entered) {
        value = entered == null ? "" : entered;
    }

    /** What is said aloud when it changes. */
    public String getSaid() {
        return open().map(question -> ballots.isEmpty() ? "A question is open." : "A question is open: you can vote.")
                .orElseGet(() -> getClosed().stream()
                        .map(row -> row.reference() + ": " + lowered(row.outcome()) + ".")
                        .collect(Collectors.joining(" ")));
    }
}
